// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::Value;
use crate::client::{FieldValue, Fields};

/// One of several invitations to an organization.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct BulkOrganizationInvitation(Fields);

impl BulkOrganizationInvitation {
    /// With what is required.
    #[must_use]
    pub fn new(email_address: impl Into<String>, role: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("email_address", email_address.into());
        fields.set("role", role.into());
        Self(fields)
    }

    /// ID of the user who invites; an administrator of the organization.
    pub fn inviter_user_id(mut self, inviter_user_id: impl Into<String>) -> Self {
        self.0.set("inviter_user_id", inviter_user_id.into());
        self
    }

    /// Sets `inviter_user_id` to null in the body.
    pub fn clear_inviter_user_id(mut self) -> Self {
        self.0.set("inviter_user_id", Value::Null);
        self
    }

    /// What becomes the public metadata of the membership. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.set("public_metadata", public_metadata.into());
        self
    }

    /// Sets `public_metadata` to null in the body.
    pub fn clear_public_metadata(mut self) -> Self {
        self.0.set("public_metadata", Value::Null);
        self
    }

    /// What becomes the private metadata of the membership. A JSON object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.set("private_metadata", private_metadata.into());
        self
    }

    /// Sets `private_metadata` to null in the body.
    pub fn clear_private_metadata(mut self) -> Self {
        self.0.set("private_metadata", Value::Null);
        self
    }

    /// Page that the link in the email leads to, if you built the acceptance of invitations yourself.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.0.set("redirect_url", redirect_url.into());
        self
    }

    /// Sets `redirect_url` to null in the body.
    pub fn clear_redirect_url(mut self) -> Self {
        self.0.set("redirect_url", Value::Null);
        self
    }

    /// Days until the invitation expires; 30 if left out. From 1 to 365.
    pub fn expires_in_days(mut self, expires_in_days: i64) -> Self {
        self.0.set("expires_in_days", expires_in_days);
        self
    }

    /// Sets `expires_in_days` to null in the body.
    pub fn clear_expires_in_days(mut self) -> Self {
        self.0.set("expires_in_days", Value::Null);
        self
    }

    /// Whether to send the email. `true` by default.
    pub fn notify(mut self, notify: bool) -> Self {
        self.0.set("notify", notify);
        self
    }

    /// Sets `notify` to null in the body.
    pub fn clear_notify(mut self) -> Self {
        self.0.set("notify", Value::Null);
        self
    }
}

impl From<BulkOrganizationInvitation> for FieldValue {
    fn from(value: BulkOrganizationInvitation) -> Self {
        value.0.into()
    }
}
