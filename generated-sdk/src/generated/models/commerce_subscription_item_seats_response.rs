// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommercePerUnitTotalTier;

/// Number of seats of a subscription item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionItemSeatsResponse {
    /// Seats that are billed; null for any number.
    pub quantity: Option<i64>,
    /// Charges for the seats, by range.
    pub tiers: Option<Vec<CommercePerUnitTotalTier>>,
}

impl Decode for CommerceSubscriptionItemSeatsResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            quantity: object.take("quantity"),
            tiers: object.take("tiers"),
        };
        object.finish(value)
    }
}
