// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{
    BillingPayerEventPayload, BillingPlan, BillingSubscriptionCredit,
    BillingSubscriptionCredits,
};

open_enum! {
    /// Where a subscription item stands.
    pub enum BillingSubscriptionItemStatus {
        /// `abandoned`: Another item took its place before it began.
        Abandoned = "abandoned",
        /// `active`: It is in force.
        Active = "active",
        /// `canceled`: It is in force until its period ends, and not renewed.
        Canceled = "canceled",
        /// `ended`: It was in force and no longer is.
        Ended = "ended",
        /// `expired`: Its time ran out.
        Expired = "expired",
        /// `incomplete`: The payer has to do something before it can begin.
        Incomplete = "incomplete",
        /// `past_due`: A payment for it is late.
        PastDue = "past_due",
        /// `upcoming`: It is planned and begins later.
        Upcoming = "upcoming",
    }
}

open_enum! {
    /// How often a subscription item is charged.
    pub enum BillingSubscriptionItemInterval {
        /// `month`
        Month = "month",
        /// `annual`
        Annual = "annual",
    }
}

/// A plan within a subscription, as part of a payment attempt.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItem {
    /// The subscription item's ID.
    pub id: String,
    /// Type of this object, as the server names it. Always `commerce_subscription_item`.
    pub object: Option<String>,
    /// Where the item stands.
    pub status: Option<BillingSubscriptionItemStatus>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
    /// When the period began, in milliseconds since 1970.
    pub period_start: Option<i64>,
    /// When the period ends, in milliseconds since 1970.
    pub period_end: Option<i64>,
    /// How often the item is charged.
    pub interval: Option<BillingSubscriptionItemInterval>,
    /// The plan's ID.
    pub plan_id: Option<String>,
    /// The plan.
    pub plan: Option<BillingPlan>,
    /// Who pays for it.
    pub payer: Option<BillingPayerEventPayload>,
    /// The subscription that the item belongs to.
    pub subscription_id: Option<String>,
    /// Credit for the unused rest of a period. Deprecated, use `credits`.
    #[deprecated(note = "use `credits` instead")]
    pub credit: Option<BillingSubscriptionCredit>,
    /// All credit that lowered the charge.
    pub credits: Option<BillingSubscriptionCredits>,
}

impl Decode for BillingSubscriptionItem {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            object: object.take("object"),
            status: object.take("status"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            period_start: object.take("period_start"),
            period_end: object.take("period_end"),
            interval: object.take("interval"),
            plan_id: object.take("plan_id"),
            plan: object.take("plan"),
            payer: object.take("payer"),
            subscription_id: object.take("subscription_id"),
            credit: object.take("credit"),
            credits: object.take("credits"),
        };
        object.finish(value)
    }
}
