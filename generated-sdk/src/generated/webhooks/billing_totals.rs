// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{BillingAmount, BillingUnitTotal};

/// What a payment adds up to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingTotals {
    /// The sum before taxes and fees.
    pub subtotal: Option<BillingAmount>,
    /// All taxes.
    pub tax_total: Option<BillingAmount>,
    /// What is paid in the end.
    pub grand_total: Option<BillingAmount>,
    /// The share of each kind of unit, such as seats.
    pub per_unit_totals: Option<Vec<BillingUnitTotal>>,
}

impl Decode for BillingTotals {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            subtotal: object.take("subtotal"),
            tax_total: object.take("tax_total"),
            grand_total: object.take("grand_total"),
            per_unit_totals: object.take("per_unit_totals"),
        };
        object.finish(value)
    }
}
