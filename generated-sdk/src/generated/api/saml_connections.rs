// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “SAML Connections”.

use serde_json::Value;
use crate::client::{Clerk, ListStyle, Method, Request, list, operation, paged, strings};
use crate::generated::models;

/// Requests of the tag “SAML Connections”.
#[derive(Clone, Debug)]
pub struct SamlConnections(Clerk);

impl SamlConnections {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List saml connections.
    ///
    /// `GET /saml_connections`
    ///
    /// # Errors
    ///
    /// The API declares 402, 403, 422.
    #[deprecated]
    pub fn list(&self) -> List {
        List(
            Request::new(
                &self.0,
                "ListSAMLConnections",
                Method::Get,
                "/saml_connections",
            ),
        )
    }

    /// Create saml connection.
    ///
    /// `POST /saml_connections`
    ///
    /// # Errors
    ///
    /// The API declares 402, 403, 404, 409, 422.
    #[deprecated]
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
        Create(request)
    }

    /// Get saml connection.
    ///
    /// `GET /saml_connections/{saml_connection_id}`
    ///
    /// # Errors
    ///
    /// The API declares 402, 403, 404.
    #[deprecated]
    pub fn get(&self, saml_connection_id: impl Into<String>) -> Get {
        Get(
            Request::new(
                    &self.0,
                    "GetSAMLConnection",
                    Method::Get,
                    "/saml_connections/{saml_connection_id}",
                )
                .path("saml_connection_id", saml_connection_id.into()),
        )
    }

    /// Delete saml connection.
    ///
    /// `DELETE /saml_connections/{saml_connection_id}`
    ///
    /// # Errors
    ///
    /// The API declares 402, 403, 404.
    #[deprecated]
    pub fn delete(&self, saml_connection_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteSAMLConnection",
                    Method::Delete,
                    "/saml_connections/{saml_connection_id}",
                )
                .path("saml_connection_id", saml_connection_id.into()),
        )
    }

    /// Update saml connection.
    ///
    /// `PATCH /saml_connections/{saml_connection_id}`
    ///
    /// # Errors
    ///
    /// The API declares 402, 403, 404, 409, 422.
    #[deprecated]
    pub fn update(&self, saml_connection_id: impl Into<String>) -> Update {
        Update(
            Request::new(
                    &self.0,
                    "UpdateSAMLConnection",
                    Method::Patch,
                    "/saml_connections/{saml_connection_id}",
                )
                .path("saml_connection_id", saml_connection_id.into())
                .json(),
        )
    }
}

