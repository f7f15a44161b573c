// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{CommerceMoneyResponse, CommercePayerCreditResponse, CommerceProrationCreditDetailResponse};

/// Commerce credits response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceCreditsResponse {
    /// Proration.
    pub proration: Option<CommerceProrationCreditDetailResponse>,
    /// Payer.
    pub payer: Option<CommercePayerCreditResponse>,
    /// Total.
    pub total: CommerceMoneyResponse,
}

impl Decode for CommerceCreditsResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            proration: object.field("proration")?,
            payer: object.field("payer")?,
            total: object.field("total")?,
        })
    }
}
