// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Outcome of a verification by code.
    pub enum VerificationOtpStatus {
        /// `unverified`: Not completed yet.
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
        /// `failed`: Too many wrong codes.
        Failed = "failed",
        /// `expired`: The code was not entered in time.
        Expired = "expired",
    }
}

open_enum! {
    /// How a one-time code was sent, and what for.
    pub enum VerificationOtpStrategy {
        /// `phone_code`
        PhoneCode = "phone_code",
        /// `email_code`
        EmailCode = "email_code",
        /// `reset_password_email_code`: By email, to set a new password.
        ResetPasswordEmailCode = "reset_password_email_code",
    }
}

/// Verification by a one-time code.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationOtp {
    /// Type of this object, as the server names it. Always `verification_otp`.
    pub object: Option<String>,
    /// Outcome of the verification so far.
    pub status: VerificationOtpStatus,
    /// How the code was sent, and what for.
    pub strategy: VerificationOtpStrategy,
    /// How many attempts were made; null where the method counts none.
    pub attempts: Option<i64>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expire_at: Option<i64>,
    /// Way by which a code for a phone was sent, such as `sms`; null for email.
    pub channel: Option<String>,
    /// ID of the client (browser or device) on which the verification was completed.
    pub verified_at_client: Option<String>,
}

impl Decode for VerificationOtp {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            attempts: object.take("attempts"),
            expire_at: object.take("expire_at"),
            channel: object.take("channel"),
            verified_at_client: object.take("verified_at_client"),
        };
        object.finish(value)
    }
}
