// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{
    BillingPayerEventPayload, BillingPlan, BillingSubscriptionCredit,
    BillingSubscriptionCredits,
};

open_enum! {
    /// Billing subscription item status.
    pub enum BillingSubscriptionItemStatus {
        /// `abandoned`
        Abandoned = "abandoned",
        /// `active`
        Active = "active",
        /// `canceled`
        Canceled = "canceled",
        /// `ended`
        Ended = "ended",
        /// `expired`
        Expired = "expired",
        /// `incomplete`
        Incomplete = "incomplete",
        /// `past_due`
        PastDue = "past_due",
        /// `upcoming`
        Upcoming = "upcoming",
    }
}

open_enum! {
    /// Billing subscription item interval.
    pub enum BillingSubscriptionItemInterval {
        /// `month`
        Month = "month",
        /// `annual`
        Annual = "annual",
    }
}

/// Billing subscription item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItem {
    /// Id.
    pub id: String,
    /// Object. Always `commerce_subscription_item`.
    pub object: Option<String>,
    /// Status.
    pub status: Option<BillingSubscriptionItemStatus>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
    /// Period start.
    pub period_start: Option<i64>,
    /// Period end.
    pub period_end: Option<i64>,
    /// Interval.
    pub interval: Option<BillingSubscriptionItemInterval>,
    /// Plan id.
    pub plan_id: Option<String>,
    /// Plan.
    pub plan: Option<BillingPlan>,
    /// Payer.
    pub payer: Option<BillingPayerEventPayload>,
    /// Subscription id.
    pub subscription_id: Option<String>,
    /// Credit.
    #[deprecated]
    pub credit: Option<BillingSubscriptionCredit>,
    /// Credits.
    pub credits: Option<BillingSubscriptionCredits>,
}

impl Decode for BillingSubscriptionItem {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            object: object.field("object")?,
            status: object.field("status")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
            period_start: object.field("period_start")?,
            period_end: object.field("period_end")?,
            interval: object.field("interval")?,
            plan_id: object.field("plan_id")?,
            plan: object.field("plan")?,
            payer: object.field("payer")?,
            subscription_id: object.field("subscription_id")?,
            credit: object.field("credit")?,
            credits: object.field("credits")?,
        })
    }
}
