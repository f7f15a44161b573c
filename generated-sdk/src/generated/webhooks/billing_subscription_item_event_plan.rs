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
        let value = Self {
            id: object.take("id"),
            slug: object.take("slug"),
            name: object.take("name"),
            is_recurring: object.take("is_recurring"),
            amount: object.take("amount"),
            currency: object.take("currency"),
            unit_prices: object.take("unit_prices"),
        };
        object.finish(value)
    }
}
