// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{CommerceMoneyResponse, CommerceProrationDiscountResponse};

/// Commerce discounts response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceDiscountsResponse {
    /// Proration.
    pub proration: Option<CommerceProrationDiscountResponse>,
    /// Total.
    pub total: CommerceMoneyResponse,
}

impl Decode for CommerceDiscountsResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            proration: object.field("proration")?,
            total: object.field("total")?,
        })
    }
}
