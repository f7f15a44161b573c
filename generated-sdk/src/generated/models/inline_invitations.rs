// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::{FieldValue, Fields, open_enum};
use crate::client::json::{Decode, DecodeError, Node};
use super::InvitationStatus;

open_enum! {
    /// Email template of an invitation.
    pub enum InvitationTemplateSlug {
        /// `invitation`: The ordinary invitation.
        Invitation = "invitation",
        /// `waitlist_invitation`: For people who were on the waitlist.
        WaitlistInvitation = "waitlist_invitation",
    }
}

/// One of several invitations to sign up to the application.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct BulkInvitation(Fields);

impl BulkInvitation {
    /// With what is required.
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("email_address", email_address.into());
        Self(fields)
    }

    /// What becomes the public metadata of the user who signs up with this invitation. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.set("public_metadata", public_metadata.into());
        self
    }

    /// Sets `public_metadata` to null in the body.
    pub fn clear_public_metadata(mut self) -> Self {
        self.0.set("public_metadata", Value::Null);
        self
    }

    /// Page that the link in the email leads to; needed only if you built the acceptance of invitations
    /// yourself.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.0.set("redirect_url", redirect_url.into());
        self
    }

    /// Sets `redirect_url` to null in the body.
    pub fn clear_redirect_url(mut self) -> Self {
        self.0.set("redirect_url", Value::Null);
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

    /// Whether to invite even if the address was invited before. `false` by default.
    pub fn ignore_existing(mut self, ignore_existing: bool) -> Self {
        self.0.set("ignore_existing", ignore_existing);
        self
    }

    /// Sets `ignore_existing` to null in the body.
    pub fn clear_ignore_existing(mut self) -> Self {
        self.0.set("ignore_existing", Value::Null);
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

    /// Email template to use. `invitation` by default.
    pub fn template_slug(
        mut self,
        template_slug: impl Into<InvitationTemplateSlug>,
    ) -> Self {
        self.0.set("template_slug", template_slug.into().as_str());
        self
    }
}

impl From<BulkInvitation> for FieldValue {
    fn from(value: BulkInvitation) -> Self {
        value.0.into()
    }
}

/// An invitation that was revoked.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RevokedInvitation {
    /// Type of this object, as the server names it. Always `invitation`.
    pub object: String,
    /// ID of the invitation (`inv_…`).
    pub id: String,
    /// Address that was invited.
    pub email_address: String,
    /// JSON object that was to become the user's public metadata.
    pub public_metadata: Option<Map<String, Value>>,
    /// Whether it was revoked. Always `true`.
    pub revoked: Option<bool>,
    /// Status of the invitation.
    pub status: InvitationStatus,
    /// Link that no longer works.
    pub url: Option<String>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expires_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for RevokedInvitation {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "invitation"),
            id: object.take("id"),
            email_address: object.take("email_address"),
            public_metadata: object.take("public_metadata"),
            revoked: object.take("revoked"),
            status: object.field("status")?,
            url: object.take("url"),
            expires_at: object.take("expires_at"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