operation! {
    /// Request of [`SamlConnections::list`]: `GET /saml_connections`.
    List -> page<models::SamlConnection>
}
paged! {
    List: models::SamlConnection { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
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

    /// Sets `query` in the query.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Sets `order_by` in the query.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }

    /// Sets `organization_id` in the query.
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
    /// Sets `domain` in the body.
    #[deprecated]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.0.field("domain", domain.into());
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

    /// Sets `idp_entity_id` in the body.
    pub fn idp_entity_id(mut self, idp_entity_id: impl Into<String>) -> Self {
        self.0.field("idp_entity_id", idp_entity_id.into());
        self
    }

    /// Sets `idp_entity_id` to null in the body.
    pub fn clear_idp_entity_id(mut self) -> Self {
        self.0.field("idp_entity_id", Value::Null);
        self
    }

    /// Sets `idp_sso_url` in the body.
    pub fn idp_sso_url(mut self, idp_sso_url: impl Into<String>) -> Self {
        self.0.field("idp_sso_url", idp_sso_url.into());
        self
    }

    /// Sets `idp_sso_url` to null in the body.
    pub fn clear_idp_sso_url(mut self) -> Self {
        self.0.field("idp_sso_url", Value::Null);
        self
    }

    /// Sets `idp_certificate` in the body.
    pub fn idp_certificate(mut self, idp_certificate: impl Into<String>) -> Self {
        self.0.field("idp_certificate", idp_certificate.into());
        self
    }

    /// Sets `idp_certificate` to null in the body.
    pub fn clear_idp_certificate(mut self) -> Self {
        self.0.field("idp_certificate", Value::Null);
        self
    }

    /// Sets `idp_metadata_url` in the body.
    pub fn idp_metadata_url(mut self, idp_metadata_url: impl Into<String>) -> Self {
        self.0.field("idp_metadata_url", idp_metadata_url.into());
        self
    }

    /// Sets `idp_metadata_url` to null in the body.
    pub fn clear_idp_metadata_url(mut self) -> Self {
        self.0.field("idp_metadata_url", Value::Null);
        self
    }

    /// Sets `idp_metadata` in the body.
    pub fn idp_metadata(mut self, idp_metadata: impl Into<String>) -> Self {
        self.0.field("idp_metadata", idp_metadata.into());
        self
    }

    /// Sets `idp_metadata` to null in the body.
    pub fn clear_idp_metadata(mut self) -> Self {
        self.0.field("idp_metadata", Value::Null);
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

    /// Sets `attribute_mapping` in the body.
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

    /// Sets `force_authn` in the body.
    pub fn force_authn(mut self, force_authn: bool) -> Self {
        self.0.field("force_authn", force_authn);
        self
    }

    /// Sets `login_hint` in the body.
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

    /// Sets `domain` in the body.
    #[deprecated]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.0.field("domain", domain.into());
        self
    }

    /// Sets `domain` to null in the body.
    #[deprecated]
    pub fn clear_domain(mut self) -> Self {
        self.0.field("domain", Value::Null);
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

    /// Sets `idp_entity_id` in the body.
    pub fn idp_entity_id(mut self, idp_entity_id: impl Into<String>) -> Self {
        self.0.field("idp_entity_id", idp_entity_id.into());
        self
    }

    /// Sets `idp_entity_id` to null in the body.
    pub fn clear_idp_entity_id(mut self) -> Self {
        self.0.field("idp_entity_id", Value::Null);
        self
    }

    /// Sets `idp_sso_url` in the body.
    pub fn idp_sso_url(mut self, idp_sso_url: impl Into<String>) -> Self {
        self.0.field("idp_sso_url", idp_sso_url.into());
        self
    }

    /// Sets `idp_sso_url` to null in the body.
    pub fn clear_idp_sso_url(mut self) -> Self {
        self.0.field("idp_sso_url", Value::Null);
        self
    }

    /// Sets `idp_certificate` in the body.
    pub fn idp_certificate(mut self, idp_certificate: impl Into<String>) -> Self {
        self.0.field("idp_certificate", idp_certificate.into());
        self
    }

    /// Sets `idp_certificate` to null in the body.
    pub fn clear_idp_certificate(mut self) -> Self {
        self.0.field("idp_certificate", Value::Null);
        self
    }

    /// Sets `idp_metadata_url` in the body.
    pub fn idp_metadata_url(mut self, idp_metadata_url: impl Into<String>) -> Self {
        self.0.field("idp_metadata_url", idp_metadata_url.into());
        self
    }

    /// Sets `idp_metadata_url` to null in the body.
    pub fn clear_idp_metadata_url(mut self) -> Self {
        self.0.field("idp_metadata_url", Value::Null);
        self
    }

    /// Sets `idp_metadata` in the body.
    pub fn idp_metadata(mut self, idp_metadata: impl Into<String>) -> Self {
        self.0.field("idp_metadata", idp_metadata.into());
        self
    }

    /// Sets `idp_metadata` to null in the body.
    pub fn clear_idp_metadata(mut self) -> Self {
        self.0.field("idp_metadata", Value::Null);
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

    /// Sets `attribute_mapping` in the body.
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

    /// Sets `allow_subdomains` in the body.
    pub fn allow_subdomains(mut self, allow_subdomains: bool) -> Self {
        self.0.field("allow_subdomains", allow_subdomains);
        self
    }

    /// Sets `allow_subdomains` to null in the body.
    pub fn clear_allow_subdomains(mut self) -> Self {
        self.0.field("allow_subdomains", Value::Null);
        self
    }

    /// Sets `allow_idp_initiated` in the body.
    pub fn allow_idp_initiated(mut self, allow_idp_initiated: bool) -> Self {
        self.0.field("allow_idp_initiated", allow_idp_initiated);
        self
    }

    /// Sets `allow_idp_initiated` to null in the body.
    pub fn clear_allow_idp_initiated(mut self) -> Self {
        self.0.field("allow_idp_initiated", Value::Null);
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

    /// Sets `force_authn` in the body.
    pub fn force_authn(mut self, force_authn: bool) -> Self {
        self.0.field("force_authn", force_authn);
        self
    }

    /// Sets `login_hint` in the body.
    pub fn login_hint(mut self, login_hint: models::SamlLoginHintInput) -> Self {
        self.0.field("login_hint", login_hint);
        self
    }

    /// Sets `login_hint` to null in the body.
    pub fn clear_login_hint(mut self) -> Self {
        self.0.field("login_hint", Value::Null);
        self
    }

    /// Sets `consent_verified_domains_deletion` in the body.
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
