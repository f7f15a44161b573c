// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// What is charged for one kind of unit.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingUnitTotal {
    /// What is counted, such as `seats`.
    pub name: Option<String>,
    /// The price of one unit, in the currency's smallest unit.
    pub amount: Option<i64>,
    /// How many units at this price; null for any number.
    pub quantity: Option<i64>,
    /// The charge for all of them, in the currency's smallest unit.
    pub total: Option<i64>,
    /// The currency's code by ISO 4217, such as `USD`.
    pub currency: Option<String>,
}

impl Decode for BillingUnitTotal {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            name: object.take("name"),
            amount: object.take("amount"),
            quantity: object.take("quantity"),
            total: object.take("total"),
            currency: object.take("currency"),
        };
        object.finish(value)
    }
}
