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
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            key: object.field("key")?,
            description: object.field("description")?,
            members_count: object.field("members_count")?,
            has_members: object.field("has_members")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
