// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node, open_union};
use super::{SamlAccountConnection, VerificationSaml, VerificationTicket};

open_union! {
    /// Saml account verification.
    pub enum SamlAccountVerification by "object" {
        /// Saml.
        Saml(VerificationSaml) {
            tags: ["verification_saml"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "failed", "expired", "transferable"], "strategy": ["saml"]],
        },
        /// Ticket.
        Ticket(VerificationTicket) {
            tags: ["verification_ticket"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "expired"], "strategy": ["ticket"]],
        },
    }
}

/// Saml account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SamlAccount {
    /// Id.
    pub id: String,
    /// Object. Always `saml_account`.
    pub object: String,
    /// Provider.
    pub provider: String,
    /// Active.
    pub active: bool,
    /// Email address.
    pub email_address: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Provider user id.
    pub provider_user_id: Option<String>,
    /// Last authenticated at.
    pub last_authenticated_at: Option<i64>,
    /// Public metadata.
    pub public_metadata: Option<Map<String, Value>>,
    /// Verification.
    pub verification: Option<SamlAccountVerification>,
    /// Saml connection.
    pub saml_connection: Option<SamlAccountConnection>,
}

impl Decode for SamlAccount {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            object: object.field("object")?,
            provider: object.field("provider")?,
            active: object.field("active")?,
            email_address: object.field("email_address")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            provider_user_id: object.field("provider_user_id")?,
            last_authenticated_at: object.field("last_authenticated_at")?,
            public_metadata: object.field("public_metadata")?,
            verification: object.field("verification")?,
            saml_connection: object.field("saml_connection")?,
        })
    }
}
