// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use std::collections::BTreeMap;
use crate::client::json::{Decode, DecodeError, Node};

/// Role set migration.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RoleSetMigration {
    /// Object. Always `role_set_migration`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Organization id.
    pub organization_id: Option<String>,
    /// Instance id.
    pub instance_id: String,
    /// Source role set id.
    pub source_role_set_id: String,
    /// Dest role set id.
    pub dest_role_set_id: Option<String>,
    /// Trigger type.
    pub trigger_type: String,
    /// Status.
    pub status: String,
    /// Migrated members.
    pub migrated_members: i64,
    /// Mappings.
    pub mappings: Option<BTreeMap<String, String>>,
    /// Started at.
    pub started_at: Option<i64>,
    /// Completed at.
    pub completed_at: Option<i64>,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
}

impl Decode for RoleSetMigration {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            organization_id: object.field("organization_id")?,
            instance_id: object.field("instance_id")?,
            source_role_set_id: object.field("source_role_set_id")?,
            dest_role_set_id: object.field("dest_role_set_id")?,
            trigger_type: object.field("trigger_type")?,
            status: object.field("status")?,
            migrated_members: object.field("migrated_members")?,
            mappings: object.field("mappings")?,
            started_at: object.field("started_at")?,
            completed_at: object.field("completed_at")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
