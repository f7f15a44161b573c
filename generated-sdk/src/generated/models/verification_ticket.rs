// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Verification ticket status.
    pub enum VerificationTicketStatus {
        /// `unverified`
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
        /// `expired`
        Expired = "expired",
    }
}

open_enum! {
    /// Verification ticket strategy.
    pub enum VerificationTicketStrategy {
        /// `ticket`
        Ticket = "ticket",
    }
}

/// Verification ticket.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationTicket {
    /// Object. Always `verification_ticket`.
    pub object: Option<String>,
    /// Status.
    pub status: VerificationTicketStatus,
    /// Strategy.
    pub strategy: VerificationTicketStrategy,
    /// Attempts.
    pub attempts: Option<i64>,
    /// Expire at.
    pub expire_at: Option<i64>,
    /// Verified at client.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationTicket {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            attempts: object.field("attempts")?,
            expire_at: object.field("expire_at")?,
            verified_at_client: object.field("verified_at_client")?,
        })
    }
}
