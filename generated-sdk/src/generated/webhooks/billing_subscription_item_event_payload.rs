// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{BillingPayerEventPayload, BillingSeats, BillingSubscriptionItemEventPlan};

open_enum! {
    /// Billing subscription item event payload status.
    pub enum BillingSubscriptionItemEventPayloadStatus {
        /// `abandoned`
        Abandoned = "abandoned",
        /// `active`
        Active = "active",
        /// `canceled`
        Canceled = "canceled",
        /// `ended`
        Ended = "ended",
        /// `incomplete`
        Incomplete = "incomplete",
        /// `past_due`
        PastDue = "past_due",
        /// `upcoming`
        Upcoming = "upcoming",
    }
}

/// Billing subscription item event payload.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItemEventPayload {
    /// Object. Always `commerce_subscription_item`.
    pub object: Option<String>,
    /// Id.
    pub id: String,
    /// Status.
    pub status: Option<BillingSubscriptionItemEventPayloadStatus>,
    /// Is free trial.
    pub is_free_trial: Option<bool>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
    /// Period start.
    pub period_start: Option<i64>,
    /// Period end.
    pub period_end: Option<i64>,
    /// Interval.
    pub interval: Option<String>,
    /// Plan id.
    pub plan_id: Option<String>,
    /// Plan.
    pub plan: Option<BillingSubscriptionItemEventPlan>,
    /// Payer.
    pub payer: Option<BillingPayerEventPayload>,
    /// Subscription id.
    pub subscription_id: Option<String>,
    /// Seats.
    pub seats: Option<BillingSeats>,
}

impl Decode for BillingSubscriptionItemEventPayload {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            status: object.field("status")?,
            is_free_trial: object.field("is_free_trial")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
            period_start: object.field("period_start")?,
            period_end: object.field("period_end")?,
            interval: object.field("interval")?,
            plan_id: object.field("plan_id")?,
            plan: object.field("plan")?,
            payer: object.field("payer")?,
            subscription_id: object.field("subscription_id")?,
            seats: object.field("seats")?,
        })
    }
}
