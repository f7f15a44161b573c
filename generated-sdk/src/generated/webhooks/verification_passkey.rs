// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{VerificationPasskeyNonce, VerificationPasskeyStatus, VerificationPasskeyStrategy};

/// Verification passkey.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationPasskey {
    /// Object. Always `verification_passkey`.
    pub object: Option<String>,
    /// Status.
    pub status: Option<VerificationPasskeyStatus>,
    /// Strategy.
    pub strategy: Option<VerificationPasskeyStrategy>,
    /// Nonce.
    pub nonce: Option<VerificationPasskeyNonce>,
    /// Message.
    pub message: Option<String>,
    /// Attempts.
    pub attempts: Option<i64>,
    /// Expire at.
    pub expire_at: Option<i64>,
    /// Verified at client.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationPasskey {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            nonce: object.field("nonce")?,
            message: object.field("message")?,
            attempts: object.field("attempts")?,
            expire_at: object.field("expire_at")?,
            verified_at_client: object.field("verified_at_client")?,
        })
    }
}
