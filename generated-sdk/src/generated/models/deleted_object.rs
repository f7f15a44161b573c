// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// What was deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedObject {
    /// Type of the object that was deleted.
    pub object: String,
    /// ID of the object that was deleted.
    pub id: Option<String>,
    /// Slug that the object had, if it had one.
    pub slug: Option<String>,
    /// Always `true`.
    pub deleted: bool,
    /// ID that the object had in your own systems, if any.
    pub external_id: Option<String>,
}

impl Decode for DeletedObject {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            slug: object.field("slug")?,
            deleted: object.field("deleted")?,
            external_id: object.field("external_id")?,
        })
    }
}
