// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Organizations”.

use serde_json::Value;
use crate::client::{Attachment, Clerk, ListStyle, Method, Request, operation, paged, strings};
use crate::generated::models;

/// Requests of the tag “Organizations”.
#[derive(Clone, Debug)]
pub struct Organizations(Clerk);

impl Organizations {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List organizations.
    ///
    /// `GET /organizations`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 422.
    pub fn list(&self) -> List {
        List(Request::new(&self.0, "ListOrganizations", Method::Get, "/organizations"))
    }

    /// Create organization.
    ///
    /// `POST /organizations`
    ///
    /// # Errors
    ///
    /// The API declares 400, 402, 403, 422.
    pub fn create(&self, name: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateOrganization",
            Method::Post,
            "/organizations",
        );
        request.field("name", name.into());
        Create(request)
    }

    /// Get organization.
    ///
    /// `GET /organizations/{organization_id}`
    ///
    /// # Errors
    ///
    /// The API declares 403, 404.
    pub fn get(&self, organization_id: impl Into<String>) -> Get {
        Get(
            Request::new(
                    &self.0,
                    "GetOrganization",
                    Method::Get,
                    "/organizations/{organization_id}",
                )
                .path("organization_id", organization_id.into()),
        )
    }

    /// Delete organization.
    ///
    /// `DELETE /organizations/{organization_id}`
    ///
    /// # Errors
    ///
    /// The API declares 404.
    pub fn delete(&self, organization_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteOrganization",
                    Method::Delete,
                    "/organizations/{organization_id}",
                )
                .path("organization_id", organization_id.into()),
        )
    }

    /// Update organization.
    ///
    /// `PATCH /organizations/{organization_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 402, 403, 404, 422.
    pub fn update(&self, organization_id: impl Into<String>) -> Update {
        Update(
            Request::new(
                    &self.0,
                    "UpdateOrganization",
                    Method::Patch,
                    "/organizations/{organization_id}",
                )
                .path("organization_id", organization_id.into())
                .json(),
        )
    }

    /// Replace organization metadata.
    ///
    /// `PUT /organizations/{organization_id}/metadata`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404, 422.
    pub fn replace_metadata(
        &self,
        organization_id: impl Into<String>,
    ) -> ReplaceMetadata {
        ReplaceMetadata(
            Request::new(
                    &self.0,
                    "ReplaceOrganizationMetadata",
                    Method::Put,
                    "/organizations/{organization_id}/metadata",
                )
                .path("organization_id", organization_id.into())
                .json(),
        )
    }

    /// Merge organization metadata.
    ///
    /// `PATCH /organizations/{organization_id}/metadata`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404, 422.
    pub fn merge_metadata(&self, organization_id: impl Into<String>) -> MergeMetadata {
        MergeMetadata(
            Request::new(
                    &self.0,
                    "MergeOrganizationMetadata",
                    Method::Patch,
                    "/organizations/{organization_id}/metadata",
                )
                .path("organization_id", organization_id.into())
                .json(),
        )
    }

    /// Upload organization logo.
    ///
    /// `PUT /organizations/{organization_id}/logo`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 404, 413.
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
        UploadLogo(request)
    }

    /// Delete organization logo.
    ///
    /// `DELETE /organizations/{organization_id}/logo`
    ///
    /// # Errors
    ///
    /// The API declares 404.
    pub fn delete_logo(&self, organization_id: impl Into<String>) -> DeleteLogo {
        DeleteLogo(
            Request::new(
                    &self.0,
                    "DeleteOrganizationLogo",
                    Method::Delete,
                    "/organizations/{organization_id}/logo",
                )
                .path("organization_id", organization_id.into()),
        )
    }

    /// Get organization billing subscription.
    ///
    /// `GET /organizations/{organization_id}/billing/subscription`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422, 500.
    pub fn get_billing_subscription(
        &self,
        organization_id: impl Into<String>,
    ) -> GetBillingSubscription {
        GetBillingSubscription(
            Request::new(
                    &self.0,
                    "GetOrganizationBillingSubscription",
                    Method::Get,
                    "/organizations/{organization_id}/billing/subscription",
                )
                .path("organization_id", organization_id.into()),
        )
    }

    /// Get organization billing credit balance.
    ///
    /// `GET /organizations/{organization_id}/billing/credits`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422, 500.
    pub fn get_billing_credit_balance(
        &self,
        organization_id: impl Into<String>,
    ) -> GetBillingCreditBalance {
        GetBillingCreditBalance(
            Request::new(
                    &self.0,
                    "GetOrganizationBillingCreditBalance",
                    Method::Get,
                    "/organizations/{organization_id}/billing/credits",
                )
                .path("organization_id", organization_id.into()),
        )
    }

    /// Adjust organization billing credit balance.
    ///
    /// `POST /organizations/{organization_id}/billing/credits`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 409, 422, 500.
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
        AdjustBillingCreditBalance(request)
    }
}

