// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{CommerceMoneyResponse, CommercePerUnitTotal, CommerceTotalsResponse};

/// Commerce subscription item next payment response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionItemNextPaymentResponse {
    /// Amount.
    pub amount: Option<CommerceMoneyResponse>,
    /// Date.
    pub date: Option<i64>,
    /// Per unit totals.
    pub per_unit_totals: Option<Vec<CommercePerUnitTotal>>,
    /// Totals.
    pub totals: Option<CommerceTotalsResponse>,
}

impl Decode for CommerceSubscriptionItemNextPaymentResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            amount: object.field("amount")?,
            date: object.field("date")?,
            per_unit_totals: object.field("per_unit_totals")?,
            totals: object.field("totals")?,
        })
    }
}
