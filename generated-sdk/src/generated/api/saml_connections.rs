// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Single sign-on through one SAML identity provider each. Deprecated: `enterprise_connections`
//! covers SAML and OIDC, and new code should use it.

use serde_json::Value;
use crate::client::{Clerk, ListStyle, Method, Request, list, operation, operations, paged, strings};
use crate::generated::models;

/// The operations of [`Clerk::saml_connections`].
#[derive(Clone, Debug)]
pub struct SamlConnections(Clerk);

impl SamlConnections {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists SAML connections, newest first.
    ///
    /// Deprecated, use `clerk.enterprise_connections().list()`, which knows SAML and OIDC alike.
    ///
    /// `GET /saml_connections`
    ///
    /// - Needs: a plan with enterprise SSO.
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`SamlConnection`](crate::types::SamlConnection).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include SAML connections.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.saml_connections().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`enterprise_connections().list`](crate::api::enterprise_connections::EnterpriseConnections::list).
    #[doc(alias = "ListSAMLConnections")]
    #[deprecated(note = "use `enterprise_connections().list` instead")]
    pub fn list(&self) -> List {
        Request::new(&self.0, "ListSAMLConnections", Method::Get, "/saml_connections")
            .call()
    }

    /// Creates a SAML connection.
    ///
    /// Give the identity provider's details as metadata (`idp_metadata_url` or `idp_metadata`, which
    /// win over everything else) or one by one, and say by `domains` whose users sign in here: the call
    /// is refused without a domain. Whether people can sign in through the connection (`active`) is set
    /// by updating it. Deprecated: use `clerk.enterprise_connections().create()`.
    ///
    /// `POST /saml_connections`
    ///
    /// - Needs: a plan with enterprise SSO.
    ///
    /// # Arguments
    ///
    /// - `name`: A label for the connection.
    /// - `provider`: Which identity provider it is; `saml_custom` for any without an entry of its own.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`SamlConnection`](crate::types::SamlConnection).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include SAML connections.
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
    /// let saml_connection = clerk
    ///     .saml_connections()
    ///     .create("Example", types::CreateSamlConnectionProvider::SamlCustom)
    ///     .domain("example.com")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`enterprise_connections().create`](crate::api::enterprise_connections::EnterpriseConnections::create),
    /// [`update`](Self::update).
    #[doc(alias = "CreateSAMLConnection")]
    #[deprecated(note = "use `enterprise_connections().create` instead")]
    pub fn create(
        &self,
        name: impl Into<String>,
        provider: impl Into<models::CreateSamlConnectionProvider>,
    ) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateSAMLConnection",
            Method::Post,
            "/saml_connections",
        );
        request.field("name", name.into());
        request.field("provider", provider.into().as_str());
        request.call()
    }

    /// Fetches a SAML connection.
    ///
    /// Deprecated, use `clerk.enterprise_connections().get()`.
    ///
    /// `GET /saml_connections/{saml_connection_id}`
    ///
    /// - Needs: a plan with enterprise SSO.
    ///
    /// # Arguments
    ///
    /// - `saml_connection_id`: The SAML connection's ID.
    ///
    /// Returns [`SamlConnection`](crate::types::SamlConnection).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include SAML connections.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No SAML connection has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let saml_connection = clerk.saml_connections().get("saml_connection_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`enterprise_connections().get`](crate::api::enterprise_connections::EnterpriseConnections::get).
    #[doc(alias = "GetSAMLConnection")]
    #[deprecated(note = "use `enterprise_connections().get` instead")]
    pub fn get(&self, saml_connection_id: impl Into<String>) -> Get {
        Request::new(
                &self.0,
                "GetSAMLConnection",
                Method::Get,
                "/saml_connections/{saml_connection_id}",
            )
            .path("saml_connection_id", saml_connection_id.into())
            .call()
    }

    /// Deletes a SAML connection.
    ///
    /// Its users can no longer sign in through it. Deprecated, use
    /// `clerk.enterprise_connections().delete()`.
    ///
    /// `DELETE /saml_connections/{saml_connection_id}`
    ///
    /// - Irreversible.
    /// - Needs: a plan with enterprise SSO.
    ///
    /// # Arguments
    ///
    /// - `saml_connection_id`: The SAML connection's ID.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include SAML connections.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No SAML connection has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.saml_connections().delete("saml_connection_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`enterprise_connections().delete`](crate::api::enterprise_connections::EnterpriseConnections::delete).
    #[doc(alias = "DeleteSAMLConnection")]
    #[deprecated(note = "use `enterprise_connections().delete` instead")]
    pub fn delete(&self, saml_connection_id: impl Into<String>) -> Delete {
        Request::new(
                &self.0,
                "DeleteSAMLConnection",
                Method::Delete,
                "/saml_connections/{saml_connection_id}",
            )
            .path("saml_connection_id", saml_connection_id.into())
            .call()
    }

    /// Changes a SAML connection, or switches it on or off.
    ///
    /// Only what is sent changes. Switching it on can collide with verified organization domains of the
    /// same name, see `consent_verified_domains_deletion`. Deprecated: use
    /// `clerk.enterprise_connections().update()`.
    ///
    /// `PATCH /saml_connections/{saml_connection_id}`
    ///
    /// - Needs: a plan with enterprise SSO.
    ///
    /// # Arguments
    ///
    /// - `saml_connection_id`: The SAML connection's ID.
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`SamlConnection`](crate::types::SamlConnection).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include SAML connections.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No SAML connection has this ID in this instance.
    /// - 409: One of the domains is taken by another connection or by a verified organization domain.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let saml_connection = clerk
    ///     .saml_connections()
    ///     .update("saml_connection_2abc")
    ///     .name("Example")
    ///     .domains(["example.com"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`enterprise_connections().update`](crate::api::enterprise_connections::EnterpriseConnections::update).
    #[doc(alias = "UpdateSAMLConnection")]
    #[deprecated(note = "use `enterprise_connections().update` instead")]
    pub fn update(&self, saml_connection_id: impl Into<String>) -> Update {
        Request::new(
                &self.0,
                "UpdateSAMLConnection",
                Method::Patch,
                "/saml_connections/{saml_connection_id}",
            )
            .path("saml_connection_id", saml_connection_id.into())
            .json()
            .call()
    }
}

