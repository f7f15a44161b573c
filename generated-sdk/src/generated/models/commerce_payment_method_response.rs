// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Kind of payment method.
    pub enum CommercePaymentMethodResponsePaymentType {
        /// `card`
        Card = "card",
        /// `link`: Link, the wallet of Stripe.
        Link = "link",
        /// `payer-credits`: The credit balance of the payer.
        PayerCredits = "payer-credits",
    }
}

open_enum! {
    /// Whether a payment method can be charged.
    pub enum CommercePaymentMethodResponseStatus {
        /// `active`
        Active = "active",
        /// `disconnected`: It can no longer be charged.
        Disconnected = "disconnected",
    }
}

/// A card or another means of payment that a payer has stored.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePaymentMethodResponse {
    /// Type of this object, as the server names it. Always `commerce_payment_method`.
    pub object: String,
    /// ID of this object.
    pub id: String,
    /// ID of the payer, which stands for a user or an organization.
    pub payer_id: String,
    /// Kind of payment method.
    pub payment_type: Option<CommercePaymentMethodResponsePaymentType>,
    /// Whether the payer pays with it unless another is chosen.
    pub is_default: Option<bool>,
    /// Payment service that handles it, such as `stripe`.
    pub gateway: String,
    /// Its ID at the payment service.
    pub gateway_external_id: String,
    /// ID of the account at the payment service; null if it has none.
    pub gateway_external_account_id: Option<String>,
    /// Last four digits of the card; null if it is no card.
    pub last4: Option<String>,
    /// Whether it can be charged.
    pub status: CommercePaymentMethodResponseStatus,
    /// Kind of wallet that the card is in, if any.
    pub wallet_type: Option<String>,
    /// Brand of the card, such as `visa`; null if it is no card.
    pub card_type: Option<String>,
    /// Year in which the card expires.
    pub expiry_year: Option<i64>,
    /// Month in which the card expires, 1 to 12.
    pub expiry_month: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
    /// Whether the payer may remove it.
    pub is_removable: Option<bool>,
}

impl Decode for CommercePaymentMethodResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "commerce_payment_method"),
            id: object.take("id"),
            payer_id: object.take("payer_id"),
            payment_type: object.take("payment_type"),
            is_default: object.take("is_default"),
            gateway: object.take("gateway"),
            gateway_external_id: object.take("gateway_external_id"),
            gateway_external_account_id: object.take("gateway_external_account_id"),
            last4: object.take("last4"),
            status: object.field("status")?,
            wallet_type: object.take("wallet_type"),
            card_type: object.take("card_type"),
            expiry_year: object.take("expiry_year"),
            expiry_month: object.take("expiry_month"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            is_removable: object.take("is_removable"),
        };
        object.finish(value)
    }
}
