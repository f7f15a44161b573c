// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Enterprise Connections”.

use serde_json::Value;
use crate::client::{Clerk, ListStyle, Method, Request, list, operation, paged, strings};
use crate::generated::models;

/// Requests of the tag “Enterprise Connections”.
#[derive(Clone, Debug)]
pub struct EnterpriseConnections(Clerk);

impl EnterpriseConnections {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List enterprise connections.
    ///
    /// `GET /enterprise_connections`
    ///
    /// # Errors
    ///
    /// The API declares 402, 403, 422.
    pub fn list(&self) -> List {
        List(
            Request::new(
                &self.0,
                "ListEnterpriseConnections",
                Method::Get,
                "/enterprise_connections",
            ),
        )
    }

    /// Create enterprise connection.
    ///
    /// `POST /enterprise_connections`
    ///
    /// # Errors
    ///
    /// The API declares 402, 403, 404, 409, 422.
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
        Create(request)
    }

    /// Get enterprise connection.
    ///
    /// `GET /enterprise_connections/{enterprise_connection_id}`
    ///
    /// # Errors
    ///
    /// The API declares 402, 403, 404.
    pub fn get(&self, enterprise_connection_id: impl Into<String>) -> Get {
        Get(
            Request::new(
                    &self.0,
                    "GetEnterpriseConnection",
                    Method::Get,
                    "/enterprise_connections/{enterprise_connection_id}",
                )
                .path("enterprise_connection_id", enterprise_connection_id.into()),
        )
    }

    /// Delete enterprise connection.
    ///
    /// `DELETE /enterprise_connections/{enterprise_connection_id}`
    ///
    /// # Errors
    ///
    /// The API declares 402, 403, 404.
    pub fn delete(&self, enterprise_connection_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteEnterpriseConnection",
                    Method::Delete,
                    "/enterprise_connections/{enterprise_connection_id}",
                )
                .path("enterprise_connection_id", enterprise_connection_id.into()),
        )
    }

    /// Update enterprise connection.
    ///
    /// `PATCH /enterprise_connections/{enterprise_connection_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 402, 403, 404, 422.
    pub fn update(&self, enterprise_connection_id: impl Into<String>) -> Update {
        Update(
            Request::new(
                    &self.0,
                    "UpdateEnterpriseConnection",
                    Method::Patch,
                    "/enterprise_connections/{enterprise_connection_id}",
                )
                .path("enterprise_connection_id", enterprise_connection_id.into())
                .json(),
        )
    }

    /// List enterprise connection test runs.
    ///
    /// `GET /enterprise_connections/{enterprise_connection_id}/test_runs`
    ///
    /// # Errors
    ///
    /// The API declares 402, 403, 404, 422.
    pub fn list_test_runs(
        &self,
        enterprise_connection_id: impl Into<String>,
    ) -> ListTestRuns {
        ListTestRuns(
            Request::new(
                    &self.0,
                    "ListEnterpriseConnectionTestRuns",
                    Method::Get,
                    "/enterprise_connections/{enterprise_connection_id}/test_runs",
                )
                .path("enterprise_connection_id", enterprise_connection_id.into()),
        )
    }

    /// Create enterprise connection test run.
    ///
    /// `POST /enterprise_connections/{enterprise_connection_id}/test_runs`
    ///
    /// # Errors
    ///
    /// The API declares 402, 403, 404.
    pub fn create_test_run(
        &self,
        enterprise_connection_id: impl Into<String>,
    ) -> CreateTestRun {
        CreateTestRun(
            Request::new(
                    &self.0,
                    "CreateEnterpriseConnectionTestRun",
                    Method::Post,
                    "/enterprise_connections/{enterprise_connection_id}/test_runs",
                )
                .path("enterprise_connection_id", enterprise_connection_id.into()),
        )
    }
}

