// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{
    BillingTotalsResponse, CommerceMoneyResponse, CommercePayerResponse,
    CommercePaymentMethodResponse,
};

open_enum! {
    /// Billing payment attempt status.
    pub enum BillingPaymentAttemptStatus {
        /// `pending`
        Pending = "pending",
        /// `paid`
        Paid = "paid",
        /// `failed`
        Failed = "failed",
    }
}

/// Billing payment attempt.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingPaymentAttempt {
    /// Object. Always `commerce_payment`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Payment id.
    pub payment_id: String,
    /// Instance id.
    pub instance_id: String,
    /// Charge type.
    pub charge_type: String,
    /// Payee id.
    pub payee_id: String,
    /// Payee.
    pub payee: Map<String, Value>,
    /// Payer id.
    pub payer_id: String,
    /// Payer.
    pub payer: CommercePayerResponse,
    /// Subscription item id.
    pub subscription_item_id: Option<String>,
    /// Subscription item.
    pub subscription_item: Option<Map<String, Value>>,
    /// Amount.
    pub amount: CommerceMoneyResponse,
    /// Totals.
    pub totals: Option<BillingTotalsResponse>,
    /// Payment method id.
    pub payment_method_id: String,
    /// Payment method.
    pub payment_method: CommercePaymentMethodResponse,
    /// Statement id.
    pub statement_id: String,
    /// Gateway external id.
    pub gateway_external_id: Option<String>,
    /// Gateway external url.
    pub gateway_external_url: Option<String>,
    /// Status.
    pub status: BillingPaymentAttemptStatus,
    /// Paid at.
    pub paid_at: Option<i64>,
    /// Failed at.
    pub failed_at: Option<i64>,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
}

impl Decode for BillingPaymentAttempt {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            payment_id: object.field("payment_id")?,
            instance_id: object.field("instance_id")?,
            charge_type: object.field("charge_type")?,
            payee_id: object.field("payee_id")?,
            payee: object.field("payee")?,
            payer_id: object.field("payer_id")?,
            payer: object.field("payer")?,
            subscription_item_id: object.field("subscription_item_id")?,
            subscription_item: object.field("subscription_item")?,
            amount: object.field("amount")?,
            totals: object.field("totals")?,
            payment_method_id: object.field("payment_method_id")?,
            payment_method: object.field("payment_method")?,
            statement_id: object.field("statement_id")?,
            gateway_external_id: object.field("gateway_external_id")?,
            gateway_external_url: object.field("gateway_external_url")?,
            status: object.field("status")?,
            paid_at: object.field("paid_at")?,
            failed_at: object.field("failed_at")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
