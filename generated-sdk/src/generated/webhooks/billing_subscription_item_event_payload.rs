// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{BillingPayerEventPayload, BillingSeats, BillingSubscriptionItemEventPlan};

open_enum! {
    /// Where a subscription item stands.
    pub enum BillingSubscriptionItemEventPayloadStatus {
        /// `abandoned`: Another item took its place before it began.
        Abandoned = "abandoned",
        /// `active`: It is in force.
        Active = "active",
        /// `canceled`: It is in force until its period ends, and not renewed.
        Canceled = "canceled",
        /// `ended`: It was in force and no longer is.
        Ended = "ended",
        /// `incomplete`: The payer has to do something before it can begin.
        Incomplete = "incomplete",
        /// `past_due`: A payment for it is late.
        PastDue = "past_due",
        /// `upcoming`: It is planned and begins later.
        Upcoming = "upcoming",
    }
}

/// A plan within a subscription, for one period. Events about an item and about its subscription
/// carry it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItemEventPayload {
    /// Type of this object, as the server names it. Always `commerce_subscription_item`.
    pub object: Option<String>,
    /// The subscription item's ID.
    pub id: String,
    /// Where the item stands.
    pub status: Option<BillingSubscriptionItemEventPayloadStatus>,
    /// Whether it is a free trial at present.
    pub is_free_trial: Option<bool>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
    /// When the period begins, in milliseconds since 1970.
    pub period_start: Option<i64>,
    /// When the period ends, in milliseconds since 1970; null for the default plan.
    pub period_end: Option<i64>,
    /// How often the item is charged, `month` or `annual`.
    pub interval: Option<String>,
    /// The plan's ID.
    pub plan_id: Option<String>,
    /// The plan.
    pub plan: Option<BillingSubscriptionItemEventPlan>,
    /// Who pays for it; only in events about the item itself.
    pub payer: Option<BillingPayerEventPayload>,
    /// The subscription that the item belongs to; only in events about the item itself, else null.
    pub subscription_id: Option<String>,
    /// How many seats it covers.
    pub seats: Option<BillingSeats>,
}

impl Decode for BillingSubscriptionItemEventPayload {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            id: object.take("id"),
            status: object.take("status"),
            is_free_trial: object.take("is_free_trial"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            period_start: object.take("period_start"),
            period_end: object.take("period_end"),
            interval: object.take("interval"),
            plan_id: object.take("plan_id"),
            plan: object.take("plan"),
            payer: object.take("payer"),
            subscription_id: object.take("subscription_id"),
            seats: object.take("seats"),
        };
        object.finish(value)
    }
}
