// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::{Page, open_enum};
use crate::client::json::{Decode, DecodeError, Node};
use super::{RoleSetItem, RoleSetMigration};

open_enum! {
    /// Whether new organizations get a role set.
    pub enum RoleSetType {
        /// `initial`: New organizations get it; an instance has one such set.
        Initial = "initial",
        /// `custom`: Only organizations that it is assigned to have it.
        Custom = "custom",
    }
}

/// A selection of roles that the members of an organization can have.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RoleSet {
    /// Type of this object, as the server names it. Always `role_set`.
    pub object: String,
    /// ID of this object.
    pub id: String,
    /// Name of the role set, meant for people.
    pub name: String,
    /// Key of the role set, such as `role_set:default`.
    pub key: String,
    /// What the role set is for; null if not given.
    pub description: Option<String>,
    /// The roles in it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub roles: Vec<RoleSetItem>,
    /// Role that new members get.
    pub default_role: Option<RoleSetItem>,
    /// Role that the creator of an organization gets.
    pub creator_role: Option<RoleSetItem>,
    /// Whether new organizations get it.
    pub r#type: RoleSetType,
    /// Migration to other roles that is waiting or under way; null if there is none.
    pub role_set_migration: Option<RoleSetMigration>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for RoleSet {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "role_set"),
            id: object.take("id"),
            name: object.take("name"),
            key: object.take("key"),
            description: object.take("description"),
            roles: object.take("roles"),
            default_role: object.take("default_role"),
            creator_role: object.take("creator_role"),
            r#type: object.field("type")?,
            role_set_migration: object.take("role_set_migration"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}

/// A page of role sets.
pub type RoleSets = Page<RoleSet>;
