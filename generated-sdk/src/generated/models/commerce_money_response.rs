// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// An amount of money.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceMoneyResponse {
    /// Amount of money in the smallest unit of its currency, such as cents.
    pub amount: i64,
    /// The amount as text for people, such as `$49.99`.
    pub amount_formatted: String,
    /// ISO 4217 code of the currency, such as `USD`.
    pub currency: String,
    /// Symbol of the currency, such as `$`.
    pub currency_symbol: String,
}

impl Decode for CommerceMoneyResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            amount: object.take("amount"),
            amount_formatted: object.take("amount_formatted"),
            currency: object.take("currency"),
            currency_symbol: object.take("currency_symbol"),
        };
        object.finish(value)
    }
}
