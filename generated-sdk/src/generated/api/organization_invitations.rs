// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Invitations by email to join an organization with a given role. For the application as a whole
//! use `invitations`.

use serde_json::Value;
use crate::client::{Clerk, ListStyle, Method, Request, list, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::organization_invitations`].
#[derive(Clone, Debug)]
pub struct OrganizationInvitations(Clerk);

impl OrganizationInvitations {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists invitations to all organizations, newest first unless sorted otherwise.
    ///
    /// `GET /organization_invitations`
    ///
    /// Optional values are set on [`ListAll`].
    ///
    /// Returns a [`Page`](crate::Page) of
    /// [`OrganizationInvitationWithPublicOrganizationData`](crate::types::OrganizationInvitationWithPublicOrganizationData).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: The instance was not found.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.organization_invitations().list_all().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list`](Self::list).
    #[doc(alias = "ListInstanceOrganizationInvitations")]
    pub fn list_all(&self) -> ListAll {
        Request::new(
                &self.0,
                "ListInstanceOrganizationInvitations",
                Method::Get,
                "/organization_invitations",
            )
            .call()
    }

    /// Lists invitations to an organization, newest first unless sorted otherwise.
    ///
    /// Those that came about by a domain of the organization are left out.
    ///
    /// `GET /organizations/{organization_id}/invitations`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of
    /// [`OrganizationInvitation`](crate::types::OrganizationInvitation).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No organization has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.organization_invitations().list("org_2abc").limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "ListOrganizationInvitations")]
    pub fn list(&self, organization_id: impl Into<String>) -> List {
        Request::new(
                &self.0,
                "ListOrganizationInvitations",
                Method::Get,
                "/organizations/{organization_id}/invitations",
            )
            .path("organization_id", organization_id.into())
            .call()
    }

    /// Invites somebody to join an organization, by email.
    ///
    /// Sends an email with a link unless `notify` is off. The invitation stays pending until it is
    /// accepted, revoked or expired. On acceptance its metadata moves to the new membership.
    ///
    /// `POST /organizations/{organization_id}/invitations`
    ///
    /// - Webhook event: `organizationInvitation.created`.
    /// - Rate limit: 250 calls an hour per instance.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    /// - `email_address`: Address to invite.
    /// - `role`: Key of the role that the new member gets, such as `org:member`.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`OrganizationInvitation`](crate::types::OrganizationInvitation).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 402: The plan or the number of seats does not allow another member.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No organization has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let organization_invitation = clerk
    ///     .organization_invitations()
    ///     .create("org_2abc", "ada@example.com", "org:member")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`bulk_create`](Self::bulk_create), [`revoke`](Self::revoke),
    /// [`organization_memberships().create`](crate::api::organization_memberships::OrganizationMemberships::create).
    #[doc(alias = "CreateOrganizationInvitation")]
    #[doc(alias = "invite member")]
    pub fn create(
        &self,
        organization_id: impl Into<String>,
        email_address: impl Into<String>,
        role: impl Into<String>,
    ) -> Create {
        let mut request = Request::new(
                &self.0,
                "CreateOrganizationInvitation",
                Method::Post,
                "/organizations/{organization_id}/invitations",
            )
            .path("organization_id", organization_id.into());
        request.field("email_address", email_address.into());
        request.field("role", role.into());
        request.call()
    }

    /// Invites up to ten people to an organization, in one call.
    ///
    /// Sends each an email with a link unless their `notify` is off. Role, inviter and metadata can
    /// differ from one invitation to the next.
    ///
    /// `POST /organizations/{organization_id}/invitations/bulk`
    ///
    /// - Webhook event: `organizationInvitation.created`.
    /// - Rate limit: 50 calls an hour per instance.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    /// - `body`: A list of [`BulkOrganizationInvitation`](crate::types::BulkOrganizationInvitation).
    ///   From 1 to 10 items.
    ///
    /// Returns a [`Page`](crate::Page) of
    /// [`OrganizationInvitation`](crate::types::OrganizationInvitation).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No organization has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let page = clerk
    ///     .organization_invitations()
    ///     .bulk_create(
    ///         "org_2abc",
    ///         [types::BulkOrganizationInvitation::new("ada@example.com", "org:member")],
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "CreateOrganizationInvitationBulk")]
    #[doc(alias = "invite members")]
    pub fn bulk_create(
        &self,
        organization_id: impl Into<String>,
        body: impl IntoIterator<Item = models::BulkOrganizationInvitation>,
    ) -> BulkCreate {
        let mut request = Request::new(
                &self.0,
                "CreateOrganizationInvitationBulk",
                Method::Post,
                "/organizations/{organization_id}/invitations/bulk",
            )
            .path("organization_id", organization_id.into())
            .json();
        request.body(list(body));
        request.call()
    }

    /// Lists invitations to an organization that can still be accepted.
    ///
    /// Newest first; those that came about by a domain of the organization are left out. Deprecated:
    /// use `list` with the status `pending`.
    ///
    /// `GET /organizations/{organization_id}/invitations/pending`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    ///
    /// Optional values are set on [`ListPending`].
    ///
    /// Returns a [`Page`](crate::Page) of
    /// [`OrganizationInvitation`](crate::types::OrganizationInvitation).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No organization has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk
    ///     .organization_invitations()
    ///     .list_pending("org_2abc")
    ///     .limit(50)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list`](Self::list).
    #[doc(alias = "ListPendingOrganizationInvitations")]
    #[deprecated(
        note = "use `list` with `OrganizationInvitationStatus::Pending` as status"
    )]
    pub fn list_pending(&self, organization_id: impl Into<String>) -> ListPending {
        Request::new(
                &self.0,
                "ListPendingOrganizationInvitations",
                Method::Get,
                "/organizations/{organization_id}/invitations/pending",
            )
            .path("organization_id", organization_id.into())
            .call()
    }

    /// Fetches an invitation to an organization.
    ///
    /// `GET /organizations/{organization_id}/invitations/{invitation_id}`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    /// - `invitation_id`: ID of the invitation (`orginv_…`).
    ///
    /// Returns [`OrganizationInvitation`](crate::types::OrganizationInvitation).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: The organization has no invitation with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let organization_invitation = clerk
    ///     .organization_invitations()
    ///     .get("org_2abc", "orginv_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetOrganizationInvitation")]
    pub fn get(
        &self,
        organization_id: impl Into<String>,
        invitation_id: impl Into<String>,
    ) -> Get {
        Request::new(
                &self.0,
                "GetOrganizationInvitation",
                Method::Get,
                "/organizations/{organization_id}/invitations/{invitation_id}",
            )
            .path("organization_id", organization_id.into())
            .path("invitation_id", invitation_id.into())
            .reserved("invitation_id", &["pending"])
            .call()
    }

    /// Withdraws an invitation to an organization.
    ///
    /// Only a pending invitation can be revoked; its link no longer lets anybody in.
    ///
    /// `POST /organizations/{organization_id}/invitations/{invitation_id}/revoke`
    ///
    /// - Irreversible.
    /// - Webhook event: `organizationInvitation.revoked`.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    /// - `invitation_id`: ID of the invitation (`orginv_…`).
    ///
    /// Optional values are set on [`Revoke`].
    ///
    /// Returns [`OrganizationInvitation`](crate::types::OrganizationInvitation).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: The organization has no invitation with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let organization_invitation = clerk
    ///     .organization_invitations()
    ///     .revoke("org_2abc", "orginv_2abc")
    ///     .requesting_user_id("user_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "RevokeOrganizationInvitation")]
    pub fn revoke(
        &self,
        organization_id: impl Into<String>,
        invitation_id: impl Into<String>,
    ) -> Revoke {
        Request::new(
                &self.0,
                "RevokeOrganizationInvitation",
                Method::Post,
                "/organizations/{organization_id}/invitations/{invitation_id}/revoke",
            )
            .path("organization_id", organization_id.into())
            .path("invitation_id", invitation_id.into())
            .call()
    }
}

