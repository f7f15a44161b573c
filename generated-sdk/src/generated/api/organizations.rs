// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Groups of users, such as the companies or teams that are your customers, with their metadata,
//! logo and billing. Members, invitations and roles have groups of their own.

use serde_json::Value;
use crate::client::{Attachment, Clerk, ListStyle, Method, Request, operation, operations, paged, strings};
use crate::generated::models;

/// The operations of [`Clerk::organizations`].
#[derive(Clone, Debug)]
pub struct Organizations(Clerk);

impl Organizations {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists organizations, newest first unless sorted otherwise.
    ///
    /// `GET /organizations`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`Organization`](crate::types::Organization).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.organizations().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get`](Self::get),
    /// [`users().list_organization_memberships`](crate::api::users::Users::list_organization_memberships).
    #[doc(alias = "ListOrganizations")]
    #[doc(alias = "tenants")]
    #[doc(alias = "teams")]
    pub fn list(&self) -> List {
        Request::new(&self.0, "ListOrganizations", Method::Get, "/organizations").call()
    }

    /// Creates an organization.
    ///
    /// With `created_by` that user becomes its first member, with the creator role, and finds the
    /// organization active at the next sign-in. Without it, it starts with no members.
    ///
    /// `POST /organizations`
    ///
    /// - Webhook events: `organization.created`, `organizationMembership.created`.
    /// - Needs: Organizations switched on in the instance's organization settings.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the organization; without URLs or HTML. At most 256 characters.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`Organization`](crate::types::Organization).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 402: The instance's plan does not include another organization or a setting that was sent.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let organization = clerk.organizations().create("Example").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`organization_memberships().create`](crate::api::organization_memberships::OrganizationMemberships::create),
    /// [`organization_invitations().create`](crate::api::organization_invitations::OrganizationInvitations::create),
    /// [`update_metadata`](Self::update_metadata).
    #[doc(alias = "CreateOrganization")]
    #[doc(alias = "create tenant")]
    #[doc(alias = "create team")]
    pub fn create(&self, name: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateOrganization",
            Method::Post,
            "/organizations",
        );
        request.field("name", name.into());
        request.call()
    }

    /// Fetches an organization by its ID or slug.
    ///
    /// `GET /organizations/{organization_id}`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID (`org_…`) or slug of the organization.
    ///
    /// Optional values are set on [`Get`].
    ///
    /// Returns [`Organization`](crate::types::Organization).
    ///
    /// # Errors
    ///
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No organization has this ID or slug in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let organization = clerk.organizations().get("org_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetOrganization")]
    pub fn get(&self, organization_id: impl Into<String>) -> Get {
        Request::new(
                &self.0,
                "GetOrganization",
                Method::Get,
                "/organizations/{organization_id}",
            )
            .path("organization_id", organization_id.into())
            .call()
    }

    /// Deletes an organization with its memberships and invitations.
    ///
    /// Sessions in which the organization is the active one lose it.
    ///
    /// `DELETE /organizations/{organization_id}`
    ///
    /// - Irreversible.
    /// - Webhook event: `organization.deleted`.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// 404: No organization has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.organizations().delete("org_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteOrganization")]
    #[doc(alias = "delete tenant")]
    pub fn delete(&self, organization_id: impl Into<String>) -> Delete {
        Request::new(
                &self.0,
                "DeleteOrganization",
                Method::Delete,
                "/organizations/{organization_id}",
            )
            .path("organization_id", organization_id.into())
            .call()
    }

    /// Changes an organization.
    ///
    /// Fields that are left out stay as they are. Metadata has routes of its own since 2026-05-12:
    /// `update_metadata` and `replace_metadata`.
    ///
    /// `PATCH /organizations/{organization_id}`
    ///
    /// - Webhook event: `organization.updated`.
    /// - Rate limit: 10 calls in 10 seconds per organization.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`Organization`](crate::types::Organization).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 402: The instance's plan does not include a setting that was sent.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No organization has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let organization = clerk
    ///     .organizations()
    ///     .update("org_2abc")
    ///     .name("Example")
    ///     .slug("example")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update_metadata`](Self::update_metadata),
    /// [`replace_metadata`](Self::replace_metadata), [`upload_logo`](Self::upload_logo).
    #[doc(alias = "UpdateOrganization")]
    pub fn update(&self, organization_id: impl Into<String>) -> Update {
        Request::new(
                &self.0,
                "UpdateOrganization",
                Method::Patch,
                "/organizations/{organization_id}",
            )
            .path("organization_id", organization_id.into())
            .json()
            .call()
    }

    /// Replaces metadata of an organization as a whole.
    ///
    /// What stood in a field that is sent is lost; a field that is left out stays. To change single
    /// keys, use `update_metadata`.
    ///
    /// `PUT /organizations/{organization_id}/metadata`
    ///
    /// - Webhook event: `organization.updated`.
    /// - Rate limit: 10 calls in 10 seconds per organization.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    ///
    /// Optional values are set on [`ReplaceMetadata`].
    ///
    /// Returns [`Organization`](crate::types::Organization).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No organization has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use serde_json::json;
    ///
    /// let organization = clerk
    ///     .organizations()
    ///     .replace_metadata("org_2abc")
    ///     .public_metadata(json!({ "key": "value" }))
    ///     .private_metadata(json!({ "key": "value" }))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update_metadata`](Self::update_metadata).
    #[doc(alias = "ReplaceOrganizationMetadata")]
    pub fn replace_metadata(
        &self,
        organization_id: impl Into<String>,
    ) -> ReplaceMetadata {
        Request::new(
                &self.0,
                "ReplaceOrganizationMetadata",
                Method::Put,
                "/organizations/{organization_id}/metadata",
            )
            .path("organization_id", organization_id.into())
            .json()
            .call()
    }

    /// Changes single keys of an organization's metadata.
    ///
    /// Objects are merged at every depth, other values are replaced. A key that is sent as null goes
    /// away.
    ///
    /// `PATCH /organizations/{organization_id}/metadata`
    ///
    /// - Webhook event: `organization.updated`.
    /// - Rate limit: 10 calls in 10 seconds per organization.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    ///
    /// Optional values are set on [`UpdateMetadata`].
    ///
    /// Returns [`Organization`](crate::types::Organization).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No organization has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use serde_json::json;
    ///
    /// let organization = clerk
    ///     .organizations()
    ///     .update_metadata("org_2abc")
    ///     .public_metadata(json!({ "key": "value" }))
    ///     .private_metadata(json!({ "key": "value" }))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`replace_metadata`](Self::replace_metadata).
    #[doc(alias = "MergeOrganizationMetadata")]
    #[doc(alias = "merge metadata")]
    pub fn update_metadata(&self, organization_id: impl Into<String>) -> UpdateMetadata {
        Request::new(
                &self.0,
                "MergeOrganizationMetadata",
                Method::Patch,
                "/organizations/{organization_id}/metadata",
            )
            .path("organization_id", organization_id.into())
            .json()
            .call()
    }

    /// Sets or replaces the logo of an organization.
    ///
    /// JPEG, PNG, GIF or WebP, at most 10 MB.
    ///
    /// `PUT /organizations/{organization_id}/logo`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    /// - `file`: The picture; JPEG, PNG, GIF or WebP of at most 10 MB.
    ///
    /// Optional values are set on [`UploadLogo`].
    ///
    /// Returns [`OrganizationWithLogo`](crate::types::OrganizationWithLogo).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No organization has this ID in this instance.
    /// - 413: The picture is larger than 10 MB.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// # let image = Vec::new();
    /// use generated_sdk::Attachment;
    ///
    /// let organization_with_logo = clerk
    ///     .organizations()
    ///     .upload_logo("org_2abc", Attachment::new("logo.png", image))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`delete_logo`](Self::delete_logo).
    #[doc(alias = "UploadOrganizationLogo")]
    pub fn upload_logo(
        &self,
        organization_id: impl Into<String>,
        file: Attachment,
    ) -> UploadLogo {
        let mut request = Request::new(
                &self.0,
                "UploadOrganizationLogo",
                Method::Put,
                "/organizations/{organization_id}/logo",
            )
            .path("organization_id", organization_id.into())
            .multipart();
        request.file("file", file);
        request.call()
    }

    /// Deletes the logo of an organization.
    ///
    /// `DELETE /organizations/{organization_id}/logo`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    ///
    /// Returns [`Organization`](crate::types::Organization).
    ///
    /// # Errors
    ///
    /// 404: No organization has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let organization = clerk.organizations().delete_logo("org_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`upload_logo`](Self::upload_logo).
    #[doc(alias = "DeleteOrganizationLogo")]
    pub fn delete_logo(&self, organization_id: impl Into<String>) -> DeleteLogo {
        Request::new(
                &self.0,
                "DeleteOrganizationLogo",
                Method::Delete,
                "/organizations/{organization_id}/logo",
            )
            .path("organization_id", organization_id.into())
            .call()
    }

    /// Fetches the billing subscription of an organization.
    ///
    /// One subscription holds an item per plan that the organization is on.
    ///
    /// `GET /organizations/{organization_id}/billing/subscription`
    ///
    /// - Needs: Billing switched on for organizations.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    ///
    /// Returns [`CommerceSubscription`](crate::types::CommerceSubscription).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such organization, or it has no subscription.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let commerce_subscription = clerk
    ///     .organizations()
    ///     .get_billing_subscription("org_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`billing().list_subscription_items`](crate::api::billing::Billing::list_subscription_items),
    /// [`billing().cancel_subscription_item`](crate::api::billing::Billing::cancel_subscription_item).
    #[doc(alias = "GetOrganizationBillingSubscription")]
    pub fn get_billing_subscription(
        &self,
        organization_id: impl Into<String>,
    ) -> GetBillingSubscription {
        Request::new(
                &self.0,
                "GetOrganizationBillingSubscription",
                Method::Get,
                "/organizations/{organization_id}/billing/subscription",
            )
            .path("organization_id", organization_id.into())
            .call()
    }

    /// Fetches the credit balance of an organization.
    ///
    /// Credits lower what is charged at checkout and at renewals.
    ///
    /// `GET /organizations/{organization_id}/billing/credits`
    ///
    /// - Needs: Billing switched on for organizations.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    ///
    /// Returns [`CommerceCreditBalanceResponse`](crate::types::CommerceCreditBalanceResponse).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No organization has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let commerce_credit_balance_response = clerk
    ///     .organizations()
    ///     .get_billing_credit_balance("org_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`adjust_billing_credit_balance`](Self::adjust_billing_credit_balance).
    #[doc(alias = "GetOrganizationBillingCreditBalance")]
    pub fn get_billing_credit_balance(
        &self,
        organization_id: impl Into<String>,
    ) -> GetBillingCreditBalance {
        Request::new(
                &self.0,
                "GetOrganizationBillingCreditBalance",
                Method::Get,
                "/organizations/{organization_id}/billing/credits",
            )
            .path("organization_id", organization_id.into())
            .call()
    }

    /// Adds credits to an organization's balance or takes some away.
    ///
    /// Each adjustment becomes an entry in the ledger. Sending the same `idempotency_key` again changes
    /// nothing and returns the first entry, so a call whose outcome is unknown may be repeated.
    ///
    /// `POST /organizations/{organization_id}/billing/credits`
    ///
    /// - Calling it again does no more than calling it once.
    /// - Needs: Billing switched on for organizations.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    /// - `amount`: Credits in cents, always positive.
    /// - `action`: Whether the balance goes up or down.
    /// - `idempotency_key`: Text of your choice that is unique to this adjustment.
    ///
    /// Optional values are set on [`AdjustBillingCreditBalance`].
    ///
    /// Returns [`CommerceCreditLedgerResponse`](crate::types::CommerceCreditLedgerResponse).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No organization has this ID in this instance.
    /// - 409: This contradicts the present state, or somebody else is changing the same thing.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let commerce_credit_ledger_response = clerk
    ///     .organizations()
    ///     .adjust_billing_credit_balance(
    ///         "org_2abc",
    ///         1000,
    ///         types::CreditAction::Increase,
    ///         "refund-2026-05-12",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get_billing_credit_balance`](Self::get_billing_credit_balance).
    #[doc(alias = "AdjustOrganizationBillingCreditBalance")]
    pub fn adjust_billing_credit_balance(
        &self,
        organization_id: impl Into<String>,
        amount: i64,
        action: impl Into<models::CreditAction>,
        idempotency_key: impl Into<String>,
    ) -> AdjustBillingCreditBalance {
        let mut request = Request::new(
                &self.0,
                "AdjustOrganizationBillingCreditBalance",
                Method::Post,
                "/organizations/{organization_id}/billing/credits",
            )
            .path("organization_id", organization_id.into())
            .json();
        request.field("amount", amount);
        request.field("action", action.into().as_str());
        request.field("idempotency_key", idempotency_key.into());
        request.call()
    }
}

