// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Organization domain verification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationDomainVerification {
    /// Status.
    pub status: Option<String>,
    /// Strategy.
    pub strategy: Option<String>,
    /// Attempts.
    pub attempts: Option<i64>,
    /// Expire at.
    pub expire_at: Option<i64>,
    /// Verified at.
    pub verified_at: Option<i64>,
}

impl Decode for OrganizationDomainVerification {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            attempts: object.field("attempts")?,
            expire_at: object.field("expire_at")?,
            verified_at: object.field("verified_at")?,
        })
    }
}
