// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::BillingSubscriptionItemEventPlanUnitPrice;

/// Billing subscription item event plan.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItemEventPlan {
    /// Id.
    pub id: String,
    /// Slug.
    pub slug: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Is recurring.
    pub is_recurring: Option<bool>,
    /// Amount.
    pub amount: Option<i64>,
    /// Currency.
    pub currency: Option<String>,
    /// Unit prices.
    pub unit_prices: Option<Vec<BillingSubscriptionItemEventPlanUnitPrice>>,
}

impl Decode for BillingSubscriptionItemEventPlan {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            slug: object.field("slug")?,
            name: object.field("name")?,
            is_recurring: object.field("is_recurring")?,
            amount: object.field("amount")?,
            currency: object.field("currency")?,
            unit_prices: object.field("unit_prices")?,
        })
    }
}
