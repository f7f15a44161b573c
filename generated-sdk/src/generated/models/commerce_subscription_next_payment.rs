// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{BillingTotalsResponse, CommerceMoneyResponse, CommercePerUnitTotal};

/// What will be charged next for a subscription.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionNextPayment {
    /// When it will be charged, in milliseconds since 1970.
    pub date: i64,
    /// Fixed fees of the plans, without charges per unit; the full sum is `totals.grand_total`.
    pub amount: CommerceMoneyResponse,
    /// Charges per billable unit, such as a seat.
    pub per_unit_totals: Option<Vec<CommercePerUnitTotal>>,
    /// What the renewal will cost, fixed fee and units; taxes and credits are not foreseen.
    pub totals: Option<BillingTotalsResponse>,
}

impl Decode for CommerceSubscriptionNextPayment {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            date: object.take("date"),
            amount: object.field("amount")?,
            per_unit_totals: object.take("per_unit_totals"),
            totals: object.take("totals"),
        };
        object.finish(value)
    }
}
