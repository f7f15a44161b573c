// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node, open_union};
use super::{SamlAccountConnection, VerificationSaml, VerificationTicket};

open_union! {
    /// How it was proved that a SAML account is the user's, by signing in or by a ticket.
    pub enum SamlAccountVerification by "object" {
        /// Verification by a sign-in at a SAML identity provider.
        Saml(VerificationSaml) {
            tags: ["verification_saml"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "failed", "expired", "transferable"], "strategy": ["saml"]],
        },
        /// Verification by a ticket, such as an invitation's link.
        Ticket(VerificationTicket) {
            tags: ["verification_ticket"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "expired"], "strategy": ["ticket"]],
        },
    }
}

impl SamlAccountVerification {
    /// Outcome of the verification so far.
    ///
    /// `status` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        match self {
            Self::Saml(value) => Some(value.status.as_str()),
            Self::Ticket(value) => Some(value.status.as_str()),
            Self::Unknown(value) => value.get("status")?.as_str(),
        }
    }

    /// `strategy` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn strategy(&self) -> Option<&str> {
        match self {
            Self::Saml(value) => Some(value.strategy.as_str()),
            Self::Ticket(value) => Some(value.strategy.as_str()),
            Self::Unknown(value) => value.get("strategy")?.as_str(),
        }
    }

    /// ID of the client (browser or device) on which the verification was completed.
    ///
    /// `verified_at_client` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn verified_at_client(&self) -> Option<&str> {
        match self {
            Self::Saml(value) => value.verified_at_client.as_deref(),
            Self::Ticket(value) => value.verified_at_client.as_deref(),
            Self::Unknown(value) => value.get("verified_at_client")?.as_str(),
        }
    }
}

/// A user's account at a SAML identity provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SamlAccount {
    /// The account's ID.
    pub id: String,
    /// Type of this object, as the server names it. Always `saml_account`.
    pub object: String,
    /// The kind of identity provider, such as `saml_okta`.
    pub provider: String,
    /// Whether the account is in use.
    pub active: bool,
    /// The email address known to the identity provider.
    pub email_address: String,
    /// The first name known to the identity provider.
    pub first_name: Option<String>,
    /// The last name known to the identity provider.
    pub last_name: Option<String>,
    /// The user's ID at the identity provider.
    pub provider_user_id: Option<String>,
    /// When the user last signed in with it, in milliseconds since 1970; null if never.
    pub last_authenticated_at: Option<i64>,
    /// Metadata about the account that the front end can read.
    pub public_metadata: Option<Map<String, Value>>,
    /// How it was proved that the account is the user's.
    pub verification: Option<SamlAccountVerification>,
    /// The connection that the account belongs to.
    pub saml_connection: Option<SamlAccountConnection>,
}

impl Decode for SamlAccount {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            object: object.take_label("object", "saml_account"),
            provider: object.take("provider"),
            active: object.take("active"),
            email_address: object.take("email_address"),
            first_name: object.take("first_name"),
            last_name: object.take("last_name"),
            provider_user_id: object.take("provider_user_id"),
            last_authenticated_at: object.take("last_authenticated_at"),
            public_metadata: object.take("public_metadata"),
            verification: object.take("verification"),
            saml_connection: object.take("saml_connection"),
        };
        object.finish(value)
    }
}
