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
        Ok(Self {
            user_id: object.field("user_id")?,
            email_address: object.field("email_address")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
        })
    }
}
