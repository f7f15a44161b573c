// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::Role;

/// A role for the members of a group. Of several that fit a user, the one with the lowest
/// precedence wins.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DirectoryGroupRoleMapping {
    /// Type of this object, as the server names it. Always `directory_group_role_mapping`.
    pub object: String,
    /// The mapping's ID.
    pub id: String,
    /// The directory that the group is in.
    pub directory_id: String,
    /// The same as `directory_id`, under its older name.
    pub scim_directory_id: String,
    /// The group's ID at the identity provider.
    pub directory_group_id: String,
    /// The same as `directory_group_id`, under its older name.
    pub scim_group_id: String,
    /// What the identity provider calls the group.
    pub directory_group_display_name: String,
    /// The same as `directory_group_display_name`, under its older name.
    pub scim_group_display_name: String,
    /// The organization role that the group's members receive.
    pub role: Option<Role>,
    /// Which mapping wins for members of several groups, counted from 1; the lowest does.
    pub precedence: i64,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for DirectoryGroupRoleMapping {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "directory_group_role_mapping"),
            id: object.take("id"),
            directory_id: object.take("directory_id"),
            scim_directory_id: object.take("scim_directory_id"),
            directory_group_id: object.take("directory_group_id"),
            scim_group_id: object.take("scim_group_id"),
            directory_group_display_name: object.take("directory_group_display_name"),
            scim_group_display_name: object.take("scim_group_display_name"),
            role: object.take("role"),
            precedence: object.take("precedence"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}

/// The group role mappings of a directory, the strongest first.
pub type DirectoryGroupRoleMappings = Vec<DirectoryGroupRoleMapping>;
