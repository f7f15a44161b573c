// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::{FieldValue, Fields};
use crate::client::json::{Decode, DecodeError, Node};

/// A role for the members of a group, to be set when the directory is created.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateDirectoryGroupRoleMapping(Fields);

impl CreateDirectoryGroupRoleMapping {
    /// With what is required.
    #[must_use]
    pub fn new(role_id: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("role_id", role_id.into());
        Self(fields)
    }

    /// The group's ID at the identity provider. Needed unless `scim_group_id` is given.
    pub fn directory_group_id(mut self, directory_group_id: impl Into<String>) -> Self {
        self.0.set("directory_group_id", directory_group_id.into());
        self
    }

    /// Older name of `directory_group_id`. If both are sent, they must agree.
    pub fn scim_group_id(mut self, scim_group_id: impl Into<String>) -> Self {
        self.0.set("scim_group_id", scim_group_id.into());
        self
    }

    /// What the group is called. At most 255 characters.
    pub fn directory_group_display_name(
        mut self,
        directory_group_display_name: impl Into<String>,
    ) -> Self {
        self.0.set("directory_group_display_name", directory_group_display_name.into());
        self
    }

    /// Older name of `directory_group_display_name`. If both are sent, they must agree. At most 255
    /// characters.
    pub fn scim_group_display_name(
        mut self,
        scim_group_display_name: impl Into<String>,
    ) -> Self {
        self.0.set("scim_group_display_name", scim_group_display_name.into());
        self
    }

    /// Which mapping wins for members of several groups, the lowest number; the place in the list if
    /// left out. At least 1.
    pub fn precedence(mut self, precedence: i64) -> Self {
        self.0.set("precedence", precedence);
        self
    }
}

impl From<CreateDirectoryGroupRoleMapping> for FieldValue {
    fn from(value: CreateDirectoryGroupRoleMapping) -> Self {
        value.0.into()
    }
}

/// One entry of a directory's new set of mappings; its place in the list is its precedence.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceDirectoryGroupRoleMappingsMapping(Fields);

impl ReplaceDirectoryGroupRoleMappingsMapping {
    /// With what is required.
    #[must_use]
    pub fn new(role_id: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("role_id", role_id.into());
        Self(fields)
    }

    /// The group's ID at the identity provider. Needed unless `scim_group_id` is given.
    pub fn directory_group_id(mut self, directory_group_id: impl Into<String>) -> Self {
        self.0.set("directory_group_id", directory_group_id.into());
        self
    }

    /// Older name of `directory_group_id`. If both are sent, they must agree.
    pub fn scim_group_id(mut self, scim_group_id: impl Into<String>) -> Self {
        self.0.set("scim_group_id", scim_group_id.into());
        self
    }
}

impl From<ReplaceDirectoryGroupRoleMappingsMapping> for FieldValue {
    fn from(value: ReplaceDirectoryGroupRoleMappingsMapping) -> Self {
        value.0.into()
    }
}

/// Confirms that a group role mapping was deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedDirectoryGroupRoleMapping {
    /// Type of this object, as the server names it. Always `directory_group_role_mapping`.
    pub object: String,
    /// The ID that the mapping had.
    pub id: String,
    /// Whether the deletion took place. Always `true`.
    pub deleted: bool,
}

impl Decode for DeletedDirectoryGroupRoleMapping {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "directory_group_role_mapping"),
            id: object.take("id"),
            deleted: object.take("deleted"),
        };
        object.finish(value)
    }
}
