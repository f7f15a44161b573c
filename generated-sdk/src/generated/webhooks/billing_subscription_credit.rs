// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::BillingAmount;

/// Billing subscription credit.
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionCredit {
    /// Amount.
    pub amount: Option<BillingAmount>,
    /// Cycle days remaining.
    pub cycle_days_remaining: Option<i64>,
    /// Cycle days total.
    pub cycle_days_total: Option<i64>,
    /// Cycle remaining percent.
    pub cycle_remaining_percent: Option<f64>,
}

impl Decode for BillingSubscriptionCredit {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            amount: object.field("amount")?,
            cycle_days_remaining: object.field("cycle_days_remaining")?,
            cycle_days_total: object.field("cycle_days_total")?,
            cycle_remaining_percent: object.field("cycle_remaining_percent")?,
        })
    }
}
