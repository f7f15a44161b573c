// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// How many seats a subscription item covers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSeats {
    /// The number of seats; null for any number.
    pub quantity: Option<i64>,
}

impl Decode for BillingSeats {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            quantity: object.take("quantity"),
        };
        object.finish(value)
    }
}
