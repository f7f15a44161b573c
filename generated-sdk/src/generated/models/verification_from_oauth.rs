// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::ClerkError;

open_enum! {
    /// Verification from oauth status.
    pub enum VerificationFromOauthStatus {
        /// `unverified`
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
    }
}

/// Verification from oauth.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationFromOauth {
    /// Object. Always `verification_from_oauth`.
    pub object: Option<String>,
    /// Status.
    pub status: VerificationFromOauthStatus,
    /// Strategy.
    pub strategy: String,
    /// Error.
    pub error: Option<ClerkError>,
    /// Expire at.
    pub expire_at: Option<i64>,
    /// Attempts.
    pub attempts: Option<i64>,
    /// Verified at client.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationFromOauth {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            error: object.field("error")?,
            expire_at: object.field("expire_at")?,
            attempts: object.field("attempts")?,
            verified_at_client: object.field("verified_at_client")?,
        })
    }
}
