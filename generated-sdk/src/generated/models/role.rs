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
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            key: object.field("key")?,
            description: object.field("description")?,
            is_creator_eligible: object.field("is_creator_eligible")?,
            permissions: object.field("permissions")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}

/// A page of roles.
pub type Roles = Page<Role>;
