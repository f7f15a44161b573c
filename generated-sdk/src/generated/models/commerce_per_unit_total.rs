// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommercePerUnitTotalTier;

/// Charges for one kind of unit, such as seats.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePerUnitTotal {
    /// Name of the unit that is charged, such as `seats`.
    pub name: String,
    /// Number of units that are sold together as one block.
    pub block_size: i64,
    /// Charges by range.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tiers: Vec<CommercePerUnitTotalTier>,
}

impl Decode for CommercePerUnitTotal {
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
