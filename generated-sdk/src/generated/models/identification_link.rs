// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// A connected account that an email address or phone number came from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct IdentificationLink {
    /// `oauth_` and the name of the provider, such as `oauth_google`.
    pub r#type: String,
    /// ID of the connected account's identification (`idn_…`).
    pub id: String,
}

impl Decode for IdentificationLink {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            r#type: object.take("type"),
            id: object.take("id"),
        };
        object.finish(value)
    }
}
