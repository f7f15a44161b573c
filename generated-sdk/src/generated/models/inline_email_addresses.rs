// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// What came of a code so far.
    pub enum VerificationAttemptStatus {
        /// `unverified`: The right code was not given yet.
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
        /// `failed`: Too many wrong codes were given.
        Failed = "failed",
        /// `expired`: No right code was given in time.
        Expired = "expired",
    }
}

open_enum! {
    /// How a code is sent.
    pub enum VerificationAttemptStrategy {
        /// `email_code`: By email.
        EmailCode = "email_code",
        /// `phone_code`: To a phone, as a rule by text message.
        PhoneCode = "phone_code",
    }
}

/// A verification by one-time code that the backend drives: pending after the code was sent, with
/// its outcome after an attempt.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerificationAttempt {
    /// Type of this object, as the server names it.
    pub object: Option<String>,
    /// ID of the verification; pass it with the code to the attempt.
    pub id: Option<String>,
    /// Outcome so far.
    pub status: Option<VerificationAttemptStatus>,
    /// How the code was sent.
    pub strategy: Option<VerificationAttemptStrategy>,
    /// Number of codes that were tried so far.
    pub attempts: Option<i64>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expire_at: Option<i64>,
    /// Way by which a code for a phone was sent, such as `sms`; null for email.
    pub channel: Option<String>,
}

impl Decode for VerificationAttempt {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            id: object.take("id"),
            status: object.take("status"),
            strategy: object.take("strategy"),
            attempts: object.take("attempts"),
            expire_at: object.take("expire_at"),
            channel: object.take("channel"),
        };
        object.finish(value)
    }
}

open_enum! {
    /// How far an email address or phone number can be used before its owner verifies it.
    pub enum IdentificationStatus {
        /// `verified`: Counts as verified; usable for sign-in.
        Verified = "verified",
        /// `reserved`: Not verified, but usable for sign-in, and nobody else can claim it.
        Reserved = "reserved",
        /// `unverified`: Not usable for sign-in, and others can hold it too until one of them verifies it.
        Unverified = "unverified",
    }
}
