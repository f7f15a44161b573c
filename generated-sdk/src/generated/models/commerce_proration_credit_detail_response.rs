// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// Credit for the days of a billing period that are left.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceProrationCreditDetailResponse {
    /// How much is credited.
    pub amount: CommerceMoneyResponse,
    /// Days of the billing period that are left.
    pub cycle_days_remaining: i64,
    /// Days of the whole billing period.
    pub cycle_days_total: i64,
    /// Share of the billing period that is left, from 0 to 1.
    pub cycle_remaining_percent: f64,
}

impl Decode for CommerceProrationCreditDetailResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            amount: object.field("amount")?,
            cycle_days_remaining: object.take("cycle_days_remaining"),
            cycle_days_total: object.take("cycle_days_total"),
            cycle_remaining_percent: object.take("cycle_remaining_percent"),
        };
        object.finish(value)
    }
}
