// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Verification scim status.
    pub enum VerificationScimStatus {
        /// `verified`
        Verified = "verified",
    }
}

open_enum! {
    /// Verification scim strategy.
    pub enum VerificationScimStrategy {
        /// `scim`
        Scim = "scim",
    }
}

/// Verification scim.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationScim {
    /// Object. Always `verification_scim`.
    pub object: Option<String>,
    /// Status.
    pub status: VerificationScimStatus,
    /// Strategy.
    pub strategy: VerificationScimStrategy,
    /// Attempts.
    pub attempts: Option<i64>,
    /// Expire at.
    pub expire_at: Option<i64>,
}

impl Decode for VerificationScim {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            attempts: object.field("attempts")?,
            expire_at: object.field("expire_at")?,
        })
    }
}
