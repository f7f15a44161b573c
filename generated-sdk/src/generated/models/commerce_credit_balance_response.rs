// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// Credits that a payer has.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceCreditBalanceResponse {
    /// Always `commerce_credit_balance`.
    pub object: String,
    /// The credits; null if the payer never had any.
    pub balance: Option<CommerceMoneyResponse>,
}

impl Decode for CommerceCreditBalanceResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            balance: object.take("balance"),
        };
        object.finish(value)
    }
}
