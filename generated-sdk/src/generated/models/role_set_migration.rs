// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use std::collections::BTreeMap;
use crate::client::json::{Decode, DecodeError, Node};

/// Move of members from the roles of one set to those of another.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RoleSetMigration {
    /// Type of this object, as the server names it. Always `role_set_migration`.
    pub object: String,
    /// ID of this object.
    pub id: String,
    /// ID of the organization, if only one is concerned; null for all that use the set.
    pub organization_id: Option<String>,
    /// ID of the instance that it belongs to.
    pub instance_id: String,
    /// ID of the role set that members leave.
    pub source_role_set_id: String,
    /// ID of the role set that members come to.
    pub dest_role_set_id: Option<String>,
    /// What caused it, such as `role_set_deletion` or `role_removal`.
    pub trigger_type: String,
    /// How far it is, such as `enqueued`, `in_progress` or `completed`.
    pub status: String,
    /// Number of members that were moved so far.
    pub migrated_members: i64,
    /// New role key by former role key.
    pub mappings: Option<BTreeMap<String, String>>,
    /// When it started, in milliseconds since 1970; null while it waits.
    pub started_at: Option<i64>,
    /// When it was complete, in milliseconds since 1970; null until then.
    pub completed_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for RoleSetMigration {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "role_set_migration"),
            id: object.take("id"),
            organization_id: object.take("organization_id"),
            instance_id: object.take("instance_id"),
            source_role_set_id: object.take("source_role_set_id"),
            dest_role_set_id: object.take("dest_role_set_id"),
            trigger_type: object.take("trigger_type"),
            status: object.take("status"),
            migrated_members: object.take("migrated_members"),
            mappings: object.take("mappings"),
            started_at: object.take("started_at"),
            completed_at: object.take("completed_at"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
