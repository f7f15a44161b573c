// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{BillingProrationDiscountDetail, CommerceMoneyResponse};

/// Billing discounts response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingDiscountsResponse {
    /// Proration.
    pub proration: Option<BillingProrationDiscountDetail>,
    /// Total.
    pub total: CommerceMoneyResponse,
}

impl Decode for BillingDiscountsResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            proration: object.field("proration")?,
            total: object.field("total")?,
        })
    }
}
