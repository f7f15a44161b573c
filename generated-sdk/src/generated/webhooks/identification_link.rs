// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Identification link.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct IdentificationLink {
    /// Type.
    pub r#type: Option<String>,
    /// Id.
    pub id: String,
}

impl Decode for IdentificationLink {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            r#type: object.field("type")?,
            id: object.field("id")?,
        })
    }
}