operations! {
    List,
    Create,
    Get,
    Delete,
    Update,
    ReplaceMetadata,
    UpdateMetadata,
    UploadLogo,
    DeleteLogo,
    GetBillingSubscription,
    GetBillingCreditBalance,
    AdjustBillingCreditBalance,
}

operation! {
    /// Request of [`Organizations::list`]: `GET /organizations`.
    List -> page<models::Organization>
}
paged! {
    List: models::Organization { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Whether each organization carries its number of members.
    pub fn include_members_count(mut self, include_members_count: bool) -> Self {
        self.0.query("include_members_count", include_members_count.to_string());
        self
    }

    /// Whether each organization tells if it lacks a member with elevated permissions.
    pub fn include_missing_member_with_elevated_permissions(
        mut self,
        include_missing_member_with_elevated_permissions: bool,
    ) -> Self {
        self.0
            .query(
                "include_missing_member_with_elevated_permissions",
                include_missing_member_with_elevated_permissions.to_string(),
            );
        self
    }

    /// Whole ID, or part of a name or slug, to search for.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Only organizations of these members; `-` before an ID leaves that user's organizations out. IDs
    /// that do not exist are skipped.
    pub fn user_id(
        mut self,
        user_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("user_id", ListStyle::Repeated, strings(user_id));
        self
    }

    /// Only these organizations, up to 100; `-` before an ID leaves that one out. IDs that do not exist
    /// are skipped.
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

    /// Sort by `name`, `created_at` or `members_count`; a leading `-` sorts descending. `-created_at`
    /// by default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
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
    /// Request of [`Organizations::create`]: `POST /organizations`.
    Create -> models::Organization
}

impl Create {
    /// ID of the user who becomes its first member and administrator.
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.0.field("created_by", created_by.into());
        self
    }

    /// Sets `created_by` to null in the body.
    pub fn clear_created_by(mut self) -> Self {
        self.0.field("created_by", Value::Null);
        self
    }

    /// Data of your own about the organization, which only the backend can read and write. A JSON
    /// object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.field("private_metadata", private_metadata.into());
        self
    }

    /// Sets `private_metadata` to null in the body.
    pub fn clear_private_metadata(mut self) -> Self {
        self.0.field("private_metadata", Value::Null);
        self
    }

    /// Data of your own about the organization, which the front end may read. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// Sets `public_metadata` to null in the body.
    pub fn clear_public_metadata(mut self) -> Self {
        self.0.field("public_metadata", Value::Null);
        self
    }

    /// Short name for URLs, unique in the instance, of `a` to `z`, digits and dashes. Send it only if
    /// slugs are on in the organization settings.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.0.field("slug", slug.into());
        self
    }

    /// Sets `slug` to null in the body.
    pub fn clear_slug(mut self) -> Self {
        self.0.field("slug", Value::Null);
        self
    }

    /// Most members that it may have; the instance's default if left out. At least 0.
    pub fn max_allowed_memberships(mut self, max_allowed_memberships: i64) -> Self {
        self.0.field("max_allowed_memberships", max_allowed_memberships);
        self
    }

    /// Sets `max_allowed_memberships` to null in the body.
    pub fn clear_max_allowed_memberships(mut self) -> Self {
        self.0.field("max_allowed_memberships", Value::Null);
        self
    }

    /// When it counts as created, as an RFC 3339 time; for data that is brought over.
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.0.field("created_at", created_at.into());
        self
    }

    /// Sets `created_at` to null in the body.
    pub fn clear_created_at(mut self) -> Self {
        self.0.field("created_at", Value::Null);
        self
    }

    /// Key of the role set whose roles the organization uses, such as `role_set:default`.
    pub fn role_set_key(mut self, role_set_key: impl Into<String>) -> Self {
        self.0.field("role_set_key", role_set_key.into());
        self
    }

    /// Sets `role_set_key` to null in the body.
    pub fn clear_role_set_key(mut self) -> Self {
        self.0.field("role_set_key", Value::Null);
        self
    }
}

