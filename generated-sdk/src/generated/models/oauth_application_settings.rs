// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Settings that hold for all OAuth applications of the instance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OAuthApplicationSettings {
    /// Type of this object, as the server names it. Always `oauth_application_settings`.
    pub object: String,
    /// Whether clients may register themselves (dynamic registration, RFC 7591).
    pub dynamic_oauth_client_registration: bool,
    /// Scopes of a client that asks for none; null for the server's defaults.
    pub default_scopes: Option<Vec<String>>,
    /// Whether access tokens are JWTs, which cannot be revoked, instead of opaque ones.
    pub oauth_jwt_access_tokens: bool,
    /// Whether the authorization server metadata announces Client ID Metadata Documents (CIMD).
    pub client_id_metadata_documents_advertised: bool,
    /// Whether CIMD clients that the instance has never seen are turned away. A deleted client counts
    /// as never seen.
    pub client_id_metadata_documents_only_allow_pre_registered_clients: bool,
    /// Whether CIMD clients that nobody allowed expressly are turned away. Their issued tokens stay
    /// valid.
    pub client_id_metadata_documents_block_implicitly_allowed_clients: bool,
}

impl Decode for OAuthApplicationSettings {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "oauth_application_settings"),
            dynamic_oauth_client_registration: object
                .take("dynamic_oauth_client_registration"),
            default_scopes: object.take("default_scopes"),
            oauth_jwt_access_tokens: object.take("oauth_jwt_access_tokens"),
            client_id_metadata_documents_advertised: object
                .take("client_id_metadata_documents_advertised"),
            client_id_metadata_documents_only_allow_pre_registered_clients: object
                .take("client_id_metadata_documents_only_allow_pre_registered_clients"),
            client_id_metadata_documents_block_implicitly_allowed_clients: object
                .take("client_id_metadata_documents_block_implicitly_allowed_clients"),
        };
        object.finish(value)
    }
}
