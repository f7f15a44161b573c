// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Billing payment failed reason.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingPaymentFailedReason {
    /// Code.
    pub code: Option<String>,
    /// Decline code.
    pub decline_code: Option<String>,
}

impl Decode for BillingPaymentFailedReason {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            code: object.field("code")?,
            decline_code: object.field("decline_code")?,
        })
    }
}
