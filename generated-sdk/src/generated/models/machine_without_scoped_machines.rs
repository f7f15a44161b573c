// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// A machine, without the list of machines that it may reach.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MachineWithoutScopedMachines {
    /// Type of this object, as the server names it. Always `machine`.
    pub object: String,
    /// The machine's ID (`mch_…`).
    pub id: String,
    /// What the machine is called, for people. From 1 to 255 characters.
    pub name: String,
    /// ID of the instance that it belongs to.
    pub instance_id: String,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
    /// How long its tokens are valid unless a token says otherwise, in seconds. At least 1. `3600` by
    /// default.
    pub default_token_ttl: Option<i64>,
}

impl Decode for MachineWithoutScopedMachines {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "machine"),
            id: object.take("id"),
            name: object.take("name"),
            instance_id: object.take("instance_id"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            default_token_ttl: object.take("default_token_ttl"),
        };
        object.finish(value)
    }
}
