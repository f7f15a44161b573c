// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::MachineWithoutScopedMachines;

/// Machine.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Machine {
    /// Object. Always `machine`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Name. From 1 to 255 characters.
    pub name: String,
    /// Instance id.
    pub instance_id: String,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
    /// Default token ttl. At least 1. `3600` by default.
    pub default_token_ttl: Option<i64>,
    /// Scoped machines.
    pub scoped_machines: Vec<MachineWithoutScopedMachines>,
}

impl Decode for Machine {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            instance_id: object.field("instance_id")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
            default_token_ttl: object.field("default_token_ttl")?,
            scoped_machines: object.field("scoped_machines")?,
        })
    }
}
