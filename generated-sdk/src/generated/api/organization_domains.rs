// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Email domains that an organization claims, and what happens to users whose address is on one: an
//! invitation, a suggestion to join, or single sign-on.

use serde_json::Value;
use crate::client::{Clerk, ListStyle, Method, Request, operation, operations, paged, strings};
use crate::generated::models;

/// The operations of [`Clerk::organization_domains`].
#[derive(Clone, Debug)]
pub struct OrganizationDomains(Clerk);

impl OrganizationDomains {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists the email domains of one organization.
    ///
    /// `GET /organizations/{organization_id}/domains`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: Whose domains.
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`OrganizationDomain`](crate::types::OrganizationDomain).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.organization_domains().list("org_2abc").limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list_all`](Self::list_all), [`create`](Self::create).
    #[doc(alias = "ListOrganizationDomains")]
    pub fn list(&self, organization_id: impl Into<String>) -> List {
        Request::new(
                &self.0,
                "ListOrganizationDomains",
                Method::Get,
                "/organizations/{organization_id}/domains",
            )
            .path("organization_id", organization_id.into())
            .call()
    }

    /// Adds an email domain to an organization.
    ///
    /// It counts as verified unless `verified` is `false`, so make sure that the organization owns it.
    /// What happens to people with an address on the domain is decided by its enrolment mode.
    ///
    /// `POST /organizations/{organization_id}/domains`
    ///
    /// - Webhook event: `organizationDomain.created`.
    /// - Needs: organization domains switched on.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: Whose domain it becomes.
    /// - `name`: The domain, such as `example.com`.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`OrganizationDomain`](crate::types::OrganizationDomain).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No organization has this ID in this instance.
    /// - 422: The domain or the mode is malformed, or the domain is taken.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let organization_domain = clerk
    ///     .organization_domains()
    ///     .create("org_2abc", "example.com")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update`](Self::update), [`verify_ownership`](Self::verify_ownership).
    #[doc(alias = "CreateOrganizationDomain")]
    pub fn create(
        &self,
        organization_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Create {
        let mut request = Request::new(
                &self.0,
                "CreateOrganizationDomain",
                Method::Post,
                "/organizations/{organization_id}/domains",
            )
            .path("organization_id", organization_id.into())
            .json();
        request.field("name", name.into());
        request.call()
    }

    /// Removes an email domain from an organization.
    ///
    /// `DELETE /organizations/{organization_id}/domains/{domain_id}`
    ///
    /// - Irreversible.
    /// - Webhook event: `organizationDomain.deleted`.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: Whose domain.
    /// - `domain_id`: The organization domain's ID.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: The organization or its domain does not exist in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk
    ///     .organization_domains()
    ///     .delete("org_2abc", "domain_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update`](Self::update).
    #[doc(alias = "DeleteOrganizationDomain")]
    pub fn delete(
        &self,
        organization_id: impl Into<String>,
        domain_id: impl Into<String>,
    ) -> Delete {
        Request::new(
                &self.0,
                "DeleteOrganizationDomain",
                Method::Delete,
                "/organizations/{organization_id}/domains/{domain_id}",
            )
            .path("organization_id", organization_id.into())
            .path("domain_id", domain_id.into())
            .call()
    }

    /// Changes how people join by a domain, or whether it is verified.
    ///
    /// Only what is sent changes. The name cannot be changed.
    ///
    /// `PATCH /organizations/{organization_id}/domains/{domain_id}`
    ///
    /// - Webhook event: `organizationDomain.updated`.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: Whose domain.
    /// - `domain_id`: The organization domain's ID.
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`OrganizationDomain`](crate::types::OrganizationDomain).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: The organization or its domain does not exist in this instance.
    /// - 422: The mode is not one that the instance allows.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let organization_domain = clerk
    ///     .organization_domains()
    ///     .update("org_2abc", "domain_2abc")
    ///     .enrollment_mode(types::OrganizationDomainEnrollmentMode::ManualInvitation)
    ///     .verified(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`verify_ownership`](Self::verify_ownership).
    #[doc(alias = "UpdateOrganizationDomain")]
    pub fn update(
        &self,
        organization_id: impl Into<String>,
        domain_id: impl Into<String>,
    ) -> Update {
        Request::new(
                &self.0,
                "UpdateOrganizationDomain",
                Method::Patch,
                "/organizations/{organization_id}/domains/{domain_id}",
            )
            .path("organization_id", organization_id.into())
            .path("domain_id", domain_id.into())
            .json()
            .call()
    }

    /// Declares that an organization owns a domain, without a DNS record.
    ///
    /// Skips the TXT record that the organization would have to set, and records the strategy
    /// `manual_override`. Calling it for a domain that is verified changes nothing.
    ///
    /// `POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership`
    ///
    /// - Calling it again does no more than calling it once.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: Whose domain.
    /// - `domain_id`: The organization domain's ID.
    ///
    /// Returns [`OrganizationDomain`](crate::types::OrganizationDomain).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: The organization or its domain does not exist in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let organization_domain = clerk
    ///     .organization_domains()
    ///     .verify_ownership("org_2abc", "domain_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update`](Self::update).
    #[doc(alias = "VerifyOrganizationDomainOwnership")]
    pub fn verify_ownership(
        &self,
        organization_id: impl Into<String>,
        domain_id: impl Into<String>,
    ) -> VerifyOwnership {
        Request::new(
                &self.0,
                "VerifyOrganizationDomainOwnership",
                Method::Post,
                "/organizations/{organization_id}/domains/{domain_id}/verify_ownership",
            )
            .path("organization_id", organization_id.into())
            .path("domain_id", domain_id.into())
            .call()
    }

    /// Lists the email domains of all organizations.
    ///
    /// `GET /organization_domains`
    ///
    /// Optional values are set on [`ListAll`].
    ///
    /// Returns a [`Page`](crate::Page) of [`OrganizationDomain`](crate::types::OrganizationDomain).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 422: A filter is malformed, for example a blank `query`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.organization_domains().list_all().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list`](Self::list).
    #[doc(alias = "ListAllOrganizationDomains")]
    pub fn list_all(&self) -> ListAll {
        Request::new(
                &self.0,
                "ListAllOrganizationDomains",
                Method::Get,
                "/organization_domains",
            )
            .call()
    }
}

