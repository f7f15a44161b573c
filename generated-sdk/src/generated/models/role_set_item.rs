// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// A role within a role set.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RoleSetItem {
    /// Type of this object, as the server names it. Always `role_set_item`.
    pub object: String,
    /// ID of the role (`role_…`).
    pub id: String,
    /// Name of the role, meant for people.
    pub name: String,
    /// Key of the role, such as `org:admin`.
    pub key: String,
    /// What the role is for; null if not given.
    pub description: Option<String>,
    /// Number of members who have the role by this set.
    pub members_count: Option<i64>,
    /// Whether any member has the role by this set.
    pub has_members: Option<bool>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for RoleSetItem {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "role_set_item"),
            id: object.take("id"),
            name: object.take("name"),
            key: object.take("key"),
            description: object.take("description"),
            members_count: object.take("members_count"),
            has_members: object.take("has_members"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
