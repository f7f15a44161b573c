// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Single sign-on through a company's own identity provider, by SAML or OIDC. Set one up for each
//! customer that signs in with Okta, Entra ID, Google Workspace or the like, and try it out with a
//! test run before people depend on it.

use serde_json::Value;
use crate::client::{Clerk, ListStyle, Method, Request, list, operation, operations, paged, strings};
use crate::generated::models;

/// The operations of [`Clerk::enterprise_connections`].
#[derive(Clone, Debug)]
pub struct EnterpriseConnections(Clerk);

impl EnterpriseConnections {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists enterprise connections.
    ///
    /// `GET /enterprise_connections`
    ///
    /// - Needs: a plan with enterprise SSO.
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`EnterpriseConnection`](crate::types::EnterpriseConnection).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include enterprise connections.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.enterprise_connections().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "ListEnterpriseConnections")]
    pub fn list(&self) -> List {
        Request::new(
                &self.0,
                "ListEnterpriseConnections",
                Method::Get,
                "/enterprise_connections",
            )
            .call()
    }

    /// Creates a SAML or OIDC connection for a company.
    ///
    /// `provider` decides whether `saml` or `oidc` is read; the other is ignored. An active connection needs the identity provider's details from the start, so create it inactive if you do not have them yet.
    ///
    /// `POST /enterprise_connections`
    ///
    /// - Needs: a plan with enterprise SSO.
    ///
    /// # Arguments
    ///
    /// - `name`: Display name of the connection.
    /// - `provider`: The identity provider, and with it the protocol.
    /// - `domains`: Email domains whose users sign in here: fully qualified names, stored in lower
    ///   case. At least 1 item.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`EnterpriseConnection`](crate::types::EnterpriseConnection).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include enterprise connections.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: The organization does not exist in this instance.
    /// - 409: It conflicts with a connection that exists, for example over a domain.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let enterprise_connection = clerk
    ///     .enterprise_connections()
    ///     .create(
    ///         "Example",
    ///         types::CreateEnterpriseConnectionProvider::SamlCustom,
    ///         ["example.com"],
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_test_run`](Self::create_test_run), [`update`](Self::update),
    /// [`directories().create`](crate::api::directories::Directories::create).
    #[doc(alias = "CreateEnterpriseConnection")]
    #[doc(alias = "SSO connection")]
    pub fn create(
        &self,
        name: impl Into<String>,
        provider: impl Into<models::CreateEnterpriseConnectionProvider>,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateEnterpriseConnection",
            Method::Post,
            "/enterprise_connections",
        );
        request.field("name", name.into());
        request.field("provider", provider.into().as_str());
        request.field("domains", list(strings(domains)));
        request.call()
    }

    /// Fetches an enterprise connection.
    ///
    /// `GET /enterprise_connections/{enterprise_connection_id}`
    ///
    /// - Needs: a plan with enterprise SSO.
    ///
    /// # Arguments
    ///
    /// - `enterprise_connection_id`: ID of the enterprise connection concerned.
    ///
    /// Returns [`EnterpriseConnection`](crate::types::EnterpriseConnection).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include enterprise connections.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No enterprise connection has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let enterprise_connection = clerk
    ///     .enterprise_connections()
    ///     .get("enterprise_connection_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetEnterpriseConnection")]
    pub fn get(&self, enterprise_connection_id: impl Into<String>) -> Get {
        Request::new(
                &self.0,
                "GetEnterpriseConnection",
                Method::Get,
                "/enterprise_connections/{enterprise_connection_id}",
            )
            .path("enterprise_connection_id", enterprise_connection_id.into())
            .call()
    }

    /// Deletes an enterprise connection.
    ///
    /// Its users can no longer sign in through it.
    ///
    /// `DELETE /enterprise_connections/{enterprise_connection_id}`
    ///
    /// - Irreversible.
    /// - Needs: a plan with enterprise SSO.
    ///
    /// # Arguments
    ///
    /// - `enterprise_connection_id`: ID of the enterprise connection concerned.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include enterprise connections.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No enterprise connection has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk
    ///     .enterprise_connections()
    ///     .delete("enterprise_connection_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update`](Self::update).
    #[doc(alias = "DeleteEnterpriseConnection")]
    pub fn delete(&self, enterprise_connection_id: impl Into<String>) -> Delete {
        Request::new(
                &self.0,
                "DeleteEnterpriseConnection",
                Method::Delete,
                "/enterprise_connections/{enterprise_connection_id}",
            )
            .path("enterprise_connection_id", enterprise_connection_id.into())
            .call()
    }

    /// Changes an enterprise connection, or switches it on or off.
    ///
    /// Only what is sent changes. Setting `active` to `true` may delete verified organization domains
    /// that have the same name as one of the connection's. A linked organization can be exchanged, but
    /// not removed.
    ///
    /// `PATCH /enterprise_connections/{enterprise_connection_id}`
    ///
    /// - Needs: a plan with enterprise SSO.
    ///
    /// # Arguments
    ///
    /// - `enterprise_connection_id`: ID of the enterprise connection concerned.
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`EnterpriseConnection`](crate::types::EnterpriseConnection).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 402: The instance's plan does not include enterprise connections.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: The connection or the organization does not exist in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let enterprise_connection = clerk
    ///     .enterprise_connections()
    ///     .update("enterprise_connection_2abc")
    ///     .name("Example")
    ///     .domains(["example.com"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_test_run`](Self::create_test_run).
    #[doc(alias = "UpdateEnterpriseConnection")]
    pub fn update(&self, enterprise_connection_id: impl Into<String>) -> Update {
        Request::new(
                &self.0,
                "UpdateEnterpriseConnection",
                Method::Patch,
                "/enterprise_connections/{enterprise_connection_id}",
            )
            .path("enterprise_connection_id", enterprise_connection_id.into())
            .json()
            .call()
    }

    /// Lists the test sign-ins made through a connection.
    ///
    /// Each run says what the identity provider sent and what Clerk read out of it, which helps to find
    /// a wrong mapping.
    ///
    /// `GET /enterprise_connections/{enterprise_connection_id}/test_runs`
    ///
    /// - Needs: a plan with enterprise SSO.
    ///
    /// # Arguments
    ///
    /// - `enterprise_connection_id`: ID of the enterprise connection concerned.
    ///
    /// Optional values are set on [`ListTestRuns`].
    ///
    /// Returns a [`Page`](crate::Page) of
    /// [`EnterpriseConnectionTestRun`](crate::types::EnterpriseConnectionTestRun).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include enterprise connections.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No enterprise connection has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk
    ///     .enterprise_connections()
    ///     .list_test_runs("enterprise_connection_2abc")
    ///     .limit(50)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_test_run`](Self::create_test_run).
    #[doc(alias = "ListEnterpriseConnectionTestRuns")]
    pub fn list_test_runs(
        &self,
        enterprise_connection_id: impl Into<String>,
    ) -> ListTestRuns {
        Request::new(
                &self.0,
                "ListEnterpriseConnectionTestRuns",
                Method::Get,
                "/enterprise_connections/{enterprise_connection_id}/test_runs",
            )
            .path("enterprise_connection_id", enterprise_connection_id.into())
            .call()
    }

    /// Starts a test sign-in and answers its URL.
    ///
    /// Open the URL in a browser soon, it is valid for a short time, and sign in at the identity
    /// provider. The outcome is then among the connection's test runs.
    ///
    /// `POST /enterprise_connections/{enterprise_connection_id}/test_runs`
    ///
    /// - Needs: a plan with enterprise SSO.
    ///
    /// # Arguments
    ///
    /// - `enterprise_connection_id`: ID of the enterprise connection concerned.
    ///
    /// Returns
    /// [`EnterpriseConnectionTestRunResponse`](crate::types::EnterpriseConnectionTestRunResponse). The
    /// URL to open; the run's result is read with the list of test runs.
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include enterprise connections.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No enterprise connection has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let enterprise_connection_test_run_response = clerk
    ///     .enterprise_connections()
    ///     .create_test_run("enterprise_connection_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list_test_runs`](Self::list_test_runs).
    #[doc(alias = "CreateEnterpriseConnectionTestRun")]
    pub fn create_test_run(
        &self,
        enterprise_connection_id: impl Into<String>,
    ) -> CreateTestRun {
        Request::new(
                &self.0,
                "CreateEnterpriseConnectionTestRun",
                Method::Post,
                "/enterprise_connections/{enterprise_connection_id}/test_runs",
            )
            .path("enterprise_connection_id", enterprise_connection_id.into())
            .call()
    }
}

