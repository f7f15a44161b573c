// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Verification email link status.
    pub enum VerificationEmailLinkStatus {
        /// `unverified`
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
        /// `failed`
        Failed = "failed",
        /// `expired`
        Expired = "expired",
    }
}

open_enum! {
    /// Verification email link strategy.
    pub enum VerificationEmailLinkStrategy {
        /// `email_link`
        EmailLink = "email_link",
    }
}

/// Verification email link.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationEmailLink {
    /// Object. Always `verification_email_link`.
    pub object: Option<String>,
    /// Status.
    pub status: VerificationEmailLinkStatus,
    /// Strategy.
    pub strategy: VerificationEmailLinkStrategy,
    /// Attempts.
    pub attempts: Option<i64>,
    /// Expire at.
    pub expire_at: Option<i64>,
    /// Verified at client.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationEmailLink {
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
