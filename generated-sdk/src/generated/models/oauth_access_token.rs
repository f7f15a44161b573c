// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};

/// An access token for one of a user's accounts at an OAuth provider.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OAuthAccessToken {
    /// Type of this object, as the server names it. Always `oauth_access_token`.
    pub object: String,
    /// The linked account's ID.
    pub external_account_id: Option<String>,
    /// The user's ID at the provider.
    pub provider_user_id: Option<String>,
    /// The access token for the provider's API; a secret.
    pub token: String,
    /// When the access token expires, in milliseconds since 1970; null if that is not known.
    pub expires_at: Option<i64>,
    /// The OAuth provider, such as `oauth_google`.
    pub provider: String,
    /// Metadata about the account that the front end can read.
    #[cfg_attr(feature = "serde", serde(default))]
    pub public_metadata: Map<String, Value>,
    /// A label that tells several accounts at one provider apart.
    pub label: Option<String>,
    /// What the token is good for at the provider; OAuth 2.0 only.
    pub scopes: Option<Vec<String>>,
    /// The provider's ID token, where it speaks OIDC and one is available.
    pub id_token: Option<String>,
    /// The secret that goes with the token; OAuth 1.0 only.
    pub token_secret: Option<String>,
}

impl std::fmt::Debug for OAuthAccessToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OAuthAccessToken")
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

impl Decode for OAuthAccessToken {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "oauth_access_token"),
            external_account_id: object.take("external_account_id"),
            provider_user_id: object.take("provider_user_id"),
            token: object.take("token"),
            expires_at: object.take("expires_at"),
            provider: object.take("provider"),
            public_metadata: object.take("public_metadata"),
            label: object.take("label"),
            scopes: object.take("scopes"),
            id_token: object.take("id_token"),
            token_secret: object.take("token_secret"),
        };
        object.finish(value)
    }
}

/// A user's access tokens for one OAuth provider.
pub type OAuthAccessTokens = Vec<OAuthAccessToken>;
