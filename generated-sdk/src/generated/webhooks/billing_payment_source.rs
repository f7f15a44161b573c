// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// What kind of payment source it is.
    pub enum BillingPaymentSourcePaymentMethod {
        /// `link`: Link, the wallet of Stripe.
        Link = "link",
        /// `card`
        Card = "card",
    }
}

open_enum! {
    /// Whether a payment source can still be charged.
    pub enum BillingPaymentSourceStatus {
        /// `active`
        Active = "active",
        /// `disconnected`: It was removed and can no longer be charged.
        Disconnected = "disconnected",
    }
}

/// What was paid with, such as a card.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingPaymentSource {
    /// The payment source's ID.
    pub id: String,
    /// The payment gateway, such as `stripe`.
    pub gateway: Option<String>,
    /// The payment source's ID at the gateway.
    pub gateway_external_id: Option<String>,
    /// The ID of the account at the gateway; null where there is none.
    pub gateway_external_account_id: Option<String>,
    /// What kind of payment source it is.
    pub payment_method: Option<BillingPaymentSourcePaymentMethod>,
    /// Whether it can still be charged.
    pub status: Option<BillingPaymentSourceStatus>,
    /// The brand of the card, such as `visa`; null if it is no card.
    pub card_type: Option<String>,
    /// The last four digits of the card's number; null if it is no card.
    pub last4: Option<String>,
}

impl Decode for BillingPaymentSource {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            gateway: object.take("gateway"),
            gateway_external_id: object.take("gateway_external_id"),
            gateway_external_account_id: object.take("gateway_external_account_id"),
            payment_method: object.take("payment_method"),
            status: object.take("status"),
            card_type: object.take("card_type"),
            last4: object.take("last4"),
        };
        object.finish(value)
    }
}
