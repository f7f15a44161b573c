// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::ClerkError;

open_enum! {
    /// Outcome of a verification by SAML.
    pub enum VerificationSamlStatus {
        /// `unverified`: Not completed yet.
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
        /// `failed`
        Failed = "failed",
        /// `expired`
        Expired = "expired",
        /// `transferable`: The attempt may go on as a sign-up instead of a sign-in, or the other way round.
        Transferable = "transferable",
    }
}

open_enum! {
    /// Always by SAML.
    pub enum VerificationSamlStrategy {
        /// `saml`
        Saml = "saml",
    }
}

/// Verification by a sign-in at a SAML identity provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationSaml {
    /// Type of this object, as the server names it. Always `verification_saml`.
    pub object: Option<String>,
    /// Outcome of the verification so far.
    pub status: VerificationSamlStatus,
    /// Always `saml`.
    pub strategy: VerificationSamlStrategy,
    /// Address at the identity provider at which the verification goes on.
    pub external_verification_redirect_url: Option<String>,
    /// Why the provider's sign-in failed; null if it did not.
    pub error: Option<ClerkError>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expire_at: Option<i64>,
    /// How many attempts were made; null where the method counts none.
    pub attempts: Option<i64>,
    /// ID of the client (browser or device) on which the verification was completed.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationSaml {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            status: object.field("status")?,
            strategy: object.field("strategy")?,
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
