// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// Commerce payer credit response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePayerCreditResponse {
    /// Remaining balance.
    pub remaining_balance: CommerceMoneyResponse,
    /// Applied amount.
    pub applied_amount: CommerceMoneyResponse,
}

impl Decode for CommercePayerCreditResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            remaining_balance: object.field("remaining_balance")?,
            applied_amount: object.field("applied_amount")?,
        })
    }
}
