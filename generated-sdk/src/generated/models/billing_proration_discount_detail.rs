// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// Discount for the days of a billing period that were over at the start.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingProrationDiscountDetail {
    /// How much it takes off.
    pub amount: CommerceMoneyResponse,
    /// Days of the billing period that are over.
    pub cycle_days_passed: i64,
    /// Days of the whole billing period.
    pub cycle_days_total: i64,
    /// Share of the billing period that is over, from 0 to 1.
    pub cycle_passed_percent: f64,
}

impl Decode for BillingProrationDiscountDetail {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            amount: object.field("amount")?,
            cycle_days_passed: object.take("cycle_days_passed"),
            cycle_days_total: object.take("cycle_days_total"),
            cycle_passed_percent: object.take("cycle_passed_percent"),
        };
        object.finish(value)
    }
}
