// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};

/// O auth access token item.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OAuthAccessTokenItem {
    /// Object. Always `oauth_access_token`.
    pub object: String,
    /// External account id.
    pub external_account_id: String,
    /// Provider user id.
    pub provider_user_id: String,
    /// Token.
    pub token: String,
    /// Expires at.
    pub expires_at: Option<i64>,
    /// Provider.
    pub provider: String,
    /// Public metadata.
    pub public_metadata: Map<String, Value>,
    /// Label.
    pub label: Option<String>,
    /// Scopes.
    pub scopes: Option<Vec<String>>,
    /// Id token.
    pub id_token: Option<String>,
    /// Token secret.
    pub token_secret: Option<String>,
}

impl std::fmt::Debug for OAuthAccessTokenItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OAuthAccessTokenItem")
            .field("object", &self.object)
            .field("external_account_id", &self.external_account_id)
            .field("provider_user_id", &self.provider_user_id)
            .field("token", &"[redacted]")
            .field("expires_at", &self.expires_at)
            .field("provider", &self.provider)
            .field("public_metadata", &self.public_metadata)
            .field("label", &self.label)
            .field("scopes", &self.scopes)
            .field("id_token", &"[redacted]")
            .field("token_secret", &"[redacted]")
            .finish()
    }
}

impl Decode for OAuthAccessTokenItem {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            external_account_id: object.field("external_account_id")?,
            provider_user_id: object.field("provider_user_id")?,
            token: object.field("token")?,
            expires_at: object.field("expires_at")?,
            provider: object.field("provider")?,
            public_metadata: object.field("public_metadata")?,
            label: object.field("label")?,
            scopes: object.field("scopes")?,
            id_token: object.field("id_token")?,
            token_secret: object.field("token_secret")?,
        })
    }
}
