// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{BillingTotalsResponse, CommerceMoneyResponse, CommercePerUnitTotal};

/// Commerce subscription next payment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionNextPayment {
    /// Date.
    pub date: i64,
    /// Amount.
    pub amount: CommerceMoneyResponse,
    /// Per unit totals.
    pub per_unit_totals: Option<Vec<CommercePerUnitTotal>>,
    /// Totals.
    pub totals: Option<BillingTotalsResponse>,
}

impl Decode for CommerceSubscriptionNextPayment {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            date: object.field("date")?,
            amount: object.field("amount")?,
            per_unit_totals: object.field("per_unit_totals")?,
            totals: object.field("totals")?,
        })
    }
}
