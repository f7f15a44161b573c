// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Billing subscription item event plan unit price tier.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItemEventPlanUnitPriceTier {
    /// Starts at block.
    pub starts_at_block: Option<i64>,
    /// Ends after block.
    pub ends_after_block: Option<i64>,
    /// Amount per block.
    pub amount_per_block: Option<i64>,
    /// Currency.
    pub currency: Option<String>,
}

impl Decode for BillingSubscriptionItemEventPlanUnitPriceTier {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            starts_at_block: object.field("starts_at_block")?,
            ends_after_block: object.field("ends_after_block")?,
            amount_per_block: object.field("amount_per_block")?,
            currency: object.field("currency")?,
        })
    }
}
