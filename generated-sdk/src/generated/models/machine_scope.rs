// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// The permission of one machine to reach another.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MachineScope {
    /// Type of this object, as the server names it. Always `machine_scope`.
    pub object: String,
    /// The machine that calls.
    pub from_machine_id: String,
    /// The machine that is called.
    pub to_machine_id: String,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
}

impl Decode for MachineScope {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "machine_scope"),
            from_machine_id: object.take("from_machine_id"),
            to_machine_id: object.take("to_machine_id"),
            created_at: object.take("created_at"),
        };
        object.finish(value)
    }
}
