// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::Invitation;

open_enum! {
    /// What became of a request to join.
    pub enum WaitlistEntryStatus {
        /// `pending`: Nobody has decided yet.
        Pending = "pending",
        /// `invited`
        Invited = "invited",
        /// `rejected`
        Rejected = "rejected",
        /// `completed`: The invited person has signed up.
        Completed = "completed",
    }
}

/// Somebody who asked to join, by email address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WaitlistEntry {
    /// Type of this object, as the server names it. Always `waitlist_entry`.
    pub object: String,
    /// The waitlist entry's ID.
    pub id: String,
    /// Who asked to join.
    pub email_address: String,
    /// What became of the request.
    pub status: WaitlistEntryStatus,
    /// Whether a batch is working on the entry, so that nothing else can be done with it.
    pub is_locked: Option<bool>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
    /// The invitation that was sent, if any.
    pub invitation: Option<Invitation>,
}

impl Decode for WaitlistEntry {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "waitlist_entry"),
            id: object.take("id"),
            email_address: object.take("email_address"),
            status: object.field("status")?,
            is_locked: object.take("is_locked"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            invitation: object.take("invitation"),
        };
        object.finish(value)
    }
}
