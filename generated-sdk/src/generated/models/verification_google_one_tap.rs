// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::ClerkError;

open_enum! {
    /// Verification google one tap status.
    pub enum VerificationGoogleOneTapStatus {
        /// `unverified`
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
    }
}

open_enum! {
    /// Verification google one tap strategy.
    pub enum VerificationGoogleOneTapStrategy {
        /// `google_one_tap`
        GoogleOneTap = "google_one_tap",
    }
}

/// Verification google one tap.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationGoogleOneTap {
    /// Object. Always `verification_google_one_tap`.
    pub object: Option<String>,
    /// Status.
    pub status: VerificationGoogleOneTapStatus,
    /// Strategy.
    pub strategy: VerificationGoogleOneTapStrategy,
    /// Expire at.
    pub expire_at: Option<i64>,
    /// Attempts.
    pub attempts: Option<i64>,
    /// Verified at client.
    pub verified_at_client: Option<String>,
    /// Error.
    pub error: Option<ClerkError>,
}

impl Decode for VerificationGoogleOneTap {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            expire_at: object.field("expire_at")?,
            attempts: object.field("attempts")?,
            verified_at_client: object.field("verified_at_client")?,
            error: object.field("error")?,
        })
    }
}
