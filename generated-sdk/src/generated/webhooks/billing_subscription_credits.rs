// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{BillingAmount, BillingSubscriptionCredit, BillingSubscriptionPayerCredit};

/// All credit that lowered a charge.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionCredits {
    /// Credit for the unused rest of another plan's period, after a change of plan.
    pub proration: Option<BillingSubscriptionCredit>,
    /// Credit out of the payer's balance.
    pub payer: Option<BillingSubscriptionPayerCredit>,
    /// Both together.
    pub total: Option<BillingAmount>,
}

impl Decode for BillingSubscriptionCredits {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            proration: object.take("proration"),
            payer: object.take("payer"),
            total: object.take("total"),
        };
        object.finish(value)
    }
}
