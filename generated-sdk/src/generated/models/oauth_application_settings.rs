// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// O auth application settings.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OAuthApplicationSettings {
    /// Object. Always `oauth_application_settings`.
    pub object: String,
    /// Dynamic oauth client registration.
    pub dynamic_oauth_client_registration: bool,
    /// Default scopes.
    pub default_scopes: Option<Vec<String>>,
    /// Oauth jwt access tokens.
    pub oauth_jwt_access_tokens: bool,
    /// Client id metadata documents advertised.
    pub client_id_metadata_documents_advertised: bool,
    /// Client id metadata documents only allow pre registered clients.
    pub client_id_metadata_documents_only_allow_pre_registered_clients: bool,
    /// Client id metadata documents block implicitly allowed clients.
    pub client_id_metadata_documents_block_implicitly_allowed_clients: bool,
}

impl Decode for OAuthApplicationSettings {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            dynamic_oauth_client_registration: object
                .field("dynamic_oauth_client_registration")?,
            default_scopes: object.field("default_scopes")?,
            oauth_jwt_access_tokens: object.field("oauth_jwt_access_tokens")?,
            client_id_metadata_documents_advertised: object
                .field("client_id_metadata_documents_advertised")?,
            client_id_metadata_documents_only_allow_pre_registered_clients: object
                .field(
                    "client_id_metadata_documents_only_allow_pre_registered_clients",
                )?,
            client_id_metadata_documents_block_implicitly_allowed_clients: object
                .field("client_id_metadata_documents_block_implicitly_allowed_clients")?,
        })
    }
}
