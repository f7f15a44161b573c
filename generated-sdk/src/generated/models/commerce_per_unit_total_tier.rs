// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// Charge for the units within one range.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePerUnitTotalTier {
    /// Units charged in this range; null for any number.
    pub quantity: Option<i64>,
    /// Price of one block in this range.
    pub fee_per_block: CommerceMoneyResponse,
    /// Charge for this range.
    pub total: CommerceMoneyResponse,
}

impl Decode for CommercePerUnitTotalTier {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            quantity: object.take("quantity"),
            fee_per_block: object.field("fee_per_block")?,
            total: object.field("total")?,
        };
        object.finish(value)
    }
}
