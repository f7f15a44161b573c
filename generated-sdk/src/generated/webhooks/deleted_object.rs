// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// What was deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedObject {
    /// Type of the object that was deleted.
    pub object: Option<String>,
    /// ID of the object that was deleted.
    pub id: Option<String>,
    /// Slug that the object had, if it had one.
    pub slug: Option<String>,
    /// Whether it was deleted.
    pub deleted: Option<bool>,
    /// ID that the object had in your own systems, if any.
    pub external_id: Option<String>,
}

impl Decode for DeletedObject {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            id: object.take("id"),
            slug: object.take("slug"),
            deleted: object.take("deleted"),
            external_id: object.take("external_id"),
        };
        object.finish(value)
    }
}
