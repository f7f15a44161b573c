// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::ClerkError;

open_enum! {
    /// Whether the provider vouched for the address.
    pub enum VerificationFromOauthStatus {
        /// `unverified`
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
    }
}

/// Taken over as verified from an account at an OAuth provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationFromOauth {
    /// Type of this object, as the server names it. Always `verification_from_oauth`.
    pub object: Option<String>,
    /// Outcome of the verification so far.
    pub status: VerificationFromOauthStatus,
    /// `from_oauth_` and the name of the provider, such as `from_oauth_google`.
    pub strategy: String,
    /// Why the provider's sign-in failed; null if it did not.
    pub error: Option<ClerkError>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expire_at: Option<i64>,
    /// How many attempts were made; null where the method counts none.
    pub attempts: Option<i64>,
    /// ID of the client (browser or device) on which the verification was completed.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationFromOauth {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            status: object.field("status")?,
            strategy: object.take("strategy"),
            error: object.take("error"),
            expire_at: object.take("expire_at"),
            attempts: object.take("attempts"),
            verified_at_client: object.take("verified_at_client"),
        };
        object.finish(value)
    }
}
