// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::BillingSubscriptionItemEventPlanUnitPriceTier;

/// What a plan charges for each unit of something.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItemEventPlanUnitPrice {
    /// What is counted, such as `seats`.
    pub name: Option<String>,
    /// How many units are sold as one block.
    pub block_size: Option<i64>,
    /// The price of a block by how many there are, beginning with the first block.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tiers: Vec<BillingSubscriptionItemEventPlanUnitPriceTier>,
}

impl Decode for BillingSubscriptionItemEventPlanUnitPrice {
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
