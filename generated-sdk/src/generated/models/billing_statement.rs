// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{BillingPaymentAttempt, CommerceMoneyResponse, CommercePayerResponse};

open_enum! {
    /// Billing statement status.
    pub enum BillingStatementStatus {
        /// `open`
        Open = "open",
        /// `closed`
        Closed = "closed",
    }
}

/// Billing statement totals.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingStatementTotals {
    /// Grand total.
    pub grand_total: CommerceMoneyResponse,
    /// Subtotal.
    pub subtotal: CommerceMoneyResponse,
    /// Base fee.
    pub base_fee: CommerceMoneyResponse,
    /// Tax total.
    pub tax_total: CommerceMoneyResponse,
}

impl Decode for BillingStatementTotals {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            grand_total: object.field("grand_total")?,
            subtotal: object.field("subtotal")?,
            base_fee: object.field("base_fee")?,
            tax_total: object.field("tax_total")?,
        })
    }
}

/// Billing statement group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingStatementGroup {
    /// Object. Always `commerce_statement_group`.
    pub object: String,
    /// Timestamp.
    pub timestamp: i64,
    /// Items.
    pub items: Vec<BillingPaymentAttempt>,
}

impl Decode for BillingStatementGroup {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            timestamp: object.field("timestamp")?,
            items: object.field("items")?,
        })
    }
}

/// Billing statement.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingStatement {
    /// Object. Always `commerce_statement`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Instance id.
    pub instance_id: String,
    /// Timestamp.
    pub timestamp: i64,
    /// Payer.
    pub payer: CommercePayerResponse,
    /// Status.
    pub status: BillingStatementStatus,
    /// Totals.
    pub totals: BillingStatementTotals,
    /// Groups.
    pub groups: Vec<BillingStatementGroup>,
}

impl Decode for BillingStatement {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            instance_id: object.field("instance_id")?,
            timestamp: object.field("timestamp")?,
            payer: object.field("payer")?,
            status: object.field("status")?,
            totals: object.field("totals")?,
            groups: object.field("groups")?,
        })
    }
}
