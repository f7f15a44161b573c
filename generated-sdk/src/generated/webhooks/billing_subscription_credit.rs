// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::BillingAmount;

/// Credit for the unused rest of a period.
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionCredit {
    /// How much is credited.
    pub amount: Option<BillingAmount>,
    /// Days left in the period.
    pub cycle_days_remaining: Option<i64>,
    /// Days in the whole period.
    pub cycle_days_total: Option<i64>,
    /// The part of the period that is left, from 0 to 1.
    pub cycle_remaining_percent: Option<f64>,
}

impl Decode for BillingSubscriptionCredit {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            amount: object.take("amount"),
            cycle_days_remaining: object.take("cycle_days_remaining"),
            cycle_days_total: object.take("cycle_days_total"),
            cycle_remaining_percent: object.take("cycle_remaining_percent"),
        };
        object.finish(value)
    }
}