operations! {
    List,
    Create,
    Get,
    Delete,
    Update,
}

operation! {
    /// Request of [`SamlConnections::list`]: `GET /saml_connections`.
    List -> page<models::SamlConnection>
}
paged! {
    List: models::SamlConnection { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
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

    /// Only connections with this text somewhere in their name; case does not matter.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// The property to sort by, with `-` in front for descending order.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }

    /// Only connections of these organizations, 100 at most. Put `-` in front of an ID to leave that
    /// organization out, `+` or nothing to include it.
    pub fn organization_id(
        mut self,
        organization_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .query_list(
                "organization_id",
                ListStyle::Repeated,
                strings(organization_id),
            );
        self
    }
}

operation! {
    /// Request of [`SamlConnections::create`]: `POST /saml_connections`.
    Create -> models::SamlConnection
}

impl Create {
    /// The one email domain whose users sign in here. Deprecated, use `domains`.
    #[deprecated(note = "use `domains` instead")]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.0.field("domain", domain.into());
        self
    }

    /// Email domains whose users are sent to this connection when they sign in.
    pub fn domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("domains", list(strings(domains)));
        self
    }

    /// The identity provider's entity ID.
    pub fn idp_entity_id(mut self, idp_entity_id: impl Into<String>) -> Self {
        self.0.field("idp_entity_id", idp_entity_id.into());
        self
    }

    /// Sets `idp_entity_id` to null in the body.
    pub fn clear_idp_entity_id(mut self) -> Self {
        self.0.field("idp_entity_id", Value::Null);
        self
    }

    /// Where the identity provider takes sign-in requests.
    pub fn idp_sso_url(mut self, idp_sso_url: impl Into<String>) -> Self {
        self.0.field("idp_sso_url", idp_sso_url.into());
        self
    }

    /// Sets `idp_sso_url` to null in the body.
    pub fn clear_idp_sso_url(mut self) -> Self {
        self.0.field("idp_sso_url", Value::Null);
        self
    }

    /// The X.509 certificate with which the identity provider signs.
    pub fn idp_certificate(mut self, idp_certificate: impl Into<String>) -> Self {
        self.0.field("idp_certificate", idp_certificate.into());
        self
    }

    /// Sets `idp_certificate` to null in the body.
    pub fn clear_idp_certificate(mut self) -> Self {
        self.0.field("idp_certificate", Value::Null);
        self
    }

    /// Where to fetch the identity provider's metadata; wins over the individual properties.
    pub fn idp_metadata_url(mut self, idp_metadata_url: impl Into<String>) -> Self {
        self.0.field("idp_metadata_url", idp_metadata_url.into());
        self
    }

    /// Sets `idp_metadata_url` to null in the body.
    pub fn clear_idp_metadata_url(mut self) -> Self {
        self.0.field("idp_metadata_url", Value::Null);
        self
    }

    /// The identity provider's metadata as XML; wins over the individual properties.
    pub fn idp_metadata(mut self, idp_metadata: impl Into<String>) -> Self {
        self.0.field("idp_metadata", idp_metadata.into());
        self
    }

    /// Sets `idp_metadata` to null in the body.
    pub fn clear_idp_metadata(mut self) -> Self {
        self.0.field("idp_metadata", Value::Null);
        self
    }

    /// Users who sign in through the connection become members of this organization.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.field("organization_id", organization_id.into());
        self
    }

    /// Sets `organization_id` to null in the body.
    pub fn clear_organization_id(mut self) -> Self {
        self.0.field("organization_id", Value::Null);
        self
    }

    /// Which SAML attribute fills which property of the user.
    pub fn attribute_mapping(
        mut self,
        attribute_mapping: models::SamlAttributeMappingInput,
    ) -> Self {
        self.0.field("attribute_mapping", attribute_mapping);
        self
    }

    /// Sets `attribute_mapping` to null in the body.
    pub fn clear_attribute_mapping(mut self) -> Self {
        self.0.field("attribute_mapping", Value::Null);
        self
    }

    /// Whether the identity provider must ask for credentials at every sign-in (SAML `ForceAuthn`).
    pub fn force_authn(mut self, force_authn: bool) -> Self {
        self.0.field("force_authn", force_authn);
        self
    }

    /// What is passed to the identity provider as a hint of who signs in.
    pub fn login_hint(mut self, login_hint: models::SamlLoginHintInput) -> Self {
        self.0.field("login_hint", login_hint);
        self
    }

    /// Sets `login_hint` to null in the body.
    pub fn clear_login_hint(mut self) -> Self {
        self.0.field("login_hint", Value::Null);
        self
    }
}

