// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Invitations”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, paged};
use crate::generated::models;

/// Requests of the tag “Invitations”.
#[derive(Clone, Debug)]
pub struct Invitations(Clerk);

impl Invitations {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List invitations.
    ///
    /// `GET /invitations`
    pub fn list(&self) -> List {
        List(Request::new(&self.0, "ListInvitations", Method::Get, "/invitations"))
    }

    /// Create invitation.
    ///
    /// `POST /invitations`
    ///
    /// # Errors
    ///
    /// The API declares 400, 422.
    pub fn create(&self, email_address: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateInvitation",
            Method::Post,
            "/invitations",
        );
        request.field("email_address", email_address.into());
        Create(request)
    }

    /// Create bulk invitations.
    ///
    /// `POST /invitations/bulk`
    ///
    /// # Errors
    ///
    /// The API declares 400, 422.
    pub fn bulk_create(
        &self,
        body: impl IntoIterator<Item = models::BulkInvitation>,
    ) -> BulkCreate {
        let mut request = Request::new(
            &self.0,
            "CreateBulkInvitations",
            Method::Post,
            "/invitations/bulk",
        );
        request.body(list(body));
        BulkCreate(request)
    }

    /// Revoke invitation.
    ///
    /// `POST /invitations/{invitation_id}/revoke`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    pub fn revoke(&self, invitation_id: impl Into<String>) -> Revoke {
        Revoke(
            Request::new(
                    &self.0,
                    "RevokeInvitation",
                    Method::Post,
                    "/invitations/{invitation_id}/revoke",
                )
                .path("invitation_id", invitation_id.into()),
        )
    }
}

operation! {
    /// Request of [`Invitations::list`]: `GET /invitations`.
    List -> page<models::Invitation>
}
paged! {
    List: models::Invitation { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl List {
    /// Sets `status` in the query.
    pub fn status(mut self, status: impl Into<models::ListInvitationsStatus>) -> Self {
        self.0.query("status", status.into().to_string());
        self
    }

    /// Sets `query` in the query.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Sets `order_by` in the query. `-created_at` by default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }

    /// Sets `paginated` in the query.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
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
    /// Request of [`Invitations::create`]: `POST /invitations`.
    Create -> models::Invitation
}

impl Create {
    /// Sets `public_metadata` in the body. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// Sets `redirect_url` in the body.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.0.field("redirect_url", redirect_url.into());
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

    /// Sets `ignore_existing` in the body. `false` by default.
    pub fn ignore_existing(mut self, ignore_existing: bool) -> Self {
        self.0.field("ignore_existing", ignore_existing);
        self
    }

    /// Sets `ignore_existing` to null in the body.
    pub fn clear_ignore_existing(mut self) -> Self {
        self.0.field("ignore_existing", Value::Null);
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

    /// Sets `template_slug` in the body.
    pub fn template_slug(
        mut self,
        template_slug: impl Into<models::InvitationTemplateSlug>,
    ) -> Self {
        self.0.field("template_slug", template_slug.into().as_str());
        self
    }
}

operation! {
    /// Request of [`Invitations::bulk_create`]: `POST /invitations/bulk`.
    BulkCreate -> Vec<models::Invitation>
}

operation! {
    /// Request of [`Invitations::revoke`]: `POST /invitations/{invitation_id}/revoke`.
    Revoke -> models::RevokedInvitation
}
