// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Names of the SAML attributes out of which a user's properties are read.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SamlConnectionAttributeMapping {
    /// The attribute that holds the user's ID at the identity provider.
    pub user_id: String,
    /// The attribute that holds the email address.
    pub email_address: String,
    /// The attribute that holds the first name.
    pub first_name: String,
    /// The attribute that holds the last name.
    pub last_name: String,
}

impl Decode for SamlConnectionAttributeMapping {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            user_id: object.take("user_id"),
            email_address: object.take("email_address"),
            first_name: object.take("first_name"),
            last_name: object.take("last_name"),
        };
        object.finish(value)
    }
}
