// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// O auth application.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OAuthApplication {
    /// Object. Always `oauth_application`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Instance id.
    pub instance_id: String,
    /// Name.
    pub name: String,
    /// Client id.
    pub client_id: String,
    /// Client uri.
    pub client_uri: Option<String>,
    /// Client image url.
    pub client_image_url: Option<String>,
    /// Dynamically registered.
    pub dynamically_registered: bool,
    /// Consent screen enabled.
    pub consent_screen_enabled: bool,
    /// Pkce required.
    pub pkce_required: bool,
    /// Public.
    pub public: bool,
    /// Scopes.
    pub scopes: String,
    /// Redirect uris.
    pub redirect_uris: Vec<String>,
    /// Callback url.
    #[deprecated]
    pub callback_url: String,
    /// Authorize url.
    pub authorize_url: String,
    /// Token fetch url.
    pub token_fetch_url: String,
    /// User info url.
    pub user_info_url: String,
    /// Discovery url.
    pub discovery_url: String,
    /// Token introspection url.
    pub token_introspection_url: String,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
}

impl Decode for OAuthApplication {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            instance_id: object.field("instance_id")?,
            name: object.field("name")?,
            client_id: object.field("client_id")?,
            client_uri: object.field("client_uri")?,
            client_image_url: object.field("client_image_url")?,
            dynamically_registered: object.field("dynamically_registered")?,
            consent_screen_enabled: object.field("consent_screen_enabled")?,
            pkce_required: object.field("pkce_required")?,
            public: object.field("public")?,
            scopes: object.field("scopes")?,
            redirect_uris: object.field("redirect_uris")?,
            callback_url: object.field("callback_url")?,
            authorize_url: object.field("authorize_url")?,
            token_fetch_url: object.field("token_fetch_url")?,
            user_info_url: object.field("user_info_url")?,
            discovery_url: object.field("discovery_url")?,
            token_introspection_url: object.field("token_introspection_url")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
