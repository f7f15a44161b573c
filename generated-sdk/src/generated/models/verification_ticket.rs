// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Outcome of a verification by ticket.
    pub enum VerificationTicketStatus {
        /// `unverified`: Not completed yet.
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
        /// `expired`: The ticket was not used in time.
        Expired = "expired",
    }
}

open_enum! {
    /// Always by ticket.
    pub enum VerificationTicketStrategy {
        /// `ticket`
        Ticket = "ticket",
    }
}

/// Verification by a ticket, such as an invitation's link.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationTicket {
    /// Type of this object, as the server names it. Always `verification_ticket`.
    pub object: Option<String>,
    /// Outcome of the verification so far.
    pub status: VerificationTicketStatus,
    /// Always `ticket`.
    pub strategy: VerificationTicketStrategy,
    /// How many attempts were made; null where the method counts none.
    pub attempts: Option<i64>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expire_at: Option<i64>,
    /// ID of the client (browser or device) on which the verification was completed.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationTicket {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            attempts: object.take("attempts"),
            expire_at: object.take("expire_at"),
            verified_at_client: object.take("verified_at_client"),
        };
        object.finish(value)
    }
}
