// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{
    BillingDiscountsResponse, CommerceCreditsResponse, CommerceMoneyResponse,
    CommercePerUnitTotal,
};

/// Billing totals response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingTotalsResponse {
    /// Subtotal.
    pub subtotal: CommerceMoneyResponse,
    /// Base fee.
    pub base_fee: CommerceMoneyResponse,
    /// Tax total.
    pub tax_total: CommerceMoneyResponse,
    /// Grand total.
    pub grand_total: CommerceMoneyResponse,
    /// Per unit totals.
    pub per_unit_totals: Option<Vec<CommercePerUnitTotal>>,
    /// Credits.
    pub credits: Option<CommerceCreditsResponse>,
    /// Discounts.
    pub discounts: Option<BillingDiscountsResponse>,
}

impl Decode for BillingTotalsResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            subtotal: object.field("subtotal")?,
            base_fee: object.field("base_fee")?,
            tax_total: object.field("tax_total")?,
            grand_total: object.field("grand_total")?,
            per_unit_totals: object.field("per_unit_totals")?,
            credits: object.field("credits")?,
            discounts: object.field("discounts")?,
        })
    }
}
