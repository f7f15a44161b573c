// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node, open_union};
use crate::client::open_enum;
use super::{EnterpriseAccountConnection, VerificationOauth, VerificationSaml, VerificationTicket};

open_enum! {
    /// By which protocol the user of an enterprise account signs in.
    pub enum EnterpriseAccountProtocol {
        /// `oauth`: OAuth 2.0 or OIDC.
        Oauth = "oauth",
        /// `saml`
        Saml = "saml",
    }
}

open_union! {
    /// How it was proved that an enterprise account is the user's, by signing in or by a ticket.
    pub enum EnterpriseAccountVerification by "object" {
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
        /// Proof of owning an account, by signing in at an OAuth provider.
        Oauth(VerificationOauth) {
            tags: ["verification_oauth"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "failed", "expired", "transferable"]],
        },
    }
}

impl EnterpriseAccountVerification {
    /// `status` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        match self {
            Self::Ticket(value) => Some(value.status.as_str()),
            Self::Saml(value) => Some(value.status.as_str()),
            Self::Oauth(value) => Some(value.status.as_str()),
            Self::Unknown(value) => value.get("status")?.as_str(),
        }
    }

    /// `strategy` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn strategy(&self) -> Option<&str> {
        match self {
            Self::Ticket(value) => Some(value.strategy.as_str()),
            Self::Saml(value) => Some(value.strategy.as_str()),
            Self::Oauth(value) => Some(&value.strategy),
            Self::Unknown(value) => value.get("strategy")?.as_str(),
        }
    }

    /// ID of the client (browser or device) on which the verification was completed.
    ///
    /// `verified_at_client` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn verified_at_client(&self) -> Option<&str> {
        match self {
            Self::Ticket(value) => value.verified_at_client.as_deref(),
            Self::Saml(value) => value.verified_at_client.as_deref(),
            Self::Oauth(value) => value.verified_at_client.as_deref(),
            Self::Unknown(value) => value.get("verified_at_client")?.as_str(),
        }
    }
}

/// A user's account at the identity provider of an enterprise connection.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseAccount {
    /// The account's ID.
    pub id: String,
    /// Type of this object, as the server names it. Always `enterprise_account`.
    pub object: String,
    /// By which protocol the user signs in.
    pub protocol: Option<EnterpriseAccountProtocol>,
    /// The kind of identity provider, such as `saml_okta` or `oidc_custom`.
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
    /// The connection that the account belongs to.
    pub enterprise_connection_id: Option<String>,
    /// Metadata about the account that the front end can read.
    pub public_metadata: Option<Map<String, Value>>,
    /// How it was proved that the account is the user's.
    pub verification: Option<EnterpriseAccountVerification>,
    /// The connection that the account belongs to, in brief.
    pub enterprise_connection: Option<EnterpriseAccountConnection>,
    /// When the user last signed in with it, in milliseconds since 1970; null if never.
    pub last_authenticated_at: Option<i64>,
}

impl Decode for EnterpriseAccount {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            object: object.take_label("object", "enterprise_account"),
            protocol: object.take("protocol"),
            provider: object.take("provider"),
            active: object.take("active"),
            email_address: object.take("email_address"),
            first_name: object.take("first_name"),
            last_name: object.take("last_name"),
            provider_user_id: object.take("provider_user_id"),
            enterprise_connection_id: object.take("enterprise_connection_id"),
            public_metadata: object.take("public_metadata"),
            verification: object.take("verification"),
            enterprise_connection: object.take("enterprise_connection"),
            last_authenticated_at: object.take("last_authenticated_at"),
        };
        object.finish(value)
    }
}
