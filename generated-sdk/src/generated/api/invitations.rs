// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Invitations to the application, sent by email; whoever accepts one signs up with that address.
//! To invite somebody to an organization use `organization_invitations`.

use serde_json::Value;
use crate::client::{Clerk, ListStyle, Method, Request, list, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::invitations`].
#[derive(Clone, Debug)]
pub struct Invitations(Clerk);

impl Invitations {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists invitations to the application.
    ///
    /// Revoked ones are left out unless `status` asks for them.
    ///
    /// `GET /invitations`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`Invitation`](crate::types::Invitation).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.invitations().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create), [`revoke`](Self::revoke).
    #[doc(alias = "ListInvitations")]
    pub fn list(&self) -> List {
        Request::new(&self.0, "ListInvitations", Method::Get, "/invitations").call()
    }

    /// Invites somebody to sign up, by email.
    ///
    /// Sends an email unless `notify` is off; the answer's `url` is then for you to pass on. Refused if
    /// the address was invited before or belongs to a user, unless `ignore_existing` is set.
    ///
    /// `POST /invitations`
    ///
    /// - Rate limit: 100 calls an hour per instance.
    ///
    /// # Arguments
    ///
    /// - `email_address`: Address to invite.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`Invitation`](crate::types::Invitation).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let invitation = clerk.invitations().create("ada@example.com").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`bulk_create`](Self::bulk_create), [`revoke`](Self::revoke),
    /// [`organization_invitations().create`](crate::api::organization_invitations::OrganizationInvitations::create).
    #[doc(alias = "CreateInvitation")]
    #[doc(alias = "invite user")]
    pub fn create(&self, email_address: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateInvitation",
            Method::Post,
            "/invitations",
        );
        request.field("email_address", email_address.into());
        request.call()
    }

    /// Invites up to ten people to sign up, in one call.
    ///
    /// Sends each an email unless their `notify` is off. An address that belongs to a user is always
    /// refused; one that was invited before is, unless its `ignore_existing` is set.
    ///
    /// `POST /invitations/bulk`
    ///
    /// - Rate limit: 25 calls an hour per instance.
    ///
    /// # Arguments
    ///
    /// - `body`: A list of [`BulkInvitation`](crate::types::BulkInvitation). From 1 to 10 items.
    ///
    /// Returns a list of [`Invitation`](crate::types::Invitation). The new invitations, as a plain
    /// list.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let list = clerk
    ///     .invitations()
    ///     .bulk_create([types::BulkInvitation::new("ada@example.com")])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "CreateBulkInvitations")]
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
        request.call()
    }

    /// Makes the link of an invitation useless.
    ///
    /// Only a pending invitation can be revoked. It does not bar the person from signing up in the
    /// ordinary way; for that there is the block-list.
    ///
    /// `POST /invitations/{invitation_id}/revoke`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `invitation_id`: ID of the invitation concerned.
    ///
    /// Returns [`RevokedInvitation`](crate::types::RevokedInvitation).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No invitation has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let revoked_invitation = clerk.invitations().revoke("inv_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create),
    /// [`blocklist_identifiers().create`](crate::api::blocklist_identifiers::BlocklistIdentifiers::create).
    #[doc(alias = "RevokeInvitation")]
    pub fn revoke(&self, invitation_id: impl Into<String>) -> Revoke {
        Request::new(
                &self.0,
                "RevokeInvitation",
                Method::Post,
                "/invitations/{invitation_id}/revoke",
            )
            .path("invitation_id", invitation_id.into())
            .call()
    }
}

operations! {
    List,
    Create,
    BulkCreate,
    Revoke,
}

operation! {
    /// Request of [`Invitations::list`]: `GET /invitations`.
    List -> page<models::Invitation>
}
paged! {
    List: models::Invitation { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl List {
    /// Only invitations with this status.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<models::InvitationStatus>>,
    ) -> Self {
        self.0
            .query_list(
                "status",
                ListStyle::Repeated,
                status.into_iter().map(|item| item.into().to_string()).collect(),
            );
        self
    }

    /// Text to search for in the email addresses and IDs of the invitations.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Sort by `created_at`, `email_address` or `expires_at`; a leading `-` sorts descending.
    /// `-created_at` by default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }

    /// `true` asks the server to wrap the list together with its total count; the SDK reads both shapes.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
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
    /// Request of [`Invitations::create`]: `POST /invitations`.
    Create -> models::Invitation
}

impl Create {
    /// What becomes the public metadata of the user who signs up with this invitation. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// Page that the link in the email leads to; needed only if you built the acceptance of invitations
    /// yourself.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.0.field("redirect_url", redirect_url.into());
        self
    }

    /// Whether to send the email. `true` by default.
    pub fn notify(mut self, notify: bool) -> Self {
        self.0.field("notify", notify);
        self
    }

    /// Sets `notify` to null in the body.
    pub fn clear_notify(mut self) -> Self {
        self.0.field("notify", Value::Null);
        self
    }

    /// Whether to invite even if the address has an invitation or belongs to a user. `false` by
    /// default.
    pub fn ignore_existing(mut self, ignore_existing: bool) -> Self {
        self.0.field("ignore_existing", ignore_existing);
        self
    }

    /// Sets `ignore_existing` to null in the body.
    pub fn clear_ignore_existing(mut self) -> Self {
        self.0.field("ignore_existing", Value::Null);
        self
    }

    /// Days until the invitation expires; 30 if left out. From 1 to 365.
    pub fn expires_in_days(mut self, expires_in_days: i64) -> Self {
        self.0.field("expires_in_days", expires_in_days);
        self
    }

    /// Sets `expires_in_days` to null in the body.
    pub fn clear_expires_in_days(mut self) -> Self {
        self.0.field("expires_in_days", Value::Null);
        self
    }

    /// Email template to use.
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
