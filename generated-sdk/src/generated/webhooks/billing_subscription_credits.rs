// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{BillingAmount, BillingSubscriptionCredit, BillingSubscriptionPayerCredit};

/// Billing subscription credits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionCredits {
    /// Proration.
    pub proration: Option<BillingSubscriptionCredit>,
    /// Payer.
    pub payer: Option<BillingSubscriptionPayerCredit>,
    /// Total.
    pub total: Option<BillingAmount>,
}

impl Decode for BillingSubscriptionCredits {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            proration: object.field("proration")?,
            payer: object.field("payer")?,
            total: object.field("total")?,
        })
    }
}
