// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Outcome of a verification by link.
    pub enum VerificationEmailLinkStatus {
        /// `unverified`: The link was not opened yet.
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
        /// `failed`
        Failed = "failed",
        /// `expired`: The link was not opened in time.
        Expired = "expired",
    }
}

open_enum! {
    /// Always by link.
    pub enum VerificationEmailLinkStrategy {
        /// `email_link`
        EmailLink = "email_link",
    }
}

/// Verification by a link sent by email.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationEmailLink {
    /// Type of this object, as the server names it. Always `verification_email_link`.
    pub object: Option<String>,
    /// Outcome of the verification so far.
    pub status: VerificationEmailLinkStatus,
    /// Always `email_link`.
    pub strategy: VerificationEmailLinkStrategy,
    /// How many attempts were made; null where the method counts none.
    pub attempts: Option<i64>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expire_at: Option<i64>,
    /// ID of the client (browser or device) on which the verification was completed.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationEmailLink {
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