operation! {
    /// Request of [`EnterpriseConnections::list`]: `GET /enterprise_connections`.
    List -> page<models::EnterpriseConnection>
}
paged! {
    List: models::EnterpriseConnection { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Sets `limit` in the query. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Sets `offset` in the query. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    /// Sets `organization_id` in the query.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.query("organization_id", organization_id.into());
        self
    }

    /// Sets `active` in the query.
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
    /// Sets `organization_id` in the body.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.field("organization_id", organization_id.into());
        self
    }

    /// Sets `organization_id` to null in the body.
    pub fn clear_organization_id(mut self) -> Self {
        self.0.field("organization_id", Value::Null);
        self
    }

    /// Sets `allow_organization_account_linking` in the body.
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

    /// Sets `active` in the body.
    pub fn active(mut self, active: bool) -> Self {
        self.0.field("active", active);
        self
    }

    /// Sets `active` to null in the body.
    pub fn clear_active(mut self) -> Self {
        self.0.field("active", Value::Null);
        self
    }

    /// Sets `saml` in the body.
    pub fn saml(mut self, saml: models::CreateEnterpriseConnectionSaml) -> Self {
        self.0.field("saml", saml);
        self
    }

    /// Sets `saml` to null in the body.
    pub fn clear_saml(mut self) -> Self {
        self.0.field("saml", Value::Null);
        self
    }

    /// Sets `oidc` in the body.
    pub fn oidc(mut self, oidc: models::OidcInput) -> Self {
        self.0.field("oidc", oidc);
        self
    }

    /// Sets `oidc` to null in the body.
    pub fn clear_oidc(mut self) -> Self {
        self.0.field("oidc", Value::Null);
        self
    }

    /// Sets `custom_attributes` in the body.
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<Item = models::CustomAttributeInput>,
    ) -> Self {
        self.0.field("custom_attributes", list(custom_attributes));
        self
    }
}

operation! {
    /// Request of [`EnterpriseConnections::get`]: `GET /enterprise_connections/{enterprise_connection_id}`.
    Get -> models::EnterpriseConnection
}

operation! {
    /// Request of [`EnterpriseConnections::delete`]: `DELETE /enterprise_connections/{enterprise_connection_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`EnterpriseConnections::update`]: `PATCH /enterprise_connections/{enterprise_connection_id}`.
    Update -> models::EnterpriseConnection
}

impl Update {
    /// Sets `name` in the body.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `name` to null in the body.
    pub fn clear_name(mut self) -> Self {
        self.0.field("name", Value::Null);
        self
    }

    /// Sets `domains` in the body.
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

    /// Sets `active` in the body.
    pub fn active(mut self, active: bool) -> Self {
        self.0.field("active", active);
        self
    }

    /// Sets `active` to null in the body.
    pub fn clear_active(mut self) -> Self {
        self.0.field("active", Value::Null);
        self
    }

    /// Sets `sync_user_attributes` in the body.
    pub fn sync_user_attributes(mut self, sync_user_attributes: bool) -> Self {
        self.0.field("sync_user_attributes", sync_user_attributes);
        self
    }

    /// Sets `sync_user_attributes` to null in the body.
    pub fn clear_sync_user_attributes(mut self) -> Self {
        self.0.field("sync_user_attributes", Value::Null);
        self
    }

    /// Sets `disable_additional_identifications` in the body.
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

    /// Sets `allow_organization_account_linking` in the body.
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

    /// Sets `organization_id` in the body.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.field("organization_id", organization_id.into());
        self
    }

    /// Sets `organization_id` to null in the body.
    pub fn clear_organization_id(mut self) -> Self {
        self.0.field("organization_id", Value::Null);
        self
    }

    /// Sets `saml` in the body.
    pub fn saml(mut self, saml: models::UpdateEnterpriseConnectionSaml) -> Self {
        self.0.field("saml", saml);
        self
    }

    /// Sets `saml` to null in the body.
    pub fn clear_saml(mut self) -> Self {
        self.0.field("saml", Value::Null);
        self
    }

    /// Sets `oidc` in the body.
    pub fn oidc(mut self, oidc: models::OidcInput) -> Self {
        self.0.field("oidc", oidc);
        self
    }

    /// Sets `oidc` to null in the body.
    pub fn clear_oidc(mut self) -> Self {
        self.0.field("oidc", Value::Null);
        self
    }

    /// Sets `custom_attributes` in the body.
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
}

operation! {
    /// Request of [`EnterpriseConnections::list_test_runs`]: `GET /enterprise_connections/{enterprise_connection_id}/test_runs`.
    ListTestRuns -> page<models::EnterpriseConnectionTestRun>
}
paged! {
    ListTestRuns: models::EnterpriseConnectionTestRun { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl ListTestRuns {
    /// Sets `status` in the query.
    pub fn status(
        mut self,
        status: impl IntoIterator<
            Item = impl Into<models::ListEnterpriseConnectionTestRunsStatus>,
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

    /// Sets `limit` in the query. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Sets `offset` in the query. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }
}

operation! {
    /// Request of [`EnterpriseConnections::create_test_run`]: `POST /enterprise_connections/{enterprise_connection_id}/test_runs`.
    CreateTestRun -> models::EnterpriseConnectionTestRunResponse
}
