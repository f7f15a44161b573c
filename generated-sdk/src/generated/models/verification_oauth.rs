// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::ClerkError;

open_enum! {
    /// Whether an account at an OAuth provider is verified.
    pub enum VerificationOauthStatus {
        /// `unverified`
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
        /// `failed`
        Failed = "failed",
        /// `expired`: Nobody completed it in time.
        Expired = "expired",
        /// `transferable`: The account checked out, but the attempt must go on as a sign-up instead of a sign-in, or the reverse.
        Transferable = "transferable",
    }
}

/// Proof of owning an account, by signing in at an OAuth provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationOauth {
    /// Type of this object, as the server names it. Always `verification_oauth`.
    pub object: Option<String>,
    /// Whether the account is verified.
    pub status: VerificationOauthStatus,
    /// The provider, such as `oauth_google`, or `oauth_custom_…` for one of your own.
    pub strategy: String,
    /// Where the browser goes to sign in at the provider.
    pub external_verification_redirect_url: Option<String>,
    /// What went wrong last.
    pub error: Option<ClerkError>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expire_at: Option<i64>,
    /// How often it was tried.
    pub attempts: Option<i64>,
    /// ID of the client (browser or device) on which the verification was completed.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationOauth {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            status: object.field("status")?,
            strategy: object.take("strategy"),
            external_verification_redirect_url: object
                .take("external_verification_redirect_url"),
            error: object.take("error"),
            expire_at: object.take("expire_at"),
            attempts: object.take("attempts"),
            verified_at_client: object.take("verified_at_client"),
        };
        object.finish(value)
    }
}