operation! {
    /// Request of [`Organizations::get`]: `GET /organizations/{organization_id}`.
    Get -> models::Organization
}

impl Get {
    /// Whether the answer carries the number of members.
    pub fn include_members_count(mut self, include_members_count: bool) -> Self {
        self.0.query("include_members_count", include_members_count.to_string());
        self
    }

    /// Whether the answer tells if the organization lacks a member with elevated permissions.
    pub fn include_missing_member_with_elevated_permissions(
        mut self,
        include_missing_member_with_elevated_permissions: bool,
    ) -> Self {
        self.0
            .query(
                "include_missing_member_with_elevated_permissions",
                include_missing_member_with_elevated_permissions.to_string(),
            );
        self
    }
}

operation! {
    /// Request of [`Organizations::delete`]: `DELETE /organizations/{organization_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`Organizations::update`]: `PATCH /organizations/{organization_id}`.
    Update -> models::Organization
}

impl Update {
    /// New name of the organization; without URLs or HTML. At most 256 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `name` to null in the body.
    pub fn clear_name(mut self) -> Self {
        self.0.field("name", Value::Null);
        self
    }

    /// New short name for URLs, unique in the instance.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.0.field("slug", slug.into());
        self
    }

    /// Sets `slug` to null in the body.
    pub fn clear_slug(mut self) -> Self {
        self.0.field("slug", Value::Null);
        self
    }

    /// Most members that it may have. At least 0.
    pub fn max_allowed_memberships(mut self, max_allowed_memberships: i64) -> Self {
        self.0.field("max_allowed_memberships", max_allowed_memberships);
        self
    }

    /// Sets `max_allowed_memberships` to null in the body.
    pub fn clear_max_allowed_memberships(mut self) -> Self {
        self.0.field("max_allowed_memberships", Value::Null);
        self
    }

    /// Whether its administrators may delete it from the front end.
    pub fn admin_delete_enabled(mut self, admin_delete_enabled: bool) -> Self {
        self.0.field("admin_delete_enabled", admin_delete_enabled);
        self
    }

    /// Sets `admin_delete_enabled` to null in the body.
    pub fn clear_admin_delete_enabled(mut self) -> Self {
        self.0.field("admin_delete_enabled", Value::Null);
        self
    }

    /// When it counts as created, as an RFC 3339 time.
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.0.field("created_at", created_at.into());
        self
    }

    /// Sets `created_at` to null in the body.
    pub fn clear_created_at(mut self) -> Self {
        self.0.field("created_at", Value::Null);
        self
    }

    /// Key of the role set whose roles the organization uses, such as `role_set:default`.
    pub fn role_set_key(mut self, role_set_key: impl Into<String>) -> Self {
        self.0.field("role_set_key", role_set_key.into());
        self
    }

    /// Sets `role_set_key` to null in the body.
    pub fn clear_role_set_key(mut self) -> Self {
        self.0.field("role_set_key", Value::Null);
        self
    }
}

