// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::{Page, open_enum};
use crate::client::json::{Decode, DecodeError, Node};
use super::{
    BillingTotalsResponse, CommerceMoneyResponse, CommercePayerResponse,
    CommercePaymentMethodResponse,
};

open_enum! {
    /// Whether a payment was collected.
    pub enum BillingPaymentAttemptStatus {
        /// `pending`
        Pending = "pending",
        /// `paid`
        Paid = "paid",
        /// `failed`
        Failed = "failed",
    }
}

/// An attempt to collect a payment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingPaymentAttempt {
    /// Type of this object, as the server names it. Always `commerce_payment`.
    pub object: String,
    /// ID of this object.
    pub id: String,
    /// ID of the payment that is to be collected.
    pub payment_id: String,
    /// ID of the instance that it belongs to.
    pub instance_id: String,
    /// Why it is charged, such as `checkout` or `recurring`.
    pub charge_type: String,
    /// ID of whoever receives the money.
    pub payee_id: String,
    /// Who receives the money.
    #[cfg_attr(feature = "serde", serde(default))]
    pub payee: Map<String, Value>,
    /// ID of the payer, which stands for a user or an organization.
    pub payer_id: String,
    /// Who pays.
    pub payer: CommercePayerResponse,
    /// ID of the subscription item that is paid for.
    pub subscription_item_id: Option<String>,
    /// The subscription item that is paid for.
    pub subscription_item: Option<Map<String, Value>>,
    /// How much was to be collected.
    pub amount: CommerceMoneyResponse,
    /// How the amount is made up.
    pub totals: Option<BillingTotalsResponse>,
    /// ID of the payment method that was charged.
    pub payment_method_id: Option<String>,
    /// The payment method that was charged.
    pub payment_method: Option<CommercePaymentMethodResponse>,
    /// ID of the statement that the attempt belongs to.
    pub statement_id: String,
    /// ID of the attempt at the payment service; null if it has none.
    pub gateway_external_id: Option<String>,
    /// Address of the attempt at the payment service; null if it has none.
    pub gateway_external_url: Option<String>,
    /// Whether the money was collected.
    pub status: BillingPaymentAttemptStatus,
    /// When the payment was made, in milliseconds since 1970; null if it was not.
    pub paid_at: Option<i64>,
    /// When the attempt failed, in milliseconds since 1970; null if it did not.
    pub failed_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for BillingPaymentAttempt {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "commerce_payment"),
            id: object.take("id"),
            payment_id: object.take("payment_id"),
            instance_id: object.take("instance_id"),
            charge_type: object.take("charge_type"),
            payee_id: object.take("payee_id"),
            payee: object.take("payee"),
            payer_id: object.take("payer_id"),
            payer: object.field("payer")?,
            subscription_item_id: object.take("subscription_item_id"),
            subscription_item: object.take("subscription_item"),
            amount: object.field("amount")?,
            totals: object.take("totals"),
            payment_method_id: object.take("payment_method_id"),
            payment_method: object.take("payment_method"),
            statement_id: object.take("statement_id"),
            gateway_external_id: object.take("gateway_external_id"),
            gateway_external_url: object.take("gateway_external_url"),
            status: object.field("status")?,
            paid_at: object.take("paid_at"),
            failed_at: object.take("failed_at"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}

/// A page of payment attempts.
pub type PaginatedBillingPaymentAttemptResponse = Page<BillingPaymentAttempt>;