operations! {
    List,
    Create,
    Delete,
    Update,
    VerifyOwnership,
    ListAll,
}

operation! {
    /// Request of [`OrganizationDomains::list`]: `GET /organizations/{organization_id}/domains`.
    List -> page<models::OrganizationDomain>
}
paged! {
    List: models::OrganizationDomain { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Only verified (`true`) or only other domains (`false`).
    pub fn verified(mut self, verified: bool) -> Self {
        self.0.query("verified", verified.to_string());
        self
    }

    /// Only domains with these modes; with `-` in front, all but those. Both can be combined.
    pub fn enrollment_mode(
        mut self,
        enrollment_mode: impl IntoIterator<
            Item = impl Into<models::OrganizationDomainEnrollmentModeFilter>,
        >,
    ) -> Self {
        self.0
            .query_list(
                "enrollment_mode",
                ListStyle::Repeated,
                enrollment_mode.into_iter().map(|item| item.into().to_string()).collect(),
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
    /// Request of [`OrganizationDomains::create`]: `POST /organizations/{organization_id}/domains`.
    Create -> models::OrganizationDomain
}

impl Create {
    /// What happens to people with an address on the domain.
    pub fn enrollment_mode(
        mut self,
        enrollment_mode: impl Into<models::OrganizationDomainEnrollmentMode>,
    ) -> Self {
        self.0.field("enrollment_mode", enrollment_mode.into().as_str());
        self
    }

    /// Whether it counts as verified; `true` if left out.
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
    /// Request of [`OrganizationDomains::delete`]:
    /// `DELETE /organizations/{organization_id}/domains/{domain_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`OrganizationDomains::update`]:
    /// `PATCH /organizations/{organization_id}/domains/{domain_id}`.
    Update -> models::OrganizationDomain
}

impl Update {
    /// What happens from now on to people with an address on the domain.
    pub fn enrollment_mode(
        mut self,
        enrollment_mode: impl Into<models::OrganizationDomainEnrollmentMode>,
    ) -> Self {
        self.0.field("enrollment_mode", enrollment_mode.into().as_str());
        self
    }

    /// Sets `enrollment_mode` to null in the body.
    pub fn clear_enrollment_mode(mut self) -> Self {
        self.0.field("enrollment_mode", Value::Null);
        self
    }

    /// Whether the domain counts as verified.
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
    /// Request of [`OrganizationDomains::verify_ownership`]:
    /// `POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership`.
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
    /// Only domains of this organization.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.query("organization_id", organization_id.into());
        self
    }

    /// Only verified (`true`) or only other domains (`false`).
    pub fn verified(mut self, verified: bool) -> Self {
        self.0.query("verified", verified.to_string());
        self
    }

    /// Only domains with these modes; with `-` in front, all but those. Both can be combined.
    pub fn enrollment_mode(
        mut self,
        enrollment_mode: impl IntoIterator<
            Item = impl Into<models::OrganizationDomainEnrollmentModeFilter>,
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

    /// Part of a domain's name, upper and lower case alike, or a whole organization ID (`org_…`). Must
    /// not be blank.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Only domains of exactly these names.
    pub fn domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("domains", ListStyle::Repeated, strings(domains));
        self
    }

    /// `name` or `created_at`, with `-` in front for descending order. `-created_at` by default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }

    /// Number of records to skip from the start of the list. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    /// Most records to return in one page. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }
}
