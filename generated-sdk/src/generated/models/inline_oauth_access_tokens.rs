// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::Value;
use crate::client::json::{Decode, DecodeError, Node, open_union};

/// An OAuth access token that the server knows. It is good only if neither `revoked` nor `expired`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ActiveOAuthAccessToken {
    /// Type of this object, as the server names it. Always `clerk_idp_oauth_access_token`.
    pub object: String,
    /// ID of the token (`oat_…`), which is not the token itself.
    pub id: String,
    /// Client ID of the OAuth application that it was issued to.
    pub client_id: String,
    /// ID of the user who granted it.
    pub subject: String,
    /// What the client may do with it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub scopes: Vec<String>,
    /// Whether it was withdrawn before its time.
    pub revoked: bool,
    /// Why it was revoked, in free text; null if nobody said.
    pub revocation_reason: Option<String>,
    /// Whether its lifetime is over.
    pub expired: bool,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expiration: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
    /// Whom the token is for: a text, or a list of texts. If there is one, make sure that your service
    /// is among them.
    pub aud: Option<Value>,
}

impl Decode for ActiveOAuthAccessToken {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "clerk_idp_oauth_access_token"),
            id: object.take("id"),
            client_id: object.take("client_id"),
            subject: object.take("subject"),
            scopes: object.take("scopes"),
            revoked: object.take("revoked"),
            revocation_reason: object.take("revocation_reason"),
            expired: object.take("expired"),
            expiration: object.take("expiration"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            aud: object.take("aud"),
        };
        object.finish(value)
    }
}

/// An access token in the form of a JWT that has expired.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InactiveOAuthAccessToken {
    /// Whether the token is valid. Always `false`.
    pub active: bool,
}

impl Decode for InactiveOAuthAccessToken {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            active: object.take("active"),
        };
        object.finish(value)
    }
}

open_union! {
    /// What an OAuth access token stands for, or that it is spent.
    pub enum VerifiedOAuthAccessToken {
        /// An OAuth access token that the server knows.
        Value1(ActiveOAuthAccessToken) {
            required: ["object", "id", "client_id", "subject", "scopes", "revoked", "expired", "created_at", "updated_at"],
            known: ["object": ["clerk_idp_oauth_access_token"]],
        },
        /// An access token in the form of a JWT that has expired.
        Value2(InactiveOAuthAccessToken) {
            required: ["active"],
        },
    }
}
