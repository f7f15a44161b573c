// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Scim user metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ScimUserMetadata {
    /// Directory id.
    pub directory_id: Option<String>,
    /// Directory enabled.
    pub directory_enabled: Option<bool>,
    /// External id.
    pub external_id: Option<String>,
}

impl Decode for ScimUserMetadata {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            directory_id: object.field("directory_id")?,
            directory_enabled: object.field("directory_enabled")?,
            external_id: object.field("external_id")?,
        })
    }
}
