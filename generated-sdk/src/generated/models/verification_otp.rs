// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Verification otp status.
    pub enum VerificationOtpStatus {
        /// `unverified`
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
        /// `failed`
        Failed = "failed",
        /// `expired`
        Expired = "expired",
    }
}

open_enum! {
    /// Verification otp strategy.
    pub enum VerificationOtpStrategy {
        /// `phone_code`
        PhoneCode = "phone_code",
        /// `email_code`
        EmailCode = "email_code",
        /// `reset_password_email_code`
        ResetPasswordEmailCode = "reset_password_email_code",
    }
}

/// Verification otp.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationOtp {
    /// Object. Always `verification_otp`.
    pub object: Option<String>,
    /// Status.
    pub status: VerificationOtpStatus,
    /// Strategy.
    pub strategy: VerificationOtpStrategy,
    /// Attempts.
    pub attempts: Option<i64>,
    /// Expire at.
    pub expire_at: Option<i64>,
    /// Channel.
    pub channel: Option<String>,
    /// Verified at client.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationOtp {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            attempts: object.field("attempts")?,
            expire_at: object.field("expire_at")?,
            channel: object.field("channel")?,
            verified_at_client: object.field("verified_at_client")?,
        })
    }
}
