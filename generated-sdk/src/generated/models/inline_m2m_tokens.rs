// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::Value;
use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

/// What Clerk knows about an M2M token, without the token itself.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct M2MToken {
    /// Type of this object, as the server names it. Always `machine_to_machine_token`.
    pub object: String,
    /// The token's ID, by which it is revoked.
    pub id: String,
    /// The machine that the token speaks for (`mch_…`).
    pub subject: String,
    /// Further claims, as given at its creation.
    pub claims: Option<Value>,
    /// IDs of the machines that accept the token.
    pub scopes: Option<Vec<String>>,
    /// Whether it was revoked.
    pub revoked: bool,
    /// Why it was revoked, if somebody said so.
    pub revocation_reason: Option<String>,
    /// Whether its lifetime is over.
    pub expired: bool,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expiration: Option<i64>,
    /// When it was last used, in milliseconds since 1970; null if never.
    pub last_used_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for M2MToken {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "machine_to_machine_token"),
            id: object.take("id"),
            subject: object.take("subject"),
            claims: object.take("claims"),
            scopes: object.take("scopes"),
            revoked: object.take("revoked"),
            revocation_reason: object.take("revocation_reason"),
            expired: object.take("expired"),
            expiration: object.take("expiration"),
            last_used_at: object.take("last_used_at"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}

open_enum! {
    /// What an M2M token looks like.
    pub enum M2MTokenFormat {
        /// `opaque`: A random string, stored by Clerk; it takes a call to verify it, and it can be revoked.
        Opaque = "opaque",
        /// `jwt`: A signed token, verifiable without a call; nothing is stored, and it cannot be revoked.
        Jwt = "jwt",
    }
}

/// A new M2M token, with the token itself.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreatedM2MToken {
    /// Type of this object, as the server names it. Always `machine_to_machine_token`.
    pub object: String,
    /// The token's ID, by which it is revoked.
    pub id: String,
    /// The machine that the token speaks for (`mch_…`).
    pub subject: String,
    /// Further claims, as given at its creation.
    pub claims: Option<Value>,
    /// IDs of the machines that accept the token.
    pub scopes: Option<Vec<String>>,
    /// The token, to be sent to other machines as a bearer token; a secret.
    pub token: String,
    /// Whether it was revoked.
    pub revoked: bool,
    /// Why it was revoked, if somebody said so.
    pub revocation_reason: Option<String>,
    /// Whether its lifetime is over.
    pub expired: bool,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expiration: Option<i64>,
    /// When it was last used, in milliseconds since 1970; null if never.
    pub last_used_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl std::fmt::Debug for CreatedM2MToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreatedM2MToken")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("subject", &self.subject)
            .field("claims", &self.claims)
            .field("scopes", &self.scopes)
            .field("token", &"[redacted]")
            .field("revoked", &self.revoked)
            .field("revocation_reason", &self.revocation_reason)
            .field("expired", &self.expired)
            .field("expiration", &self.expiration)
            .field("last_used_at", &self.last_used_at)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

impl Decode for CreatedM2MToken {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "machine_to_machine_token"),
            id: object.take("id"),
            subject: object.take("subject"),
            claims: object.take("claims"),
            scopes: object.take("scopes"),
            token: object.take("token"),
            revoked: object.take("revoked"),
            revocation_reason: object.take("revocation_reason"),
            expired: object.take("expired"),
            expiration: object.take("expiration"),
            last_used_at: object.take("last_used_at"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
