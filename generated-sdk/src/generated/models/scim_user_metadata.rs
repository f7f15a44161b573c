// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// From which directory a user comes. Only in user events, and only for users whom a directory
/// provisions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ScimUserMetadata {
    /// The directory's ID.
    pub directory_id: String,
    /// Whether the directory is switched on at present; left out if not.
    pub directory_enabled: Option<bool>,
    /// The user's ID as the directory reports it.
    pub external_id: Option<String>,
}

impl Decode for ScimUserMetadata {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            directory_id: object.take("directory_id"),
            directory_enabled: object.take("directory_enabled"),
            external_id: object.take("external_id"),
        };
        object.finish(value)
    }
}
