// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Whether an invitation can still be accepted.
    pub enum InvitationStatus {
        /// `pending`: Can be accepted.
        Pending = "pending",
        /// `accepted`
        Accepted = "accepted",
        /// `revoked`
        Revoked = "revoked",
        /// `expired`
        Expired = "expired",
    }
}

/// An invitation to sign up to the application.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Invitation {
    /// Type of this object, as the server names it. Always `invitation`.
    pub object: String,
    /// ID of the invitation (`inv_…`).
    pub id: String,
    /// Address that was invited.
    pub email_address: String,
    /// JSON object that becomes the public metadata of the user who signs up with this invitation.
    pub public_metadata: Option<Map<String, Value>>,
    /// Whether it was withdrawn before its time.
    pub revoked: Option<bool>,
    /// Whether it can still be accepted.
    pub status: InvitationStatus,
    /// Link with which it is accepted; whoever has it can do so.
    pub url: Option<String>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expires_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl std::fmt::Debug for Invitation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Invitation")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("email_address", &self.email_address)
            .field("public_metadata", &self.public_metadata)
            .field("revoked", &self.revoked)
            .field("status", &self.status)
            .field("url", &"[redacted]")
            .field("expires_at", &self.expires_at)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

impl Decode for Invitation {
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
