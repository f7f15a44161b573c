// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::ClerkError;

open_enum! {
    /// Verification oauth status.
    pub enum VerificationOauthStatus {
        /// `unverified`
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
        /// `failed`
        Failed = "failed",
        /// `expired`
        Expired = "expired",
        /// `transferable`
        Transferable = "transferable",
    }
}

/// Verification oauth.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationOauth {
    /// Object. Always `verification_oauth`.
    pub object: Option<String>,
    /// Status.
    pub status: VerificationOauthStatus,
    /// Strategy.
    pub strategy: String,
    /// External verification redirect url.
    pub external_verification_redirect_url: Option<String>,
    /// Error.
    pub error: Option<ClerkError>,
    /// Expire at.
    pub expire_at: Option<i64>,
    /// Attempts.
    pub attempts: Option<i64>,
    /// Verified at client.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationOauth {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            external_verification_redirect_url: object
                .field("external_verification_redirect_url")?,
            error: object.field("error")?,
            expire_at: object.field("expire_at")?,
            attempts: object.field("attempts")?,
            verified_at_client: object.field("verified_at_client")?,
        })
    }
}
