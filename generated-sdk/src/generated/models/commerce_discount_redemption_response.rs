// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::CommerceMoneyResponse;

open_enum! {
    /// Commerce discount redemption response source.
    pub enum CommerceDiscountRedemptionResponseSource {
        /// `promotion`
        Promotion = "promotion",
        /// `manual`
        Manual = "manual",
        /// `promo_code`
        PromoCode = "promo_code",
    }
}

open_enum! {
    /// Commerce discount redemption response effect.
    pub enum CommerceDiscountRedemptionResponseEffect {
        /// `percentage`
        Percentage = "percentage",
        /// `fixed_amount`
        FixedAmount = "fixed_amount",
    }
}

open_enum! {
    /// Commerce discount redemption response status.
    pub enum CommerceDiscountRedemptionResponseStatus {
        /// `active`
        Active = "active",
        /// `exhausted`
        Exhausted = "exhausted",
        /// `removed`
        Removed = "removed",
    }
}

/// Commerce discount redemption response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceDiscountRedemptionResponse {
    /// Object. Always `commerce_discount_redemption`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Subscription item id.
    pub subscription_item_id: String,
    /// Discount id.
    pub discount_id: String,
    /// Name.
    pub name: Option<String>,
    /// Source.
    pub source: CommerceDiscountRedemptionResponseSource,
    /// Promo code.
    pub promo_code: Option<String>,
    /// Effect.
    pub effect: Option<CommerceDiscountRedemptionResponseEffect>,
    /// Percent off.
    pub percent_off: Option<f64>,
    /// Amount off.
    pub amount_off: Option<CommerceMoneyResponse>,
    /// Amount.
    pub amount: Option<CommerceMoneyResponse>,
    /// Cycles remaining.
    pub cycles_remaining: Option<i32>,
    /// Cycles applied.
    pub cycles_applied: i32,
    /// Status.
    pub status: Option<CommerceDiscountRedemptionResponseStatus>,
    /// Redeemed at.
    pub redeemed_at: i64,
    /// Redeemed by.
    pub redeemed_by: Option<String>,
}

impl Decode for CommerceDiscountRedemptionResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            subscription_item_id: object.field("subscription_item_id")?,
            discount_id: object.field("discount_id")?,
            name: object.field("name")?,
            source: object.field("source")?,
            promo_code: object.field("promo_code")?,
            effect: object.field("effect")?,
            percent_off: object.field("percent_off")?,
            amount_off: object.field("amount_off")?,
            amount: object.field("amount")?,
            cycles_remaining: object.field("cycles_remaining")?,
            cycles_applied: object.field("cycles_applied")?,
            status: object.field("status")?,
            redeemed_at: object.field("redeemed_at")?,
            redeemed_by: object.field("redeemed_by")?,
        })
    }
}
