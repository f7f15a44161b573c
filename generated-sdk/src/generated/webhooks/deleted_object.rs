// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Deleted object.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedObject {
    /// Object.
    pub object: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Slug.
    pub slug: Option<String>,
    /// Deleted.
    pub deleted: Option<bool>,
    /// External id.
    pub external_id: Option<String>,
}

impl Decode for DeletedObject {
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
