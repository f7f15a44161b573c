// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{VerificationPasskeyStatus, VerificationPasskeyStrategy};

/// Proof of holding a passkey.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationPasskey {
    /// Type of this object, as the server names it. Always `verification_passkey`.
    pub object: Option<String>,
    /// Always `verified`.
    pub status: Option<VerificationPasskeyStatus>,
    /// Always `passkey`.
    pub strategy: Option<VerificationPasskeyStrategy>,
    /// What the passkey had to sign, if that is told.
    pub nonce: Option<String>,
    /// What the passkey had to sign.
    pub message: Option<String>,
    /// How often it was tried.
    pub attempts: Option<i64>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expire_at: Option<i64>,
    /// ID of the client (browser or device) on which the verification was completed.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationPasskey {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            status: object.take("status"),
            strategy: object.take("strategy"),
            nonce: object.take("nonce"),
            message: object.take("message"),
            attempts: object.take("attempts"),
            expire_at: object.take("expire_at"),
            verified_at_client: object.take("verified_at_client"),
        };
        object.finish(value)
    }
}
