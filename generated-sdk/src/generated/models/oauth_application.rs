// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::Page;
use crate::client::json::{Decode, DecodeError, Node};

/// An OAuth 2.0 client for which the instance is the identity provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OAuthApplication {
    /// Type of this object, as the server names it. Always `oauth_application`.
    pub object: String,
    /// ID of the OAuth application, which calls of this API take; not the `client_id`.
    pub id: String,
    /// ID of the instance that it belongs to.
    pub instance_id: String,
    /// Name of the application, as users see it on the consent screen.
    pub name: String,
    /// Client ID by which the application names itself in OAuth requests.
    pub client_id: String,
    /// Home page of the application; null if not given.
    pub client_uri: Option<String>,
    /// Address of the application's logo; null if it has none.
    pub client_image_url: Option<String>,
    /// Whether the client registered itself (RFC 7591).
    pub dynamically_registered: bool,
    /// Whether users are asked for consent before access is granted.
    pub consent_screen_enabled: bool,
    /// Whether the client must use PKCE (Proof Key for Code Exchange).
    pub pkce_required: bool,
    /// Whether the client cannot keep a secret, like a mobile or single-page app; it then uses PKCE.
    pub public: bool,
    /// What the client may learn about users, separated by spaces.
    pub scopes: String,
    /// Addresses to which the user may be sent back after authorization.
    #[cfg_attr(feature = "serde", serde(default))]
    pub redirect_uris: Vec<String>,
    /// Redirect URI of the client; use `redirect_uris`.
    #[deprecated(note = "use `redirect_uris` instead")]
    pub callback_url: Option<String>,
    /// Address to which users are sent to authorize the client.
    pub authorize_url: String,
    /// Address at which a code or refresh token is exchanged for tokens.
    pub token_fetch_url: String,
    /// Address of the OpenID Connect userinfo endpoint.
    pub user_info_url: String,
    /// Address of the OpenID Connect discovery document.
    pub discovery_url: String,
    /// Address at which a token can be examined (RFC 7662).
    pub token_introspection_url: String,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for OAuthApplication {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "oauth_application"),
            id: object.take("id"),
            instance_id: object.take("instance_id"),
            name: object.take("name"),
            client_id: object.take("client_id"),
            client_uri: object.take("client_uri"),
            client_image_url: object.take("client_image_url"),
            dynamically_registered: object.take("dynamically_registered"),
            consent_screen_enabled: object.take("consent_screen_enabled"),
            pkce_required: object.take("pkce_required"),
            public: object.take("public"),
            scopes: object.take("scopes"),
            redirect_uris: object.take("redirect_uris"),
            callback_url: object.take("callback_url"),
            authorize_url: object.take("authorize_url"),
            token_fetch_url: object.take("token_fetch_url"),
            user_info_url: object.take("user_info_url"),
            discovery_url: object.take("discovery_url"),
            token_introspection_url: object.take("token_introspection_url"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}

/// A page of OAuth applications.
pub type OAuthApplications = Page<OAuthApplication>;
