// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Saml connection attribute mapping.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SamlConnectionAttributeMapping {
    /// User id.
    pub user_id: String,
    /// Email address.
    pub email_address: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
}

impl Decode for SamlConnectionAttributeMapping {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            user_id: object.field("user_id")?,
            email_address: object.field("email_address")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
        })
    }
}
