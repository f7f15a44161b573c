// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node, open_union};
use super::{
    IdentificationLink, VerificationAdmin, VerificationEmailLink, VerificationFromOauth,
    VerificationOtp, VerificationSaml, VerificationScim, VerificationTicket,
};

open_union! {
    /// How an email address was verified; which variant it is shows in `strategy`.
    pub enum EmailAddressVerification by "object" {
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
        /// Taken over as verified from an account at an OAuth provider.
        FromOauth(VerificationFromOauth) {
            tags: ["verification_from_oauth"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified"]],
        },
        /// Verification by a ticket, such as an invitation's link.
        Ticket(VerificationTicket) {
            tags: ["verification_ticket"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "expired"], "strategy": ["ticket"]],
        },
        /// Verification by a sign-in at a SAML identity provider.
        Saml(VerificationSaml) {
            tags: ["verification_saml"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "failed", "expired", "transferable"], "strategy": ["saml"]],
        },
        /// Verification by a link sent by email.
        EmailLink(VerificationEmailLink) {
            tags: ["verification_email_link"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "failed", "expired"], "strategy": ["email_link"]],
        },
        /// Taken over as verified from a SCIM directory.
        Scim(VerificationScim) {
            tags: ["verification_scim"],
            required: ["status", "strategy"],
            known: ["status": ["verified"], "strategy": ["scim"]],
        },
    }
}

impl EmailAddressVerification {
    /// Outcome of the verification so far.
    ///
    /// `status` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        match self {
            Self::Otp(value) => Some(value.status.as_str()),
            Self::Admin(value) => Some(value.status.as_str()),
            Self::FromOauth(value) => Some(value.status.as_str()),
            Self::Ticket(value) => Some(value.status.as_str()),
            Self::Saml(value) => Some(value.status.as_str()),
            Self::EmailLink(value) => Some(value.status.as_str()),
            Self::Scim(value) => Some(value.status.as_str()),
            Self::Unknown(value) => value.get("status")?.as_str(),
        }
    }

    /// `strategy` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn strategy(&self) -> Option<&str> {
        match self {
            Self::Otp(value) => Some(value.strategy.as_str()),
            Self::Admin(value) => Some(value.strategy.as_str()),
            Self::FromOauth(value) => Some(&value.strategy),
            Self::Ticket(value) => Some(value.strategy.as_str()),
            Self::Saml(value) => Some(value.strategy.as_str()),
            Self::EmailLink(value) => Some(value.strategy.as_str()),
            Self::Scim(value) => Some(value.strategy.as_str()),
            Self::Unknown(value) => value.get("strategy")?.as_str(),
        }
    }
}

/// An email address of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EmailAddress {
    /// ID of the email address (`idn_…`).
    pub id: Option<String>,
    /// Type of this object, as the server names it. Always `email_address`.
    pub object: String,
    /// Email address, such as `ada@example.com`.
    pub email_address: String,
    /// Whether it is kept for this user, who can sign in with it, though it is not verified.
    pub reserved: bool,
    /// How, and whether, ownership was proven; null if no verification was begun.
    pub verification: Option<EmailAddressVerification>,
    /// Connected accounts that this address came from.
    #[cfg_attr(feature = "serde", serde(default))]
    pub linked_to: Vec<IdentificationLink>,
    /// Whether an active enterprise connection covers the domain of the address.
    pub matches_sso_connection: Option<bool>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for EmailAddress {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            object: object.take_label("object", "email_address"),
            email_address: object.take("email_address"),
            reserved: object.take("reserved"),
            verification: object.take("verification"),
            linked_to: object.take("linked_to"),
            matches_sso_connection: object.take("matches_sso_connection"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
