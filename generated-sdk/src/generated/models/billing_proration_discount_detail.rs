// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// Billing proration discount detail.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingProrationDiscountDetail {
    /// Amount.
    pub amount: CommerceMoneyResponse,
    /// Cycle days passed.
    pub cycle_days_passed: i64,
    /// Cycle days total.
    pub cycle_days_total: i64,
    /// Cycle passed percent.
    pub cycle_passed_percent: f64,
}

impl Decode for BillingProrationDiscountDetail {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            amount: object.field("amount")?,
            cycle_days_passed: object.field("cycle_days_passed")?,
            cycle_days_total: object.field("cycle_days_total")?,
            cycle_passed_percent: object.field("cycle_passed_percent")?,
        })
    }
}
