// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// The price of a block within a range of blocks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItemEventPlanUnitPriceTier {
    /// The first block of the range.
    pub starts_at_block: Option<i64>,
    /// The last block of the range; null if it has no end.
    pub ends_after_block: Option<i64>,
    /// The price of one block, in the currency's smallest unit.
    pub amount_per_block: Option<i64>,
    /// The currency's code by ISO 4217, such as `USD`.
    pub currency: Option<String>,
}

impl Decode for BillingSubscriptionItemEventPlanUnitPriceTier {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            starts_at_block: object.take("starts_at_block"),
            ends_after_block: object.take("ends_after_block"),
            amount_per_block: object.take("amount_per_block"),
            currency: object.take("currency"),
        };
        object.finish(value)
    }
}
