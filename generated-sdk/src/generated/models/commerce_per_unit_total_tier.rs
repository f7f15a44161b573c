// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// Commerce per unit total tier.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePerUnitTotalTier {
    /// Quantity.
    pub quantity: Option<i64>,
    /// Fee per block.
    pub fee_per_block: CommerceMoneyResponse,
    /// Total.
    pub total: CommerceMoneyResponse,
}

impl Decode for CommercePerUnitTotalTier {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            quantity: object.field("quantity")?,
            fee_per_block: object.field("fee_per_block")?,
            total: object.field("total")?,
        })
    }
}
