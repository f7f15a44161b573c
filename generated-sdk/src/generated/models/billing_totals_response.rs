// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{
    BillingDiscountsResponse, CommerceCreditsResponse, CommerceMoneyResponse,
    CommercePerUnitTotal,
};

/// How a charge is made up.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingTotalsResponse {
    /// Sum before tax, credits and discounts.
    pub subtotal: CommerceMoneyResponse,
    /// Fixed fee of the plan.
    pub base_fee: Option<CommerceMoneyResponse>,
    /// Tax on it.
    pub tax_total: CommerceMoneyResponse,
    /// What is charged in the end.
    pub grand_total: CommerceMoneyResponse,
    /// Charges per billable unit, such as a seat.
    pub per_unit_totals: Option<Vec<CommercePerUnitTotal>>,
    /// Credits that lower the charge; null if there are none.
    pub credits: Option<CommerceCreditsResponse>,
    /// Discounts that lower the charge; null if there are none.
    pub discounts: Option<BillingDiscountsResponse>,
}

impl Decode for BillingTotalsResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            subtotal: object.field("subtotal")?,
            base_fee: object.take("base_fee"),
            tax_total: object.field("tax_total")?,
            grand_total: object.field("grand_total")?,
            per_unit_totals: object.take("per_unit_totals"),
            credits: object.take("credits"),
            discounts: object.take("discounts"),
        };
        object.finish(value)
    }
}
