// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node, open_union};
use super::{IdentificationLink, VerificationAdmin, VerificationOtp};

open_union! {
    /// How a phone number was verified; which variant it is shows in `strategy`.
    pub enum PhoneNumberVerification by "object" {
        /// Verification by a one-time code.
        Otp(VerificationOtp) {
            tags: ["verification_otp"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "failed", "expired"], "strategy": ["phone_code", "email_code", "reset_password_email_code"]],
        },
        /// Marked as verified through this API or the dashboard, without proof by the user.
        Admin(VerificationAdmin) {
            tags: ["verification_admin"],
            required: ["status", "strategy"],
            known: ["status": ["verified"], "strategy": ["admin"]],
        },
    }
}

impl PhoneNumberVerification {
    /// Outcome of the verification so far.
    ///
    /// `status` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        match self {
            Self::Otp(value) => Some(value.status.as_str()),
            Self::Admin(value) => Some(value.status.as_str()),
            Self::Unknown(value) => value.get("status")?.as_str(),
        }
    }

    /// `strategy` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn strategy(&self) -> Option<&str> {
        match self {
            Self::Otp(value) => Some(value.strategy.as_str()),
            Self::Admin(value) => Some(value.strategy.as_str()),
            Self::Unknown(value) => value.get("strategy")?.as_str(),
        }
    }

    /// ID of the client (browser or device) on which the verification was completed.
    ///
    /// `verified_at_client` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn verified_at_client(&self) -> Option<&str> {
        match self {
            Self::Otp(value) => value.verified_at_client.as_deref(),
            Self::Admin(value) => value.verified_at_client.as_deref(),
            Self::Unknown(value) => value.get("verified_at_client")?.as_str(),
        }
    }
}

/// A phone number of a user.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// ID of the phone number (`idn_…`).
    pub id: Option<String>,
    /// Type of this object, as the server names it. Always `phone_number`.
    pub object: String,
    /// Phone number in E.164 form, such as `+4915112345678`.
    pub phone_number: String,
    /// Whether it serves as a second factor.
    pub reserved_for_second_factor: Option<bool>,
    /// Whether it is the second factor that is asked for first.
    pub default_second_factor: Option<bool>,
    /// Whether it is kept for this user, who can sign in with it, though it is not verified.
    pub reserved: bool,
    /// How, and whether, ownership was proven; null if no verification was begun.
    pub verification: Option<PhoneNumberVerification>,
    /// Connected accounts that this number came from.
    #[cfg_attr(feature = "serde", serde(default))]
    pub linked_to: Vec<IdentificationLink>,
    /// Codes for use when the phone is not at hand; a secret. Null where they are not shown.
    pub backup_codes: Option<Vec<String>>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl std::fmt::Debug for PhoneNumber {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PhoneNumber")
            .field("id", &self.id)
            .field("object", &self.object)
            .field("phone_number", &self.phone_number)
            .field("reserved_for_second_factor", &self.reserved_for_second_factor)
            .field("default_second_factor", &self.default_second_factor)
            .field("reserved", &self.reserved)
            .field("verification", &self.verification)
            .field("linked_to", &self.linked_to)
            .field("backup_codes", &"[redacted]")
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

impl Decode for PhoneNumber {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            object: object.take_label("object", "phone_number"),
            phone_number: object.take("phone_number"),
            reserved_for_second_factor: object.take("reserved_for_second_factor"),
            default_second_factor: object.take("default_second_factor"),
            reserved: object.take("reserved"),
            verification: object.take("verification"),
            linked_to: object.take("linked_to"),
            backup_codes: object.take("backup_codes"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
