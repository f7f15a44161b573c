// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{
    BillingPayee, BillingPayerEventPayload, BillingPaymentFailedReason, BillingPaymentSource,
    BillingSubscriptionItem, BillingTotals,
};

open_enum! {
    /// Payment attempt event payload status.
    pub enum PaymentAttemptEventPayloadStatus {
        /// `pending`
        Pending = "pending",
        /// `paid`
        Paid = "paid",
        /// `failed`
        Failed = "failed",
    }
}

open_enum! {
    /// Payment attempt event payload charge type.
    pub enum PaymentAttemptEventPayloadChargeType {
        /// `checkout`
        Checkout = "checkout",
        /// `recurring`
        Recurring = "recurring",
    }
}

/// Payment attempt event payload.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PaymentAttemptEventPayload {
    /// Id.
    pub id: String,
    /// Instance id.
    pub instance_id: Option<String>,
    /// Payment id.
    pub payment_id: Option<String>,
    /// Invoice id.
    #[deprecated]
    pub invoice_id: Option<String>,
    /// Statement id.
    pub statement_id: Option<String>,
    /// Gateway external id.
    pub gateway_external_id: Option<String>,
    /// Status.
    pub status: Option<PaymentAttemptEventPayloadStatus>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
    /// Paid at.
    pub paid_at: Option<i64>,
    /// Failed at.
    pub failed_at: Option<i64>,
    /// Failed reason.
    pub failed_reason: Option<BillingPaymentFailedReason>,
    /// Billing date.
    pub billing_date: Option<i64>,
    /// Charge type.
    pub charge_type: Option<PaymentAttemptEventPayloadChargeType>,
    /// Payee.
    pub payee: Option<BillingPayee>,
    /// Payer.
    pub payer: Option<BillingPayerEventPayload>,
    /// Totals.
    pub totals: Option<BillingTotals>,
    /// Payment source.
    pub payment_source: Option<BillingPaymentSource>,
    /// Subscription items.
    #[cfg_attr(feature = "serde", serde(default))]
    pub subscription_items: Vec<BillingSubscriptionItem>,
}

impl Decode for PaymentAttemptEventPayload {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            instance_id: object.field("instance_id")?,
            payment_id: object.field("payment_id")?,
            invoice_id: object.field("invoice_id")?,
            statement_id: object.field("statement_id")?,
            gateway_external_id: object.field("gateway_external_id")?,
            status: object.field("status")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
            paid_at: object.field("paid_at")?,
            failed_at: object.field("failed_at")?,
            failed_reason: object.field("failed_reason")?,
            billing_date: object.field("billing_date")?,
            charge_type: object.field("charge_type")?,
            payee: object.field("payee")?,
            payer: object.field("payer")?,
            totals: object.field("totals")?,
            payment_source: object.field("payment_source")?,
            subscription_items: object.field_or_empty("subscription_items")?,
        })
    }
}
