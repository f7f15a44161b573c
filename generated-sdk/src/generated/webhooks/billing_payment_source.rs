// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Billing payment source payment method.
    pub enum BillingPaymentSourcePaymentMethod {
        /// `link`
        Link = "link",
        /// `card`
        Card = "card",
    }
}

open_enum! {
    /// Billing payment source status.
    pub enum BillingPaymentSourceStatus {
        /// `active`
        Active = "active",
        /// `disconnected`
        Disconnected = "disconnected",
    }
}

/// Billing payment source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingPaymentSource {
    /// Id.
    pub id: String,
    /// Gateway.
    pub gateway: Option<String>,
    /// Gateway external id.
    pub gateway_external_id: Option<String>,
    /// Gateway external account id.
    pub gateway_external_account_id: Option<String>,
    /// Payment method.
    pub payment_method: Option<BillingPaymentSourcePaymentMethod>,
    /// Status.
    pub status: Option<BillingPaymentSourceStatus>,
    /// Card type.
    pub card_type: Option<String>,
    /// Last4.
    pub last4: Option<String>,
}

impl Decode for BillingPaymentSource {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            gateway: object.field("gateway")?,
            gateway_external_id: object.field("gateway_external_id")?,
            gateway_external_account_id: object.field("gateway_external_account_id")?,
            payment_method: object.field("payment_method")?,
            status: object.field("status")?,
            card_type: object.field("card_type")?,
            last4: object.field("last4")?,
        })
    }
}
