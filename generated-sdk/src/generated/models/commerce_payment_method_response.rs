// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Commerce payment method response payment type.
    pub enum CommercePaymentMethodResponsePaymentType {
        /// `card`
        Card = "card",
        /// `link`
        Link = "link",
        /// `payer-credits`
        PayerCredits = "payer-credits",
    }
}

open_enum! {
    /// Commerce payment method response status.
    pub enum CommercePaymentMethodResponseStatus {
        /// `active`
        Active = "active",
        /// `disconnected`
        Disconnected = "disconnected",
    }
}

/// Commerce payment method response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePaymentMethodResponse {
    /// Object. Always `commerce_payment_method`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Payer id.
    pub payer_id: String,
    /// Payment type.
    pub payment_type: CommercePaymentMethodResponsePaymentType,
    /// Is default.
    pub is_default: Option<bool>,
    /// Gateway.
    pub gateway: String,
    /// Gateway external id.
    pub gateway_external_id: String,
    /// Gateway external account id.
    pub gateway_external_account_id: Option<String>,
    /// Last4.
    pub last4: Option<String>,
    /// Status.
    pub status: CommercePaymentMethodResponseStatus,
    /// Wallet type.
    pub wallet_type: Option<String>,
    /// Card type.
    pub card_type: Option<String>,
    /// Expiry year.
    pub expiry_year: Option<i64>,
    /// Expiry month.
    pub expiry_month: Option<i64>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
    /// Is removable.
    pub is_removable: Option<bool>,
}

impl Decode for CommercePaymentMethodResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            payer_id: object.field("payer_id")?,
            payment_type: object.field("payment_type")?,
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
