// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::ClerkError;

open_enum! {
    /// Whether an account is verified by Google One Tap.
    pub enum VerificationGoogleOneTapStatus {
        /// `unverified`
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
    }
}

open_enum! {
    /// How the account is verified; there is only one way.
    pub enum VerificationGoogleOneTapStrategy {
        /// `google_one_tap`
        GoogleOneTap = "google_one_tap",
    }
}

/// Proof of owning a Google account, by Google One Tap.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationGoogleOneTap {
    /// Type of this object, as the server names it. Always `verification_google_one_tap`.
    pub object: Option<String>,
    /// Whether the account is verified.
    pub status: VerificationGoogleOneTapStatus,
    /// Always `google_one_tap`.
    pub strategy: VerificationGoogleOneTapStrategy,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expire_at: Option<i64>,
    /// How often it was tried.
    pub attempts: Option<i64>,
    /// ID of the client (browser or device) on which the verification was completed.
    pub verified_at_client: Option<String>,
    /// What went wrong last.
    pub error: Option<ClerkError>,
}

impl Decode for VerificationGoogleOneTap {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            expire_at: object.take("expire_at"),
            attempts: object.take("attempts"),
            verified_at_client: object.take("verified_at_client"),
            error: object.take("error"),
        };
        object.finish(value)
    }
}
