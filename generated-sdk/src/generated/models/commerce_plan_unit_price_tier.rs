// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// Price of a block within a range of blocks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePlanUnitPriceTier {
    /// First block of the range.
    pub starts_at_block: i64,
    /// Last block of the range; null if it has no end.
    pub ends_after_block: Option<i64>,
    /// Price of one block in this range.
    pub fee_per_block: CommerceMoneyResponse,
}

impl Decode for CommercePlanUnitPriceTier {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            starts_at_block: object.take("starts_at_block"),
            ends_after_block: object.take("ends_after_block"),
            fee_per_block: object.field("fee_per_block")?,
        };
        object.finish(value)
    }
}
