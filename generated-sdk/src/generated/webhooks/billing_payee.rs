// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Who receives the payment, that is your account at the payment gateway.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingPayee {
    /// The payee's ID.
    pub id: String,
    /// The payment gateway.
    pub gateway_type: Option<String>,
    /// The payee's ID at the gateway.
    pub gateway_external_id: Option<String>,
    /// The payee's state at the gateway.
    pub gateway_status: Option<String>,
}

impl Decode for BillingPayee {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            gateway_type: object.take("gateway_type"),
            gateway_external_id: object.take("gateway_external_id"),
            gateway_status: object.take("gateway_status"),
        };
        object.finish(value)
    }
}
