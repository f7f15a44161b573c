// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Organization Invitations”.

use serde_json::Value;
use crate::client::{Clerk, Method, Page, Request, list, operation, paged};
use crate::generated::models;

/// Requests of the tag “Organization Invitations”.
#[derive(Clone, Debug)]
pub struct OrganizationInvitations(Clerk);

impl OrganizationInvitations {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List instance organization invitations.
    ///
    /// `GET /organization_invitations`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404, 422, 500.
    pub fn get_all(&self) -> GetAll {
        GetAll(Request::new(&self.0, Method::Get, "/organization_invitations"))
    }

    /// List organization invitations.
    ///
    /// `GET /organizations/{organization_id}/invitations`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404, 422.
    pub fn list(&self, organization_id: impl Into<String>) -> List {
        List(
            Request::new(
                    &self.0,
                    Method::Get,
                    "/organizations/{organization_id}/invitations",
                )
                .path("organization_id", organization_id.into()),
        )
    }

    /// Create organization invitation.
    ///
    /// `POST /organizations/{organization_id}/invitations`
    ///
    /// # Errors
    ///
    /// The API declares 400, 402, 403, 404, 422.
    pub fn create(
        &self,
        organization_id: impl Into<String>,
        email_address: impl Into<String>,
        role: impl Into<String>,
    ) -> Create {
        let mut request = Request::new(
                &self.0,
                Method::Post,
                "/organizations/{organization_id}/invitations",
            )
            .path("organization_id", organization_id.into());
        request.field("email_address", email_address.into());
        request.field("role", role.into());
        Create(request)
    }

    /// Create organization invitation bulk.
    ///
    /// `POST /organizations/{organization_id}/invitations/bulk`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 404, 422.
    pub fn bulk_create(
        &self,
        organization_id: impl Into<String>,
        body: impl IntoIterator<Item = models::BulkOrganizationInvitation>,
    ) -> BulkCreate {
        let mut request = Request::new(
                &self.0,
                Method::Post,
                "/organizations/{organization_id}/invitations/bulk",
            )
            .path("organization_id", organization_id.into())
            .json();
        request.body(list(body));
        BulkCreate(request)
    }

    /// List pending organization invitations.
    ///
    /// `GET /organizations/{organization_id}/invitations/pending`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    #[deprecated]
    pub fn list_pending(&self, organization_id: impl Into<String>) -> ListPending {
        ListPending(
            Request::new(
                    &self.0,
                    Method::Get,
                    "/organizations/{organization_id}/invitations/pending",
                )
                .path("organization_id", organization_id.into()),
        )
    }

    /// Get organization invitation.
    ///
    /// `GET /organizations/{organization_id}/invitations/{invitation_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 404.
    pub fn get(
        &self,
        organization_id: impl Into<String>,
        invitation_id: impl Into<String>,
    ) -> Get {
        Get(
            Request::new(
                    &self.0,
                    Method::Get,
                    "/organizations/{organization_id}/invitations/{invitation_id}",
                )
                .path("organization_id", organization_id.into())
                .path("invitation_id", invitation_id.into())
                .reserved("invitation_id", &["pending"]),
        )
    }

    /// Revoke organization invitation.
    ///
    /// `POST /organizations/{organization_id}/invitations/{invitation_id}/revoke`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 404.
    pub fn revoke(
        &self,
        organization_id: impl Into<String>,
        invitation_id: impl Into<String>,
    ) -> Revoke {
        Revoke(
            Request::new(
                    &self.0,
                    Method::Post,
                    "/organizations/{organization_id}/invitations/{invitation_id}/revoke",
                )
                .path("organization_id", organization_id.into())
                .path("invitation_id", invitation_id.into()),
        )
    }
}

