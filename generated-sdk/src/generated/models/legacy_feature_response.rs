// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// A feature that plans include and that code can check for, in the older shape.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LegacyFeatureResponse {
    /// Type of this object, as the server names it. Always `feature`.
    pub object: String,
    /// ID of this object.
    pub id: String,
    /// Name of the feature, as customers see it.
    pub name: String,
    /// What customers read about the feature.
    pub description: Option<String>,
    /// Short name of the feature for use in code, as in checks of the `fea` claim.
    pub slug: String,
    /// Address of the avatar image.
    pub avatar_url: Option<String>,
}

impl Decode for LegacyFeatureResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "feature"),
            id: object.take("id"),
            name: object.take("name"),
            description: object.take("description"),
            slug: object.take("slug"),
            avatar_url: object.take("avatar_url"),
        };
        object.finish(value)
    }
}
