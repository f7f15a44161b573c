// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{
    BillingPayee, BillingPayerEventPayload, BillingPaymentFailedReason, BillingPaymentSource,
    BillingSubscriptionItem, BillingTotals,
};

open_enum! {
    /// How a payment attempt went so far.
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
    /// What a charge is for.
    pub enum PaymentAttemptEventPayloadChargeType {
        /// `checkout`: A purchase that the payer makes.
        Checkout = "checkout",
        /// `recurring`: The renewal of a subscription.
        Recurring = "recurring",
    }
}

/// An attempt to charge a payer, at checkout or at a renewal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PaymentAttemptEventPayload {
    /// The payment attempt's ID.
    pub id: String,
    /// ID of the instance that it belongs to.
    pub instance_id: Option<String>,
    /// The payment that was tried.
    pub payment_id: Option<String>,
    /// The payment's invoice. Deprecated, use `statement_id`.
    #[deprecated(note = "use `statement_id` instead")]
    pub invoice_id: Option<String>,
    /// The statement on which the payment appears.
    pub statement_id: Option<String>,
    /// The attempt's ID at the payment gateway.
    pub gateway_external_id: Option<String>,
    /// How it went so far.
    pub status: Option<PaymentAttemptEventPayloadStatus>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
    /// When the payment went through, in milliseconds since 1970; null if it has not.
    pub paid_at: Option<i64>,
    /// When the payment failed, in milliseconds since 1970; null if it has not.
    pub failed_at: Option<i64>,
    /// Why the payment failed; null if it has not.
    pub failed_reason: Option<BillingPaymentFailedReason>,
    /// The day for which is charged, in milliseconds since 1970.
    pub billing_date: Option<i64>,
    /// Whether it is a first charge or a renewal.
    pub charge_type: Option<PaymentAttemptEventPayloadChargeType>,
    /// Who receives the payment.
    pub payee: Option<BillingPayee>,
    /// Who pays.
    pub payer: Option<BillingPayerEventPayload>,
    /// What is paid.
    pub totals: Option<BillingTotals>,
    /// What is paid with.
    pub payment_source: Option<BillingPaymentSource>,
    /// What is paid for.
    #[cfg_attr(feature = "serde", serde(default))]
    pub subscription_items: Vec<BillingSubscriptionItem>,
}

impl Decode for PaymentAttemptEventPayload {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            instance_id: object.take("instance_id"),
            payment_id: object.take("payment_id"),
            invoice_id: object.take("invoice_id"),
            statement_id: object.take("statement_id"),
            gateway_external_id: object.take("gateway_external_id"),
            status: object.take("status"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            paid_at: object.take("paid_at"),
            failed_at: object.take("failed_at"),
            failed_reason: object.take("failed_reason"),
            billing_date: object.take("billing_date"),
            charge_type: object.take("charge_type"),
            payee: object.take("payee"),
            payer: object.take("payer"),
            totals: object.take("totals"),
            payment_source: object.take("payment_source"),
            subscription_items: object.take("subscription_items"),
        };
        object.finish(value)
    }
}
