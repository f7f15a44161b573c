// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::CommerceMoneyResponse;

open_enum! {
    /// How a discount came to be applied.
    pub enum CommerceDiscountRedemptionResponseSource {
        /// `promotion`: By a promotion.
        Promotion = "promotion",
        /// `manual`: By hand, as through this API.
        Manual = "manual",
        /// `promo_code`: By a code that the customer entered.
        PromoCode = "promo_code",
    }
}

open_enum! {
    /// What a discount takes off.
    pub enum CommerceDiscountRedemptionResponseEffect {
        /// `percentage`
        Percentage = "percentage",
        /// `fixed_amount`
        FixedAmount = "fixed_amount",
    }
}

open_enum! {
    /// Whether a discount still applies.
    pub enum CommerceDiscountRedemptionResponseStatus {
        /// `active`
        Active = "active",
        /// `exhausted`: Applied to as many periods as it was meant for.
        Exhausted = "exhausted",
        /// `removed`: Taken off the item.
        Removed = "removed",
    }
}

/// A discount as it is applied to a subscription item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceDiscountRedemptionResponse {
    /// Type of this object, as the server names it. Always `commerce_discount_redemption`.
    pub object: String,
    /// ID of this object.
    pub id: String,
    /// ID of the subscription item that is cheaper by it.
    pub subscription_item_id: String,
    /// ID of the discount.
    pub discount_id: String,
    /// Name of the discount, as customers see it.
    pub name: Option<String>,
    /// How it came to be applied.
    pub source: CommerceDiscountRedemptionResponseSource,
    /// Code that was redeemed, if one was.
    pub promo_code: Option<String>,
    /// Whether it takes off a share or a fixed amount.
    pub effect: Option<CommerceDiscountRedemptionResponseEffect>,
    /// Share that it takes off, in percent, if it takes off a share.
    pub percent_off: Option<f64>,
    /// Amount that it takes off, if it takes off a fixed amount.
    pub amount_off: Option<CommerceMoneyResponse>,
    /// What it takes off the item's next renewal, if that is known.
    pub amount: Option<CommerceMoneyResponse>,
    /// Billing periods for which it still applies; null for all to come.
    pub cycles_remaining: Option<i32>,
    /// Billing periods for which it was applied so far.
    pub cycles_applied: i32,
    /// Whether it still applies.
    pub status: Option<CommerceDiscountRedemptionResponseStatus>,
    /// When it was redeemed, in milliseconds since 1970.
    pub redeemed_at: i64,
    /// ID of whoever redeemed it, if known.
    pub redeemed_by: Option<String>,
}

impl Decode for CommerceDiscountRedemptionResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "commerce_discount_redemption"),
            id: object.take("id"),
            subscription_item_id: object.take("subscription_item_id"),
            discount_id: object.take("discount_id"),
            name: object.take("name"),
            source: object.field("source")?,
            promo_code: object.take("promo_code"),
            effect: object.take("effect"),
            percent_off: object.take("percent_off"),
            amount_off: object.take("amount_off"),
            amount: object.take("amount"),
            cycles_remaining: object.take("cycles_remaining"),
            cycles_applied: object.take("cycles_applied"),
            status: object.take("status"),
            redeemed_at: object.take("redeemed_at"),
            redeemed_by: object.take("redeemed_by"),
        };
        object.finish(value)
    }
}
