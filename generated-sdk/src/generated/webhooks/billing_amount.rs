// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// An amount of money.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingAmount {
    /// The amount in the currency's smallest unit, such as cents.
    pub amount: Option<i64>,
    /// The amount for display, such as `$10.99`.
    pub amount_formatted: Option<String>,
    /// The currency's code by ISO 4217, such as `USD`.
    pub currency: Option<String>,
    /// The currency's symbol, such as `$`.
    pub currency_symbol: Option<String>,
}

impl Decode for BillingAmount {
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
