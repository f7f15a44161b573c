// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{Invitation, WaitlistEntryStatus};

/// Waitlist entry.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WaitlistEntry {
    /// Object. Always `waitlist_entry`.
    pub object: Option<String>,
    /// Id.
    pub id: String,
    /// Email address.
    pub email_address: Option<String>,
    /// Status.
    pub status: Option<WaitlistEntryStatus>,
    /// Is locked.
    pub is_locked: Option<bool>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
    /// Invitation.
    pub invitation: Option<Invitation>,
}

impl Decode for WaitlistEntry {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            email_address: object.field("email_address")?,
            status: object.field("status")?,
            is_locked: object.field("is_locked")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
            invitation: object.field("invitation")?,
        })
    }
}
