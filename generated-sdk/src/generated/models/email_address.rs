// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node, open_union};
use super::{
    IdentificationLink, VerificationAdmin, VerificationEmailLink, VerificationFromOauth,
    VerificationOtp, VerificationSaml, VerificationScim, VerificationTicket,
};

open_union! {
    /// Email address verification.
    pub enum EmailAddressVerification by "object" {
        /// Otp.
        Otp(VerificationOtp) {
            tags: ["verification_otp"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "failed", "expired"], "strategy": ["phone_code", "email_code", "reset_password_email_code"]],
        },
        /// Admin.
        Admin(VerificationAdmin) {
            tags: ["verification_admin"],
            required: ["status", "strategy"],
            known: ["status": ["verified"], "strategy": ["admin"]],
        },
        /// From oauth.
        FromOauth(VerificationFromOauth) {
            tags: ["verification_from_oauth"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified"]],
        },
        /// Ticket.
        Ticket(VerificationTicket) {
            tags: ["verification_ticket"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "expired"], "strategy": ["ticket"]],
        },
        /// Saml.
        Saml(VerificationSaml) {
            tags: ["verification_saml"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "failed", "expired", "transferable"], "strategy": ["saml"]],
        },
        /// Email link.
        EmailLink(VerificationEmailLink) {
            tags: ["verification_email_link"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "failed", "expired"], "strategy": ["email_link"]],
        },
        /// Scim.
        Scim(VerificationScim) {
            tags: ["verification_scim"],
            required: ["status", "strategy"],
            known: ["status": ["verified"], "strategy": ["scim"]],
        },
    }
}

/// Email address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EmailAddress {
    /// Id.
    pub id: Option<String>,
    /// Object. Always `email_address`.
    pub object: String,
    /// Email address.
    pub email_address: String,
    /// Reserved.
    pub reserved: bool,
    /// Verification.
    pub verification: Option<EmailAddressVerification>,
    /// Linked to.
    pub linked_to: Vec<IdentificationLink>,
    /// Matches sso connection.
    pub matches_sso_connection: Option<bool>,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
}

impl Decode for EmailAddress {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            object: object.field("object")?,
            email_address: object.field("email_address")?,
            reserved: object.field("reserved")?,
            verification: object.field("verification")?,
            linked_to: object.field("linked_to")?,
            matches_sso_connection: object.field("matches_sso_connection")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