operations! {
    List,
    Create,
    Get,
    Delete,
    Update,
    ListTestRuns,
    CreateTestRun,
}

operation! {
    /// Request of [`EnterpriseConnections::list`]: `GET /enterprise_connections`.
    List -> page<models::EnterpriseConnection>
}
paged! {
    List: models::EnterpriseConnection { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Most records to return in one page. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Number of records to skip from the start of the list. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    /// Only the connections linked to this organization.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.query("organization_id", organization_id.into());
        self
    }

    /// Only active (`true`) or only inactive (`false`) connections; both if left out.
    pub fn active(mut self, active: bool) -> Self {
        self.0.query("active", active.to_string());
        self
    }
}

operation! {
    /// Request of [`EnterpriseConnections::create`]: `POST /enterprise_connections`.
    Create -> models::EnterpriseConnection
}

impl Create {
    /// The organization to link the connection to.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.field("organization_id", organization_id.into());
        self
    }

    /// Sets `organization_id` to null in the body.
    pub fn clear_organization_id(mut self) -> Self {
        self.0.field("organization_id", Value::Null);
        self
    }

    /// Whether membership in the organization is enough to link an existing account.
    pub fn allow_organization_account_linking(
        mut self,
        allow_organization_account_linking: bool,
    ) -> Self {
        self.0
            .field(
                "allow_organization_account_linking",
                allow_organization_account_linking,
            );
        self
    }

    /// Sets `allow_organization_account_linking` to null in the body.
    pub fn clear_allow_organization_account_linking(mut self) -> Self {
        self.0.field("allow_organization_account_linking", Value::Null);
        self
    }

    /// Whether people can sign in at once; a SAML connection then needs its metadata in `saml`.
    pub fn active(mut self, active: bool) -> Self {
        self.0.field("active", active);
        self
    }

    /// Sets `active` to null in the body.
    pub fn clear_active(mut self) -> Self {
        self.0.field("active", Value::Null);
        self
    }

    /// The SAML side, for providers whose name begins with `saml_`.
    pub fn saml(mut self, saml: models::CreateEnterpriseConnectionSaml) -> Self {
        self.0.field("saml", saml);
        self
    }

    /// Sets `saml` to null in the body.
    pub fn clear_saml(mut self) -> Self {
        self.0.field("saml", Value::Null);
        self
    }

    /// The OIDC side, for providers whose name begins with `oidc_`.
    pub fn oidc(mut self, oidc: models::OidcInput) -> Self {
        self.0.field("oidc", oidc);
        self
    }

    /// Sets `oidc` to null in the body.
    pub fn clear_oidc(mut self) -> Self {
        self.0.field("oidc", Value::Null);
        self
    }

    /// Further attributes to take over from the identity provider into the user's metadata. Needs the
    /// custom attributes feature.
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<Item = models::CustomAttributeInput>,
    ) -> Self {
        self.0.field("custom_attributes", list(custom_attributes));
        self
    }

    /// Whether users can sign in by the connection.
    pub fn authenticatable(mut self, authenticatable: bool) -> Self {
        self.0.field("authenticatable", authenticatable);
        self
    }

    /// Whether who signs in for the first time gets no user made.
    pub fn disable_jit_provisioning(mut self, disable_jit_provisioning: bool) -> Self {
        self.0.field("disable_jit_provisioning", disable_jit_provisioning);
        self
    }
}

