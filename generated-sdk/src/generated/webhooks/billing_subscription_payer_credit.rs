// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::BillingAmount;

/// Credit out of the payer's balance that lowered a charge.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionPayerCredit {
    /// How much of the balance was used.
    pub applied_amount: Option<BillingAmount>,
    /// How much of the balance is left.
    pub remaining_balance: Option<BillingAmount>,
}

impl Decode for BillingSubscriptionPayerCredit {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            applied_amount: object.take("applied_amount"),
            remaining_balance: object.take("remaining_balance"),
        };
        object.finish(value)
    }
}
