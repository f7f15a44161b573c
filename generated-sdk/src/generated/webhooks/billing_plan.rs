// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// A plan that can be subscribed to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingPlan {
    /// The plan's ID.
    pub id: String,
    /// The plan's short name for use in code and URLs.
    pub slug: Option<String>,
    /// The plan's name, for people.
    pub name: Option<String>,
    /// Whether the plan is charged again every period.
    pub is_recurring: Option<bool>,
    /// The price for one period of the item, a month or a year, in the currency's smallest unit.
    pub amount: Option<i64>,
    /// The currency's code by ISO 4217, such as `USD`.
    pub currency: Option<String>,
}

impl Decode for BillingPlan {
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
        };
        object.finish(value)
    }
}