operations! {
    ListAll,
    List,
    Create,
    BulkCreate,
    ListPending,
    Get,
    Revoke,
}

operation! {
    /// Request of [`OrganizationInvitations::list_all`]: `GET /organization_invitations`.
    ListAll -> page<models::OrganizationInvitationWithPublicOrganizationData>
}
paged! {
    ListAll: models::OrganizationInvitationWithPublicOrganizationData { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl ListAll {
    /// Sort by `created_at` or `email_address`; a leading `-` sorts descending. `-created_at` by
    /// default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }

    /// Only invitations with one of these statuses.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<models::OrganizationInvitationStatus>>,
    ) -> Self {
        self.0
            .query_list(
                "status",
                ListStyle::Repeated,
                status.into_iter().map(|item| item.into().to_string()).collect(),
            );
        self
    }

    /// Text to search for in the invited email addresses.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
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
    /// Request of [`OrganizationInvitations::list`]:
    /// `GET /organizations/{organization_id}/invitations`.
    List -> page<models::OrganizationInvitation>
}
paged! {
    List: models::OrganizationInvitation { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Only invitations with one of these statuses.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<models::OrganizationInvitationStatus>>,
    ) -> Self {
        self.0
            .query_list(
                "status",
                ListStyle::Repeated,
                status.into_iter().map(|item| item.into().to_string()).collect(),
            );
        self
    }

    /// Only invitations of this email address.
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.0.query("email_address", email_address.into());
        self
    }

    /// Sort by `created_at` or `email_address`; a leading `-` sorts descending. `-created_at` by
    /// default.
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
    /// Request of [`OrganizationInvitations::create`]:
    /// `POST /organizations/{organization_id}/invitations`.
    Create -> models::OrganizationInvitation
}

