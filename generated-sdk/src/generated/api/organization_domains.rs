// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Organization Domains”.

use serde_json::Value;
use crate::client::{Clerk, ListStyle, Method, Request, operation, paged, strings};
use crate::generated::models;

/// Requests of the tag “Organization Domains”.
#[derive(Clone, Debug)]
pub struct OrganizationDomains(Clerk);

impl OrganizationDomains {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List organization domains.
    ///
    /// `GET /organizations/{organization_id}/domains`
    ///
    /// # Errors
    ///
    /// The API declares 401, 422.
    pub fn list(&self, organization_id: impl Into<String>) -> List {
        List(
            Request::new(
                    &self.0,
                    "ListOrganizationDomains",
                    Method::Get,
                    "/organizations/{organization_id}/domains",
                )
                .path("organization_id", organization_id.into()),
        )
    }

    /// Create organization domain.
    ///
    /// `POST /organizations/{organization_id}/domains`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 404, 422.
    pub fn create(&self, organization_id: impl Into<String>) -> Create {
        Create(
            Request::new(
                    &self.0,
                    "CreateOrganizationDomain",
                    Method::Post,
                    "/organizations/{organization_id}/domains",
                )
                .path("organization_id", organization_id.into())
                .json(),
        )
    }

    /// Delete organization domain.
    ///
    /// `DELETE /organizations/{organization_id}/domains/{domain_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404.
    pub fn delete(
        &self,
        organization_id: impl Into<String>,
        domain_id: impl Into<String>,
    ) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteOrganizationDomain",
                    Method::Delete,
                    "/organizations/{organization_id}/domains/{domain_id}",
                )
                .path("organization_id", organization_id.into())
                .path("domain_id", domain_id.into()),
        )
    }

    /// Update organization domain.
    ///
    /// `PATCH /organizations/{organization_id}/domains/{domain_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 404, 422.
    pub fn update(
        &self,
        organization_id: impl Into<String>,
        domain_id: impl Into<String>,
    ) -> Update {
        Update(
            Request::new(
                    &self.0,
                    "UpdateOrganizationDomain",
                    Method::Patch,
                    "/organizations/{organization_id}/domains/{domain_id}",
                )
                .path("organization_id", organization_id.into())
                .path("domain_id", domain_id.into())
                .json(),
        )
    }

    /// Verify organization domain ownership.
    ///
    /// `POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404.
    pub fn verify_ownership(
        &self,
        organization_id: impl Into<String>,
        domain_id: impl Into<String>,
    ) -> VerifyOwnership {
        VerifyOwnership(
            Request::new(
                    &self.0,
                    "VerifyOrganizationDomainOwnership",
                    Method::Post,
                    "/organizations/{organization_id}/domains/{domain_id}/verify_ownership",
                )
                .path("organization_id", organization_id.into())
                .path("domain_id", domain_id.into()),
        )
    }

    /// List all organization domains.
    ///
    /// `GET /organization_domains`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 422.
    pub fn list_all(&self) -> ListAll {
        ListAll(
            Request::new(
                &self.0,
                "ListAllOrganizationDomains",
                Method::Get,
                "/organization_domains",
            ),
        )
    }
}

operation! {
    /// Request of [`OrganizationDomains::list`]: `GET /organizations/{organization_id}/domains`.
    List -> page<models::OrganizationDomain>
}
paged! {
    List: models::OrganizationDomain { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Sets `verified` in the query.
    pub fn verified(mut self, verified: impl Into<String>) -> Self {
        self.0.query("verified", verified.into());
        self
    }

    /// Sets `enrollment_mode` in the query.
    pub fn enrollment_mode(mut self, enrollment_mode: impl Into<String>) -> Self {
        self.0.query("enrollment_mode", enrollment_mode.into());
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
    /// Request of [`OrganizationDomains::create`]: `POST /organizations/{organization_id}/domains`.
    Create -> models::OrganizationDomain
}

impl Create {
    /// Sets `name` in the body.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `enrollment_mode` in the body.
    pub fn enrollment_mode(mut self, enrollment_mode: impl Into<String>) -> Self {
        self.0.field("enrollment_mode", enrollment_mode.into());
        self
    }

    /// Sets `verified` in the body.
    pub fn verified(mut self, verified: bool) -> Self {
        self.0.field("verified", verified);
        self
    }

    /// Sets `verified` to null in the body.
    pub fn clear_verified(mut self) -> Self {
        self.0.field("verified", Value::Null);
        self
    }
}

operation! {
    /// Request of [`OrganizationDomains::delete`]: `DELETE /organizations/{organization_id}/domains/{domain_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`OrganizationDomains::update`]: `PATCH /organizations/{organization_id}/domains/{domain_id}`.
    Update -> models::OrganizationDomain
}

impl Update {
    /// Sets `enrollment_mode` in the body.
    pub fn enrollment_mode(mut self, enrollment_mode: impl Into<String>) -> Self {
        self.0.field("enrollment_mode", enrollment_mode.into());
        self
    }

    /// Sets `enrollment_mode` to null in the body.
    pub fn clear_enrollment_mode(mut self) -> Self {
        self.0.field("enrollment_mode", Value::Null);
        self
    }

    /// Sets `verified` in the body.
    pub fn verified(mut self, verified: bool) -> Self {
        self.0.field("verified", verified);
        self
    }

    /// Sets `verified` to null in the body.
    pub fn clear_verified(mut self) -> Self {
        self.0.field("verified", Value::Null);
        self
    }
}

operation! {
    /// Request of [`OrganizationDomains::verify_ownership`]: `POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership`.
    VerifyOwnership -> models::OrganizationDomain
}

operation! {
    /// Request of [`OrganizationDomains::list_all`]: `GET /organization_domains`.
    ListAll -> page<models::OrganizationDomain>
}
paged! {
    ListAll: models::OrganizationDomain { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl ListAll {
    /// Sets `organization_id` in the query.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.query("organization_id", organization_id.into());
        self
    }

    /// Sets `verified` in the query.
    pub fn verified(
        mut self,
        verified: impl Into<models::ListAllOrganizationDomainsVerified>,
    ) -> Self {
        self.0.query("verified", verified.into().to_string());
        self
    }

    /// Sets `enrollment_mode` in the query.
    pub fn enrollment_mode(
        mut self,
        enrollment_mode: impl IntoIterator<
            Item = impl Into<models::ListAllOrganizationDomainsEnrollmentMode>,
        >,
    ) -> Self {
        self.0
            .query_list(
                "enrollment_mode",
                ListStyle::Comma,
                enrollment_mode.into_iter().map(|item| item.into().to_string()).collect(),
            );
        self
    }

    /// Sets `query` in the query.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Sets `domains` in the query.
    pub fn domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("domains", ListStyle::Repeated, strings(domains));
        self
    }

    /// Sets `order_by` in the query. `-created_at` by default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }

    /// Sets `offset` in the query. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    /// Sets `limit` in the query. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }
}
