// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{CommerceMoneyResponse, CommercePayerCreditResponse, CommerceProrationCreditDetailResponse};

/// Credits that lower a charge, by kind.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceCreditsResponse {
    /// Credit for a part of the period that was paid for but not used; null if there is none.
    pub proration: Option<CommerceProrationCreditDetailResponse>,
    /// Credit taken from the payer's balance; null if there is none.
    pub payer: Option<CommercePayerCreditResponse>,
    /// All credits together.
    pub total: CommerceMoneyResponse,
}

impl Decode for CommerceCreditsResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            proration: object.take("proration"),
            payer: object.take("payer"),
            total: object.field("total")?,
        };
        object.finish(value)
    }
}