operation! {
    /// Request of [`SamlConnections::get`]: `GET /saml_connections/{saml_connection_id}`.
    Get -> models::SamlConnection
}

operation! {
    /// Request of [`SamlConnections::delete`]: `DELETE /saml_connections/{saml_connection_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`SamlConnections::update`]: `PATCH /saml_connections/{saml_connection_id}`.
    Update -> models::SamlConnection
}

impl Update {
    /// A new label for the connection.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `name` to null in the body.
    pub fn clear_name(mut self) -> Self {
        self.0.field("name", Value::Null);
        self
    }

    /// The one email domain whose users sign in here. Deprecated, use `domains`.
    #[deprecated(note = "use `domains` instead")]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.0.field("domain", domain.into());
        self
    }

    /// Sets `domain` to null in the body.
    #[deprecated(note = "use `domains` instead")]
    pub fn clear_domain(mut self) -> Self {
        self.0.field("domain", Value::Null);
        self
    }

    /// Email domains whose users are sent to this connection; replaces the present ones.
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

    /// The identity provider's entity ID.
    pub fn idp_entity_id(mut self, idp_entity_id: impl Into<String>) -> Self {
        self.0.field("idp_entity_id", idp_entity_id.into());
        self
    }

    /// Sets `idp_entity_id` to null in the body.
    pub fn clear_idp_entity_id(mut self) -> Self {
        self.0.field("idp_entity_id", Value::Null);
        self
    }

    /// Where the identity provider takes sign-in requests.
    pub fn idp_sso_url(mut self, idp_sso_url: impl Into<String>) -> Self {
        self.0.field("idp_sso_url", idp_sso_url.into());
        self
    }

    /// Sets `idp_sso_url` to null in the body.
    pub fn clear_idp_sso_url(mut self) -> Self {
        self.0.field("idp_sso_url", Value::Null);
        self
    }

    /// The X.509 certificate with which the identity provider signs.
    pub fn idp_certificate(mut self, idp_certificate: impl Into<String>) -> Self {
        self.0.field("idp_certificate", idp_certificate.into());
        self
    }

    /// Sets `idp_certificate` to null in the body.
    pub fn clear_idp_certificate(mut self) -> Self {
        self.0.field("idp_certificate", Value::Null);
        self
    }

    /// Where to fetch the identity provider's metadata; overwrites the individual properties.
    pub fn idp_metadata_url(mut self, idp_metadata_url: impl Into<String>) -> Self {
        self.0.field("idp_metadata_url", idp_metadata_url.into());
        self
    }

    /// Sets `idp_metadata_url` to null in the body.
    pub fn clear_idp_metadata_url(mut self) -> Self {
        self.0.field("idp_metadata_url", Value::Null);
        self
    }

    /// The identity provider's metadata as XML; wins over the individual properties.
    pub fn idp_metadata(mut self, idp_metadata: impl Into<String>) -> Self {
        self.0.field("idp_metadata", idp_metadata.into());
        self
    }

    /// Sets `idp_metadata` to null in the body.
    pub fn clear_idp_metadata(mut self) -> Self {
        self.0.field("idp_metadata", Value::Null);
        self
    }

    /// Users who sign in through the connection become members of this organization.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.field("organization_id", organization_id.into());
        self
    }

    /// Sets `organization_id` to null in the body.
    pub fn clear_organization_id(mut self) -> Self {
        self.0.field("organization_id", Value::Null);
        self
    }

    /// Which SAML attribute fills which property of the user.
    pub fn attribute_mapping(
        mut self,
        attribute_mapping: models::SamlAttributeMappingInput,
    ) -> Self {
        self.0.field("attribute_mapping", attribute_mapping);
        self
    }

    /// Sets `attribute_mapping` to null in the body.
    pub fn clear_attribute_mapping(mut self) -> Self {
        self.0.field("attribute_mapping", Value::Null);
        self
    }

    /// Whether people can sign in through the connection.
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

    /// Whether addresses on subdomains of the connection's domains may use it too.
    pub fn allow_subdomains(mut self, allow_subdomains: bool) -> Self {
        self.0.field("allow_subdomains", allow_subdomains);
        self
    }

    /// Sets `allow_subdomains` to null in the body.
    pub fn clear_allow_subdomains(mut self) -> Self {
        self.0.field("allow_subdomains", Value::Null);
        self
    }

    /// Whether a sign-in may start at the identity provider instead of in your application.
    pub fn allow_idp_initiated(mut self, allow_idp_initiated: bool) -> Self {
        self.0.field("allow_idp_initiated", allow_idp_initiated);
        self
    }

    /// Sets `allow_idp_initiated` to null in the body.
    pub fn clear_allow_idp_initiated(mut self) -> Self {
        self.0.field("allow_idp_initiated", Value::Null);
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

    /// Whether the identity provider must ask for credentials at every sign-in (SAML `ForceAuthn`).
    pub fn force_authn(mut self, force_authn: bool) -> Self {
        self.0.field("force_authn", force_authn);
        self
    }

    /// What is passed to the identity provider as a hint of who signs in.
    pub fn login_hint(mut self, login_hint: models::SamlLoginHintInput) -> Self {
        self.0.field("login_hint", login_hint);
        self
    }

    /// Sets `login_hint` to null in the body.
    pub fn clear_login_hint(mut self) -> Self {
        self.0.field("login_hint", Value::Null);
        self
    }

    /// Matters when the connection is switched on and an organization already has a verified domain of
    /// the same name with automatic invitations or suggestions: `true` deletes that domain, anything
    /// else makes the call fail.
    pub fn consent_verified_domains_deletion(
        mut self,
        consent_verified_domains_deletion: bool,
    ) -> Self {
        self.0
            .field(
                "consent_verified_domains_deletion",
                consent_verified_domains_deletion,
            );
        self
    }

    /// Sets `consent_verified_domains_deletion` to null in the body.
    pub fn clear_consent_verified_domains_deletion(mut self) -> Self {
        self.0.field("consent_verified_domains_deletion", Value::Null);
        self
    }
}
