// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::Value;
use crate::client::json::{Decode, DecodeError, Node};

/// An API key, without its secret.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ApiKey {
    /// Type of this object, as the server names it. Always `api_key`.
    pub object: String,
    /// The key's ID, which is not its secret.
    pub id: String,
    /// Which kind of key it is. At least 3 characters.
    pub r#type: String,
    /// The ID of whoever owns the key.
    pub subject: String,
    /// What its owner calls the key.
    pub name: String,
    /// What the key is for. At most 255 characters.
    pub description: Option<String>,
    /// Data of yours that belongs to the key.
    pub claims: Option<Value>,
    /// What the key is good for, in your own terms.
    #[cfg_attr(feature = "serde", serde(default))]
    pub scopes: Vec<String>,
    /// Whether it was revoked.
    pub revoked: bool,
    /// Why it was revoked, if somebody said so.
    pub revocation_reason: Option<String>,
    /// Whether its lifetime is over.
    pub expired: bool,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expiration: Option<i64>,
    /// The user who asked for the key, if known.
    pub created_by: Option<String>,
    /// When it was last used, in milliseconds since 1970; null if never.
    pub last_used_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for ApiKey {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "api_key"),
            id: object.take("id"),
            r#type: object.take("type"),
            subject: object.take("subject"),
            name: object.take("name"),
            description: object.take("description"),
            claims: object.take("claims"),
            scopes: object.take("scopes"),
            revoked: object.take("revoked"),
            revocation_reason: object.take("revocation_reason"),
            expired: object.take("expired"),
            expiration: object.take("expiration"),
            created_by: object.take("created_by"),
            last_used_at: object.take("last_used_at"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}

/// A new API key, with its secret.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreatedApiKey {
    /// Type of this object, as the server names it. Always `api_key`.
    pub object: String,
    /// The key's ID, which is not its secret.
    pub id: String,
    /// Which kind of key it is. At least 3 characters.
    pub r#type: String,
    /// The ID of whoever owns the key.
    pub subject: String,
    /// What its owner calls the key.
    pub name: String,
    /// What the key is for. At most 255 characters.
    pub description: Option<String>,
    /// Data of yours that belongs to the key.
    pub claims: Option<Value>,
    /// What the key is good for, in your own terms.
    #[cfg_attr(feature = "serde", serde(default))]
    pub scopes: Vec<String>,
    /// What the owner sends to your API; treat it as a password.
    pub secret: String,
    /// Whether it was revoked.
    pub revoked: bool,
    /// Why it was revoked, if somebody said so.
    pub revocation_reason: Option<String>,
    /// Whether its lifetime is over.
    pub expired: bool,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expiration: Option<i64>,
    /// The user who asked for the key, if known.
    pub created_by: Option<String>,
    /// When it was last used, in milliseconds since 1970; null if never.
    pub last_used_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl std::fmt::Debug for CreatedApiKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreatedApiKey")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("type", &self.r#type)
            .field("subject", &self.subject)
            .field("name", &self.name)
            .field("description", &self.description)
            .field("claims", &self.claims)
            .field("scopes", &self.scopes)
            .field("secret", &"[redacted]")
            .field("revoked", &self.revoked)
            .field("revocation_reason", &self.revocation_reason)
            .field("expired", &self.expired)
            .field("expiration", &self.expiration)
            .field("created_by", &self.created_by)
            .field("last_used_at", &self.last_used_at)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

impl Decode for CreatedApiKey {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "api_key"),
            id: object.take("id"),
            r#type: object.take("type"),
            subject: object.take("subject"),
            name: object.take("name"),
            description: object.take("description"),
            claims: object.take("claims"),
            scopes: object.take("scopes"),
            secret: object.take("secret"),
            revoked: object.take("revoked"),
            revocation_reason: object.take("revocation_reason"),
            expired: object.take("expired"),
            expiration: object.take("expiration"),
            created_by: object.take("created_by"),
            last_used_at: object.take("last_used_at"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}

/// Confirms that an API key was deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedApiKey {
    /// The ID that the key had.
    pub id: String,
    /// Type of this object, as the server names it. Always `api_key`.
    pub object: String,
    /// Whether the deletion took place. Always `true`.
    pub deleted: bool,
}

impl Decode for DeletedApiKey {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            object: object.take_label("object", "api_key"),
            deleted: object.take("deleted"),
        };
        object.finish(value)
    }
}

/// The secret of an API key.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ApiKeySecret {
    /// What the owner sends to your API; treat it as a password.
    pub secret: String,
}

impl std::fmt::Debug for ApiKeySecret {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ApiKeySecret").field("secret", &"[redacted]").finish()
    }
}

impl Decode for ApiKeySecret {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            secret: object.take("secret"),
        };
        object.finish(value)
    }
}