operation! {
    /// Request of [`EnterpriseConnections::get`]:
    /// `GET /enterprise_connections/{enterprise_connection_id}`.
    Get -> models::EnterpriseConnection
}

operation! {
    /// Request of [`EnterpriseConnections::delete`]:
    /// `DELETE /enterprise_connections/{enterprise_connection_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`EnterpriseConnections::update`]:
    /// `PATCH /enterprise_connections/{enterprise_connection_id}`.
    Update -> models::EnterpriseConnection
}

impl Update {
    /// Display name of the connection.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `name` to null in the body.
    pub fn clear_name(mut self) -> Self {
        self.0.field("name", Value::Null);
        self
    }

    /// Replaces the email domains whose users sign in here; stored in lower case. An empty list changes
    /// nothing.
    pub fn domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("domains", list(strings(domains)));
        self
    }

    /// Sets `domains` to null in the body.
    pub fn clear_domains(mut self) -> Self {
        self.0.field("domains", Value::Null);
        self
    }

    /// Whether people can sign in. Switching it on removes verified organization domains of the same
    /// names.
    pub fn active(mut self, active: bool) -> Self {
        self.0.field("active", active);
        self
    }

    /// Sets `active` to null in the body.
    pub fn clear_active(mut self) -> Self {
        self.0.field("active", Value::Null);
        self
    }

    /// Whether every sign-in overwrites the user's attributes with the identity provider's.
    pub fn sync_user_attributes(mut self, sync_user_attributes: bool) -> Self {
        self.0.field("sync_user_attributes", sync_user_attributes);
        self
    }

    /// Sets `sync_user_attributes` to null in the body.
    pub fn clear_sync_user_attributes(mut self) -> Self {
        self.0.field("sync_user_attributes", Value::Null);
        self
    }

    /// Whether users of the connection are kept from adding further identifiers.
    pub fn disable_additional_identifications(
        mut self,
        disable_additional_identifications: bool,
    ) -> Self {
        self.0
            .field(
                "disable_additional_identifications",
                disable_additional_identifications,
            );
        self
    }

    /// Sets `disable_additional_identifications` to null in the body.
    pub fn clear_disable_additional_identifications(mut self) -> Self {
        self.0.field("disable_additional_identifications", Value::Null);
        self
    }

    /// Whether membership in the organization is enough to link an existing account.
    pub fn allow_organization_account_linking(
        mut self,
        allow_organization_account_linking: bool,
    ) -> Self {
        self.0
            .field(
                "allow_organization_account_linking",
                allow_organization_account_linking,
            );
        self
    }

    /// Sets `allow_organization_account_linking` to null in the body.
    pub fn clear_allow_organization_account_linking(mut self) -> Self {
        self.0.field("allow_organization_account_linking", Value::Null);
        self
    }

    /// The organization to link. It can be replaced later, never unlinked.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.field("organization_id", organization_id.into());
        self
    }

    /// Sets `organization_id` to null in the body.
    pub fn clear_organization_id(mut self) -> Self {
        self.0.field("organization_id", Value::Null);
        self
    }

    /// Changes to the SAML side; only for a SAML connection.
    pub fn saml(mut self, saml: models::UpdateEnterpriseConnectionSaml) -> Self {
        self.0.field("saml", saml);
        self
    }

    /// Sets `saml` to null in the body.
    pub fn clear_saml(mut self) -> Self {
        self.0.field("saml", Value::Null);
        self
    }

    /// Changes to the OIDC side; only for an OIDC connection.
    pub fn oidc(mut self, oidc: models::OidcInput) -> Self {
        self.0.field("oidc", oidc);
        self
    }

    /// Sets `oidc` to null in the body.
    pub fn clear_oidc(mut self) -> Self {
        self.0.field("oidc", Value::Null);
        self
    }

    /// Further attributes to take over from the identity provider into the user's metadata. Needs the
    /// custom attributes feature.
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<Item = models::CustomAttributeInput>,
    ) -> Self {
        self.0.field("custom_attributes", list(custom_attributes));
        self
    }

    /// Sets `custom_attributes` to null in the body.
    pub fn clear_custom_attributes(mut self) -> Self {
        self.0.field("custom_attributes", Value::Null);
        self
    }

    /// Whether users can sign in by the connection.
    pub fn authenticatable(mut self, authenticatable: bool) -> Self {
        self.0.field("authenticatable", authenticatable);
        self
    }

    /// Whether who signs in for the first time gets no user made.
    pub fn disable_jit_provisioning(mut self, disable_jit_provisioning: bool) -> Self {
        self.0.field("disable_jit_provisioning", disable_jit_provisioning);
        self
    }
}

operation! {
    /// Request of [`EnterpriseConnections::list_test_runs`]:
    /// `GET /enterprise_connections/{enterprise_connection_id}/test_runs`.
    ListTestRuns -> page<models::EnterpriseConnectionTestRun>
}
paged! {
    ListTestRuns: models::EnterpriseConnectionTestRun { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl ListTestRuns {
    /// Only runs in these states; may be given several times.
    pub fn status(
        mut self,
        status: impl IntoIterator<
            Item = impl Into<models::EnterpriseConnectionTestRunStatus>,
        >,
    ) -> Self {
        self.0
            .query_list(
                "status",
                ListStyle::Repeated,
                status.into_iter().map(|item| item.into().to_string()).collect(),
            );
        self
    }

    /// Most records to return in one page. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Number of records to skip from the start of the list. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }
}

operation! {
    /// Request of [`EnterpriseConnections::create_test_run`]:
    /// `POST /enterprise_connections/{enterprise_connection_id}/test_runs`.
    CreateTestRun -> models::EnterpriseConnectionTestRunResponse
}
