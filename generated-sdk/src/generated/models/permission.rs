// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::Page;
use crate::client::json::{Decode, DecodeError, Node};

/// Something that roles allow their members to do.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Permission {
    /// Type of this object, as the server names it. Always `permission`.
    pub object: String,
    /// ID of the permission (`perm_…`).
    pub id: String,
    /// Name of the permission, meant for people.
    pub name: String,
    /// Key by which code checks for it, such as `org:team:read`.
    pub key: String,
    /// What it allows.
    pub description: String,
    /// Whether it is a system permission or one of your own.
    pub r#type: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for Permission {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "permission"),
            id: object.take("id"),
            name: object.take("name"),
            key: object.take("key"),
            description: object.take("description"),
            r#type: object.take("type"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}

/// A page of permissions.
pub type Permissions = Page<Permission>;
