// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Permission.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Permission {
    /// Object. Always `permission`.
    pub object: Option<String>,
    /// Id.
    pub id: String,
    /// Name.
    pub name: Option<String>,
    /// Key.
    pub key: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Type.
    pub r#type: Option<String>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
}

impl Decode for Permission {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            key: object.field("key")?,
            description: object.field("description")?,
            r#type: object.field("type")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
