// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::BillingSubscriptionItemEventPlanUnitPriceTier;

/// Billing subscription item event plan unit price.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItemEventPlanUnitPrice {
    /// Name.
    pub name: Option<String>,
    /// Block size.
    pub block_size: Option<i64>,
    /// Tiers.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tiers: Vec<BillingSubscriptionItemEventPlanUnitPriceTier>,
}

impl Decode for BillingSubscriptionItemEventPlanUnitPrice {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.field("name")?,
            block_size: object.field("block_size")?,
            tiers: object.field_or_empty("tiers")?,
        })
    }
}
