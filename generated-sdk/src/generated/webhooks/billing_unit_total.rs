// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Billing unit total.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingUnitTotal {
    /// Name.
    pub name: Option<String>,
    /// Amount.
    pub amount: Option<i64>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Total.
    pub total: Option<i64>,
    /// Currency.
    pub currency: Option<String>,
}

impl Decode for BillingUnitTotal {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.field("name")?,
            amount: object.field("amount")?,
            quantity: object.field("quantity")?,
            total: object.field("total")?,
            currency: object.field("currency")?,
        })
    }
}
