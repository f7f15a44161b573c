// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Always verified.
    pub enum VerificationScimStatus {
        /// `verified`
        Verified = "verified",
    }
}

open_enum! {
    /// Always by SCIM.
    pub enum VerificationScimStrategy {
        /// `scim`
        Scim = "scim",
    }
}

/// Taken over as verified from a SCIM directory.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationScim {
    /// Type of this object, as the server names it. Always `verification_scim`.
    pub object: Option<String>,
    /// Outcome of the verification so far.
    pub status: VerificationScimStatus,
    /// Always `scim`.
    pub strategy: VerificationScimStrategy,
    /// How many attempts were made; null where the method counts none.
    pub attempts: Option<i64>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expire_at: Option<i64>,
}

impl Decode for VerificationScim {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            attempts: object.take("attempts"),
            expire_at: object.take("expire_at"),
        };
        object.finish(value)
    }
}
