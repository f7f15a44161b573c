// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommercePlanUnitPriceTier;

/// What a plan charges per unit, such as per seat.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePlanUnitPrice {
    /// Name of the unit that is charged, such as `seats`.
    pub name: String,
    /// Number of units that are sold together as one block.
    pub block_size: i64,
    /// Price of a block, by how many blocks are used.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tiers: Vec<CommercePlanUnitPriceTier>,
}

impl Decode for CommercePlanUnitPrice {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            name: object.take("name"),
            block_size: object.take("block_size"),
            tiers: object.take("tiers"),
        };
        object.finish(value)
    }
}
