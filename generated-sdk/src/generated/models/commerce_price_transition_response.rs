// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{CommercePriceTransitionDetails, LegacyCommerceSubscriptionItem};

/// Outcome of moving a subscription item to another price.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePriceTransitionResponse {
    /// Type of this object, as the server names it. Always `commerce_price_transition`.
    pub object: String,
    /// The subscription item with the new price.
    pub subscription_item: LegacyCommerceSubscriptionItem,
    /// What changes, and when.
    pub transition: CommercePriceTransitionDetails,
}

impl Decode for CommercePriceTransitionResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "commerce_price_transition"),
            subscription_item: object.field("subscription_item")?,
            transition: object.field("transition")?,
        };
        object.finish(value)
    }
}
