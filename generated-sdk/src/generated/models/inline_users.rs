// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// How far a new email address or phone number is trusted.
    pub enum NewIdentificationStatus {
        /// `verified`: It is taken as the user's own.
        Verified = "verified",
        /// `reserved`: The user can sign in with it and nobody else can claim it, but it is not verified.
        Reserved = "reserved",
    }
}

/// The answer to the check of a password that was right; a wrong one is an error.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerifyPasswordResponse {
    /// Whether the password is the user's.
    pub verified: Option<bool>,
}

impl Decode for VerifyPasswordResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            verified: object.take("verified"),
        };
        object.finish(value)
    }
}

open_enum! {
    /// Which kind of code was checked.
    pub enum VerifyTotpResponseCodeType {
        /// `totp`: A code from an authenticator app.
        Totp = "totp",
        /// `backup_code`: A backup code, which the check used up.
        BackupCode = "backup_code",
    }
}

/// The answer to the check of a code that was right; a wrong one is an error.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerifyTotpResponse {
    /// Whether the code is valid for the user.
    pub verified: Option<bool>,
    /// Which kind of code it was.
    pub code_type: Option<VerifyTotpResponseCodeType>,
}

impl Decode for VerifyTotpResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            verified: object.take("verified"),
            code_type: object.take("code_type"),
        };
        object.finish(value)
    }
}

/// Names the user whom a call changed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UserReference {
    /// The user's ID.
    pub user_id: Option<String>,
}

impl Decode for UserReference {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            user_id: object.take("user_id"),
        };
        object.finish(value)
    }
}
