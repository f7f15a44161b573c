// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// Credit taken from a payer's balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePayerCreditResponse {
    /// What remains on the balance.
    pub remaining_balance: CommerceMoneyResponse,
    /// What was taken from the balance.
    pub applied_amount: CommerceMoneyResponse,
}

impl Decode for CommercePayerCreditResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            remaining_balance: object.field("remaining_balance")?,
            applied_amount: object.field("applied_amount")?,
        })
    }
}