operation! {
    /// Request of [`Organizations::replace_metadata`]: `PUT /organizations/{organization_id}/metadata`.
    ReplaceMetadata -> models::Organization
}

impl ReplaceMetadata {
    /// All of the public metadata from now on. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// All of the private metadata from now on. A JSON object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.field("private_metadata", private_metadata.into());
        self
    }
}

operation! {
    /// Request of [`Organizations::update_metadata`]:
    /// `PATCH /organizations/{organization_id}/metadata`.
    UpdateMetadata -> models::Organization
}

impl UpdateMetadata {
    /// Keys of the public metadata to set, or to remove with null. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// Keys of the private metadata to set, or to remove with null. A JSON object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.field("private_metadata", private_metadata.into());
        self
    }
}

operation! {
    /// Request of [`Organizations::upload_logo`]: `PUT /organizations/{organization_id}/logo`.
    UploadLogo -> models::OrganizationWithLogo
}

impl UploadLogo {
    /// ID of the user who counts as the one who uploaded it.
    pub fn uploader_user_id(mut self, uploader_user_id: impl Into<String>) -> Self {
        self.0.field("uploader_user_id", uploader_user_id.into());
        self
    }
}

operation! {
    /// Request of [`Organizations::delete_logo`]: `DELETE /organizations/{organization_id}/logo`.
    DeleteLogo -> models::Organization
}

operation! {
    /// Request of [`Organizations::get_billing_subscription`]:
    /// `GET /organizations/{organization_id}/billing/subscription`.
    GetBillingSubscription -> models::CommerceSubscription
}

operation! {
    /// Request of [`Organizations::get_billing_credit_balance`]:
    /// `GET /organizations/{organization_id}/billing/credits`.
    GetBillingCreditBalance -> models::CommerceCreditBalanceResponse
}

operation! {
    /// Request of [`Organizations::adjust_billing_credit_balance`]:
    /// `POST /organizations/{organization_id}/billing/credits`.
    AdjustBillingCreditBalance -> models::CommerceCreditLedgerResponse
}

impl AdjustBillingCreditBalance {
    /// ISO 4217 code of the currency, such as `USD`.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.0.field("currency", currency.into());
        self
    }

    /// Remark that the ledger keeps with the entry.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.0.field("note", note.into());
        self
    }
}
