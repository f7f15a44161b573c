// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Legacy feature response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LegacyFeatureResponse {
    /// Object. Always `feature`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Description.
    pub description: String,
    /// Slug.
    pub slug: String,
    /// Avatar url.
    pub avatar_url: String,
}

impl Decode for LegacyFeatureResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            description: object.field("description")?,
            slug: object.field("slug")?,
            avatar_url: object.field("avatar_url")?,
        })
    }
}