operation! {
    /// Request of [`OrganizationInvitations::get_all`]: `GET /organization_invitations`.
    GetAll -> Page<models::OrganizationInvitationWithPublicOrganizationData>
}
paged! {
    GetAll: models::OrganizationInvitationWithPublicOrganizationData { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl GetAll {
    /// Sets `order_by` in the query. `-created_at` by default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }

    /// Sets `status` in the query.
    pub fn status(
        mut self,
        status: impl Into<models::ListInstanceOrganizationInvitationsStatus>,
    ) -> Self {
        self.0.query("status", status.into().to_string());
        self
    }

    /// Sets `query` in the query.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
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
    /// Request of [`OrganizationInvitations::list`]: `GET /organizations/{organization_id}/invitations`.
    List -> Page<models::OrganizationInvitation>
}
paged! {
    List: models::OrganizationInvitation { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Sets `status` in the query.
    pub fn status(
        mut self,
        status: impl Into<models::ListOrganizationInvitationsStatus>,
    ) -> Self {
        self.0.query("status", status.into().to_string());
        self
    }

    /// Sets `email_address` in the query.
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.0.query("email_address", email_address.into());
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
    /// Request of [`OrganizationInvitations::create`]: `POST /organizations/{organization_id}/invitations`.
    Create -> models::OrganizationInvitation
}

impl Create {
    /// Sets `inviter_user_id` in the body.
    pub fn inviter_user_id(mut self, inviter_user_id: impl Into<String>) -> Self {
        self.0.field("inviter_user_id", inviter_user_id.into());
        self
    }

    /// Sets `inviter_user_id` to null in the body.
    pub fn clear_inviter_user_id(mut self) -> Self {
        self.0.field("inviter_user_id", Value::Null);
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

    /// Sets `redirect_url` in the body.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.0.field("redirect_url", redirect_url.into());
        self
    }

    /// Sets `redirect_url` to null in the body.
    pub fn clear_redirect_url(mut self) -> Self {
        self.0.field("redirect_url", Value::Null);
        self
    }

    /// Sets `expires_in_days` in the body. From 1 to 365.
    pub fn expires_in_days(mut self, expires_in_days: i64) -> Self {
        self.0.field("expires_in_days", expires_in_days);
        self
    }

    /// Sets `expires_in_days` to null in the body.
    pub fn clear_expires_in_days(mut self) -> Self {
        self.0.field("expires_in_days", Value::Null);
        self
    }

    /// Sets `notify` in the body. `true` by default.
    pub fn notify(mut self, notify: bool) -> Self {
        self.0.field("notify", notify);
        self
    }

    /// Sets `notify` to null in the body.
    pub fn clear_notify(mut self) -> Self {
        self.0.field("notify", Value::Null);
        self
    }
}

operation! {
    /// Request of [`OrganizationInvitations::bulk_create`]: `POST /organizations/{organization_id}/invitations/bulk`.
    BulkCreate -> Page<models::OrganizationInvitation>
}

operation! {
    /// Request of [`OrganizationInvitations::list_pending`]: `GET /organizations/{organization_id}/invitations/pending`.
    ListPending -> Page<models::OrganizationInvitation>
}
paged! {
    ListPending: models::OrganizationInvitation { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl ListPending {
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
    /// Request of [`OrganizationInvitations::get`]: `GET /organizations/{organization_id}/invitations/{invitation_id}`.
    Get -> models::OrganizationInvitation
}

operation! {
    /// Request of [`OrganizationInvitations::revoke`]: `POST /organizations/{organization_id}/invitations/{invitation_id}/revoke`.
    Revoke -> models::OrganizationInvitation
}

impl Revoke {
    /// Sets `requesting_user_id` in the body.
    pub fn requesting_user_id(mut self, requesting_user_id: impl Into<String>) -> Self {
        self.0.field("requesting_user_id", requesting_user_id.into());
        self
    }

    /// Sets `requesting_user_id` to null in the body.
    pub fn clear_requesting_user_id(mut self) -> Self {
        self.0.field("requesting_user_id", Value::Null);
        self
    }
}
