// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::Permission;

/// Role.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Role {
    /// Object. Always `role`.
    pub object: Option<String>,
    /// Id.
    pub id: String,
    /// Name.
    pub name: Option<String>,
    /// Key.
    pub key: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Is creator eligible.
    pub is_creator_eligible: Option<bool>,
    /// Permissions.
    #[cfg_attr(feature = "serde", serde(default))]
    pub permissions: Vec<Permission>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
}

impl Decode for Role {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            key: object.field("key")?,
            description: object.field("description")?,
            is_creator_eligible: object.field("is_creator_eligible")?,
            permissions: object.field_or_empty("permissions")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
