// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Why a payment failed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingPaymentFailedReason {
    /// The kind of failure, such as `card_declined` or `insufficient_funds`.
    pub code: Option<String>,
    /// The payment gateway's own code, which is more precise.
    pub decline_code: Option<String>,
}

impl Decode for BillingPaymentFailedReason {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            code: object.take("code"),
            decline_code: object.take("decline_code"),
        };
        object.finish(value)
    }
}
