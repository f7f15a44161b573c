// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::Page;
use crate::client::json::{Decode, DecodeError, Node};
use super::Permission;

/// A role that members of organizations can have.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Role {
    /// Type of this object, as the server names it. Always `role`.
    pub object: String,
    /// ID of the role (`role_…`).
    pub id: String,
    /// Name of the role, meant for people.
    pub name: String,
    /// Key by which code checks for it, such as `org:admin`.
    pub key: String,
    /// What the role is for; null if not given.
    pub description: Option<String>,
    /// Whether it can be the role of an organization's creator.
    pub is_creator_eligible: Option<bool>,
    /// Permissions that the role grants.
    #[cfg_attr(feature = "serde", serde(default))]
    pub permissions: Vec<Permission>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for Role {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "role"),
            id: object.take("id"),
            name: object.take("name"),
            key: object.take("key"),
            description: object.take("description"),
            is_creator_eligible: object.take("is_creator_eligible"),
            permissions: object.take("permissions"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}

/// A page of roles.
pub type Roles = Page<Role>;
