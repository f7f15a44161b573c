// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::{FieldValue, Fields};
use crate::client::json::{Decode, DecodeError, Node};

/// A role for the members of a group, to be set when the directory is created.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateScimDirectoryGroupRoleMapping(Fields);

impl CreateScimDirectoryGroupRoleMapping {
    /// With what is required.
    #[must_use]
    pub fn new(scim_group_id: impl Into<String>, role_id: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("scim_group_id", scim_group_id.into());
        fields.set("role_id", role_id.into());
        Self(fields)
    }

    /// What the group is called. At most 255 characters.
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

impl From<CreateScimDirectoryGroupRoleMapping> for FieldValue {
    fn from(value: CreateScimDirectoryGroupRoleMapping) -> Self {
        value.0.into()
    }
}

/// One entry of a directory's new set of mappings; its place in the list is its precedence.
///
/// Part of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceScimGroupRoleMappingsMapping(Fields);

impl ReplaceScimGroupRoleMappingsMapping {
    /// With what is required.
    #[must_use]
    pub fn new(scim_group_id: impl Into<String>, role_id: impl Into<String>) -> Self {
        let mut fields = Fields::default();
        fields.set("scim_group_id", scim_group_id.into());
        fields.set("role_id", role_id.into());
        Self(fields)
    }
}

impl From<ReplaceScimGroupRoleMappingsMapping> for FieldValue {
    fn from(value: ReplaceScimGroupRoleMappingsMapping) -> Self {
        value.0.into()
    }
}

/// Confirms that a group role mapping was deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeletedScimGroupRoleMapping {
    /// Type of this object, as the server names it. Always `scim_group_role_mapping`.
    pub object: String,
    /// The ID that the mapping had.
    pub id: String,
    /// Whether the deletion took place. Always `true`.
    pub deleted: bool,
}

impl Decode for DeletedScimGroupRoleMapping {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "scim_group_role_mapping"),
            id: object.take("id"),
            deleted: object.take("deleted"),
        };
        object.finish(value)
    }
}
