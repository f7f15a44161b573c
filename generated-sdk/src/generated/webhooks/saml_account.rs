// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use super::{SamlAccountConnection, SamlAccountVerification};

/// Saml account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SamlAccount {
    /// Id.
    pub id: String,
    /// Object. Always `saml_account`.
    pub object: Option<String>,
    /// Provider.
    pub provider: Option<String>,
    /// Active.
    pub active: Option<bool>,
    /// Email address.
    pub email_address: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Provider user id.
    pub provider_user_id: Option<String>,
    /// Last authenticated at.
    pub last_authenticated_at: Option<i64>,
    /// Public metadata.
    pub public_metadata: Option<Map<String, Value>>,
    /// Verification.
    pub verification: Option<SamlAccountVerification>,
    /// Saml connection.
    pub saml_connection: Option<SamlAccountConnection>,
}

impl Decode for SamlAccount {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            object: object.field("object")?,
            provider: object.field("provider")?,
            active: object.field("active")?,
            email_address: object.field("email_address")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            provider_user_id: object.field("provider_user_id")?,
            last_authenticated_at: object.field("last_authenticated_at")?,
            public_metadata: object.field("public_metadata")?,
            verification: object.field("verification")?,
            saml_connection: object.field("saml_connection")?,
        })
    }
}
