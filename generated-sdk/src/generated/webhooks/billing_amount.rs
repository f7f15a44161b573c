// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Billing amount.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingAmount {
    /// Amount.
    pub amount: Option<i64>,
    /// Amount formatted.
    pub amount_formatted: Option<String>,
    /// Currency.
    pub currency: Option<String>,
    /// Currency symbol.
    pub currency_symbol: Option<String>,
}

impl Decode for BillingAmount {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            amount: object.field("amount")?,
            amount_formatted: object.field("amount_formatted")?,
            currency: object.field("currency")?,
            currency_symbol: object.field("currency_symbol")?,
        })
    }
}
