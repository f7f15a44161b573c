// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{BillingAmount, BillingUnitTotal};

/// Billing totals.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingTotals {
    /// Subtotal.
    pub subtotal: Option<BillingAmount>,
    /// Tax total.
    pub tax_total: Option<BillingAmount>,
    /// Grand total.
    pub grand_total: Option<BillingAmount>,
    /// Per unit totals.
    pub per_unit_totals: Option<Vec<BillingUnitTotal>>,
}

impl Decode for BillingTotals {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            subtotal: object.field("subtotal")?,
            tax_total: object.field("tax_total")?,
            grand_total: object.field("grand_total")?,
            per_unit_totals: object.field("per_unit_totals")?,
        })
    }
}
