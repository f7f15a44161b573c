// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{CommerceMoneyResponse, CommercePerUnitTotal, CommerceTotalsResponse};

/// What will be charged next for a subscription item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionItemNextPaymentResponse {
    /// Fixed fee of the plan, without charges per unit; the full sum is `totals.grand_total`.
    pub amount: Option<CommerceMoneyResponse>,
    /// When it will be charged, in milliseconds since 1970.
    pub date: Option<i64>,
    /// Charges per billable unit, such as a seat.
    pub per_unit_totals: Option<Vec<CommercePerUnitTotal>>,
    /// What the renewal will cost, fixed fee and units; taxes and credits are not foreseen.
    pub totals: Option<CommerceTotalsResponse>,
}

impl Decode for CommerceSubscriptionItemNextPaymentResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            amount: object.take("amount"),
            date: object.take("date"),
            per_unit_totals: object.take("per_unit_totals"),
            totals: object.take("totals"),
        };
        object.finish(value)
    }
}
