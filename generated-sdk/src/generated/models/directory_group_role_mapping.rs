// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::Role;

/// Directory group role mapping.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DirectoryGroupRoleMapping {
    /// Object. Always `directory_group_role_mapping`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Directory id.
    pub directory_id: String,
    /// Scim directory id.
    pub scim_directory_id: String,
    /// Directory group id.
    pub directory_group_id: String,
    /// Scim group id.
    pub scim_group_id: String,
    /// Directory group display name.
    pub directory_group_display_name: String,
    /// Scim group display name.
    pub scim_group_display_name: String,
    /// Role.
    pub role: Option<Role>,
    /// Precedence.
    pub precedence: i64,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
}

impl Decode for DirectoryGroupRoleMapping {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            directory_id: object.field("directory_id")?,
            scim_directory_id: object.field("scim_directory_id")?,
            directory_group_id: object.field("directory_group_id")?,
            scim_group_id: object.field("scim_group_id")?,
            directory_group_display_name: object.field("directory_group_display_name")?,
            scim_group_display_name: object.field("scim_group_display_name")?,
            role: object.field("role")?,
            precedence: object.field("precedence")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