operation! {
    /// Request of [`Organizations::list`]: `GET /organizations`.
    List -> page<models::Organization>
}
paged! {
    List: models::Organization { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Sets `include_members_count` in the query.
    pub fn include_members_count(mut self, include_members_count: bool) -> Self {
        self.0.query("include_members_count", include_members_count.to_string());
        self
    }

    /// Sets `include_missing_member_with_elevated_permissions` in the query.
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

    /// Sets `query` in the query.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Sets `user_id` in the query.
    pub fn user_id(
        mut self,
        user_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("user_id", ListStyle::Repeated, strings(user_id));
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

    /// Sets `order_by` in the query. `-created_at` by default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
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
    /// Request of [`Organizations::create`]: `POST /organizations`.
    Create -> models::Organization
}

impl Create {
    /// Sets `created_by` in the body.
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.0.field("created_by", created_by.into());
        self
    }

    /// Sets `created_by` to null in the body.
    pub fn clear_created_by(mut self) -> Self {
        self.0.field("created_by", Value::Null);
        self
    }

    /// Sets `private_metadata` in the body. A JSON object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.field("private_metadata", private_metadata.into());
        self
    }

    /// Sets `private_metadata` to null in the body.
    pub fn clear_private_metadata(mut self) -> Self {
        self.0.field("private_metadata", Value::Null);
        self
    }

    /// Sets `public_metadata` in the body. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// Sets `public_metadata` to null in the body.
    pub fn clear_public_metadata(mut self) -> Self {
        self.0.field("public_metadata", Value::Null);
        self
    }

    /// Sets `slug` in the body.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.0.field("slug", slug.into());
        self
    }

    /// Sets `slug` to null in the body.
    pub fn clear_slug(mut self) -> Self {
        self.0.field("slug", Value::Null);
        self
    }

    /// Sets `max_allowed_memberships` in the body. At least 0.
    pub fn max_allowed_memberships(mut self, max_allowed_memberships: i64) -> Self {
        self.0.field("max_allowed_memberships", max_allowed_memberships);
        self
    }

    /// Sets `max_allowed_memberships` to null in the body.
    pub fn clear_max_allowed_memberships(mut self) -> Self {
        self.0.field("max_allowed_memberships", Value::Null);
        self
    }

    /// Sets `created_at` in the body.
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.0.field("created_at", created_at.into());
        self
    }

    /// Sets `created_at` to null in the body.
    pub fn clear_created_at(mut self) -> Self {
        self.0.field("created_at", Value::Null);
        self
    }

    /// Sets `role_set_key` in the body.
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
    /// Sets `include_members_count` in the query.
    pub fn include_members_count(mut self, include_members_count: bool) -> Self {
        self.0.query("include_members_count", include_members_count.to_string());
        self
    }

    /// Sets `include_missing_member_with_elevated_permissions` in the query.
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

    /// Sets `slug` in the body.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.0.field("slug", slug.into());
        self
    }

    /// Sets `slug` to null in the body.
    pub fn clear_slug(mut self) -> Self {
        self.0.field("slug", Value::Null);
        self
    }

    /// Sets `max_allowed_memberships` in the body. At least 0.
    pub fn max_allowed_memberships(mut self, max_allowed_memberships: i64) -> Self {
        self.0.field("max_allowed_memberships", max_allowed_memberships);
        self
    }

    /// Sets `max_allowed_memberships` to null in the body.
    pub fn clear_max_allowed_memberships(mut self) -> Self {
        self.0.field("max_allowed_memberships", Value::Null);
        self
    }

    /// Sets `admin_delete_enabled` in the body.
    pub fn admin_delete_enabled(mut self, admin_delete_enabled: bool) -> Self {
        self.0.field("admin_delete_enabled", admin_delete_enabled);
        self
    }

    /// Sets `admin_delete_enabled` to null in the body.
    pub fn clear_admin_delete_enabled(mut self) -> Self {
        self.0.field("admin_delete_enabled", Value::Null);
        self
    }

    /// Sets `created_at` in the body.
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.0.field("created_at", created_at.into());
        self
    }

    /// Sets `created_at` to null in the body.
    pub fn clear_created_at(mut self) -> Self {
        self.0.field("created_at", Value::Null);
        self
    }

    /// Sets `role_set_key` in the body.
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
    /// Sets `public_metadata` in the body. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// Sets `private_metadata` in the body. A JSON object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.field("private_metadata", private_metadata.into());
        self
    }
}

operation! {
    /// Request of [`Organizations::merge_metadata`]: `PATCH /organizations/{organization_id}/metadata`.
    MergeMetadata -> models::Organization
}

impl MergeMetadata {
    /// Sets `public_metadata` in the body. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// Sets `private_metadata` in the body. A JSON object.
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
    /// Sets `uploader_user_id` in the body.
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
    /// Request of [`Organizations::get_billing_subscription`]: `GET /organizations/{organization_id}/billing/subscription`.
    GetBillingSubscription -> models::CommerceSubscription
}

operation! {
    /// Request of [`Organizations::get_billing_credit_balance`]: `GET /organizations/{organization_id}/billing/credits`.
    GetBillingCreditBalance -> models::CommerceCreditBalanceResponse
}

operation! {
    /// Request of [`Organizations::adjust_billing_credit_balance`]: `POST /organizations/{organization_id}/billing/credits`.
    AdjustBillingCreditBalance -> models::CommerceCreditLedgerResponse
}

impl AdjustBillingCreditBalance {
    /// Sets `currency` in the body.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.0.field("currency", currency.into());
        self
    }

    /// Sets `note` in the body.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.0.field("note", note.into());
        self
    }
}
