// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use super::InvitationStatus;

/// Invitation.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Invitation {
    /// Object. Always `invitation`.
    pub object: Option<String>,
    /// Id.
    pub id: String,
    /// Email address.
    pub email_address: Option<String>,
    /// Public metadata.
    #[cfg_attr(feature = "serde", serde(default))]
    pub public_metadata: Map<String, Value>,
    /// Revoked.
    pub revoked: Option<bool>,
    /// Status.
    pub status: Option<InvitationStatus>,
    /// Url.
    pub url: Option<String>,
    /// Expires at.
    pub expires_at: Option<i64>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
}

impl std::fmt::Debug for Invitation {
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
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            email_address: object.field("email_address")?,
            public_metadata: object.field_or_empty("public_metadata")?,
            revoked: object.field("revoked")?,
            status: object.field("status")?,
            url: object.field("url")?,
            expires_at: object.field("expires_at")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
