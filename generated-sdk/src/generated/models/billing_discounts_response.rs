// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{BillingProrationDiscountDetail, CommerceMoneyResponse};

/// Discounts that lower a charge.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingDiscountsResponse {
    /// Discount for the part of a period that was over already; null if there is none.
    pub proration: Option<BillingProrationDiscountDetail>,
    /// All discounts together.
    pub total: CommerceMoneyResponse,
}

impl Decode for BillingDiscountsResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            proration: object.take("proration"),
            total: object.field("total")?,
        };
        object.finish(value)
    }
}
