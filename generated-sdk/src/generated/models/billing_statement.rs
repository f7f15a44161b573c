// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::{Page, open_enum};
use crate::client::json::{Decode, DecodeError, Node};
use super::{BillingPaymentAttempt, CommerceMoneyResponse, CommercePayerResponse};

open_enum! {
    /// Whether a statement can still change.
    pub enum BillingStatementStatus {
        /// `open`
        Open = "open",
        /// `closed`
        Closed = "closed",
    }
}

/// What a statement comes to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingStatementTotals {
    /// What is charged in the end.
    pub grand_total: CommerceMoneyResponse,
    /// Fixed fee and charges per unit, before tax.
    pub subtotal: CommerceMoneyResponse,
    /// Fixed fee of the plan, without charges per unit.
    pub base_fee: CommerceMoneyResponse,
    /// Tax on it.
    pub tax_total: CommerceMoneyResponse,
}

impl Decode for BillingStatementTotals {
    #[inline]
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

/// Payment attempts of a statement that belong together in time.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingStatementGroup {
    /// Type of this object, as the server names it. Always `commerce_statement_group`.
    pub object: String,
    /// Time of the group, in milliseconds since 1970.
    pub timestamp: i64,
    /// The payment attempts.
    #[cfg_attr(feature = "serde", serde(default))]
    pub items: Vec<BillingPaymentAttempt>,
}

impl Decode for BillingStatementGroup {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "commerce_statement_group"),
            timestamp: object.take("timestamp"),
            items: object.take("items"),
        };
        object.finish(value)
    }
}

/// What a payer was charged in a period, and the payments for it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingStatement {
    /// Type of this object, as the server names it. Always `commerce_statement`.
    pub object: String,
    /// ID of this object.
    pub id: String,
    /// ID of the instance that it belongs to.
    pub instance_id: String,
    /// When the statement was made, in milliseconds since 1970.
    pub timestamp: i64,
    /// Who is charged.
    pub payer: CommercePayerResponse,
    /// Whether charges can still be added.
    pub status: BillingStatementStatus,
    /// What the statement comes to.
    pub totals: BillingStatementTotals,
    /// The payment attempts, in groups by time.
    #[cfg_attr(feature = "serde", serde(default))]
    pub groups: Vec<BillingStatementGroup>,
}

impl Decode for BillingStatement {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "commerce_statement"),
            id: object.take("id"),
            instance_id: object.take("instance_id"),
            timestamp: object.take("timestamp"),
            payer: object.field("payer")?,
            status: object.field("status")?,
            totals: object.field("totals")?,
            groups: object.take("groups"),
        };
        object.finish(value)
    }
}

/// A page of billing statements.
pub type PaginatedBillingStatementResponse = Page<BillingStatement>;
