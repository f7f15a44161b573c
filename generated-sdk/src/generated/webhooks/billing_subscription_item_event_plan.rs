// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::BillingSubscriptionItemEventPlanUnitPrice;

/// The plan of a subscription item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItemEventPlan {
    /// The plan's ID.
    pub id: String,
    /// The plan's short name for use in code and URLs.
    pub slug: Option<String>,
    /// The plan's name, for people.
    pub name: Option<String>,
    /// Whether the plan is charged again every period.
    pub is_recurring: Option<bool>,
    /// The plan's price, in the currency's smallest unit.
    pub amount: Option<i64>,
    /// The currency's code by ISO 4217, such as `USD`.
    pub currency: Option<String>,
    /// Prices by unit, such as by seat; only for plans that have them.
    pub unit_prices: Option<Vec<BillingSubscriptionItemEventPlanUnitPrice>>,
}

impl Decode for BillingSubscriptionItemEventPlan {
    #[inline]
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
