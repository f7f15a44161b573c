// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Commerce payment source response payment method.
    pub enum CommercePaymentSourceResponsePaymentMethod {
        /// `card`
        Card = "card",
        /// `apple_pay`
        ApplePay = "apple_pay",
        /// `google_pay`
        GooglePay = "google_pay",
    }
}

open_enum! {
    /// Commerce payment source response status.
    pub enum CommercePaymentSourceResponseStatus {
        /// `active`
        Active = "active",
        /// `disconnected`
        Disconnected = "disconnected",
    }
}

/// Commerce payment source response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePaymentSourceResponse {
    /// Object. Always `commerce_source`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Payer id.
    pub payer_id: String,
    /// Payment method.
    pub payment_method: CommercePaymentSourceResponsePaymentMethod,
    /// Is default.
    pub is_default: Option<bool>,
    /// Gateway.
    pub gateway: String,
    /// Gateway external id.
    pub gateway_external_id: String,
    /// Gateway external account id.
    pub gateway_external_account_id: Option<String>,
    /// Last4.
    pub last4: String,
    /// Status.
    pub status: CommercePaymentSourceResponseStatus,
    /// Wallet type.
    pub wallet_type: String,
    /// Card type.
    pub card_type: String,
    /// Expiry year.
    pub expiry_year: Option<i64>,
    /// Expiry month.
    pub expiry_month: Option<i64>,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
    /// Is removable.
    pub is_removable: Option<bool>,
}

impl Decode for CommercePaymentSourceResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            payer_id: object.field("payer_id")?,
            payment_method: object.field("payment_method")?,
            is_default: object.field("is_default")?,
            gateway: object.field("gateway")?,
            gateway_external_id: object.field("gateway_external_id")?,
            gateway_external_account_id: object.field("gateway_external_account_id")?,
            last4: object.field("last4")?,
            status: object.field("status")?,
            wallet_type: object.field("wallet_type")?,
            card_type: object.field("card_type")?,
            expiry_year: object.field("expiry_year")?,
            expiry_month: object.field("expiry_month")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
            is_removable: object.field("is_removable")?,
        })
    }
}
