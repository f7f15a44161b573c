// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// Commerce subscription credit response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionCreditResponse {
    /// Amount.
    pub amount: Option<CommerceMoneyResponse>,
    /// Cycle remaining percent.
    pub cycle_remaining_percent: Option<f64>,
}

impl Decode for CommerceSubscriptionCreditResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            amount: object.field("amount")?,
            cycle_remaining_percent: object.field("cycle_remaining_percent")?,
        })
    }
}
