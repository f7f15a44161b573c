// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{RoleSetItem, RoleSetMigration};

open_enum! {
    /// Role set type.
    pub enum RoleSetType {
        /// `initial`
        Initial = "initial",
        /// `custom`
        Custom = "custom",
    }
}

/// Role set.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RoleSet {
    /// Object. Always `role_set`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Key.
    pub key: String,
    /// Description.
    pub description: Option<String>,
    /// Roles.
    pub roles: Vec<RoleSetItem>,
    /// Default role.
    pub default_role: Option<RoleSetItem>,
    /// Creator role.
    pub creator_role: Option<RoleSetItem>,
    /// Type.
    pub r#type: RoleSetType,
    /// Role set migration.
    pub role_set_migration: Option<RoleSetMigration>,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
}

impl Decode for RoleSet {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            key: object.field("key")?,
            description: object.field("description")?,
            roles: object.field("roles")?,
            default_role: object.field("default_role")?,
            creator_role: object.field("creator_role")?,
            r#type: object.field("type")?,
            role_set_migration: object.field("role_set_migration")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
