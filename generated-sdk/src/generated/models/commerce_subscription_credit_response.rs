// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// Credit for the part of a period that was paid for but not used.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionCreditResponse {
    /// How much is credited.
    pub amount: Option<CommerceMoneyResponse>,
    /// Share of the billing period that is left, from 0 to 1.
    pub cycle_remaining_percent: Option<f64>,
}

impl Decode for CommerceSubscriptionCreditResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            amount: object.take("amount"),
            cycle_remaining_percent: object.take("cycle_remaining_percent"),
        };
        object.finish(value)
    }
}