impl Create {
    /// ID of the user who invites; an administrator of the organization.
    pub fn inviter_user_id(mut self, inviter_user_id: impl Into<String>) -> Self {
        self.0.field("inviter_user_id", inviter_user_id.into());
        self
    }

    /// Sets `inviter_user_id` to null in the body.
    pub fn clear_inviter_user_id(mut self) -> Self {
        self.0.field("inviter_user_id", Value::Null);
        self
    }

    /// What becomes the public metadata of the membership. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// Sets `public_metadata` to null in the body.
    pub fn clear_public_metadata(mut self) -> Self {
        self.0.field("public_metadata", Value::Null);
        self
    }

    /// What becomes the private metadata of the membership. A JSON object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.field("private_metadata", private_metadata.into());
        self
    }

    /// Sets `private_metadata` to null in the body.
    pub fn clear_private_metadata(mut self) -> Self {
        self.0.field("private_metadata", Value::Null);
        self
    }

    /// Page that the link in the email leads to, if you built the acceptance of invitations yourself.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.0.field("redirect_url", redirect_url.into());
        self
    }

    /// Sets `redirect_url` to null in the body.
    pub fn clear_redirect_url(mut self) -> Self {
        self.0.field("redirect_url", Value::Null);
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
}

operation! {
    /// Request of [`OrganizationInvitations::bulk_create`]:
    /// `POST /organizations/{organization_id}/invitations/bulk`.
    BulkCreate -> page<models::OrganizationInvitation>
}

operation! {
    /// Request of [`OrganizationInvitations::list_pending`]:
    /// `GET /organizations/{organization_id}/invitations/pending`.
    ListPending -> page<models::OrganizationInvitation>
}
paged! {
    ListPending: models::OrganizationInvitation { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl ListPending {
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
    /// Request of [`OrganizationInvitations::get`]:
    /// `GET /organizations/{organization_id}/invitations/{invitation_id}`.
    Get -> models::OrganizationInvitation
}

operation! {
    /// Request of [`OrganizationInvitations::revoke`]:
    /// `POST /organizations/{organization_id}/invitations/{invitation_id}/revoke`.
    Revoke -> models::OrganizationInvitation
}

impl Revoke {
    /// ID of the user who revokes it; an administrator of the organization.
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
