// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{
    BillingTotalsResponse, CommerceCreditsResponse, CommerceMoneyResponse,
    CommercePayerResponse, CommercePaymentMethodResponse, CommercePlan,
    CommerceSubscriptionCreditResponse, CommerceSubscriptionItemNextPaymentResponse,
    CommerceSubscriptionItemSeatsResponse,
};

open_enum! {
    /// Commerce subscription item status.
    pub enum CommerceSubscriptionItemStatus {
        /// `active`
        Active = "active",
        /// `canceled`
        Canceled = "canceled",
        /// `expired`
        Expired = "expired",
        /// `ended`
        Ended = "ended",
        /// `past_due`
        PastDue = "past_due",
        /// `upcoming`
        Upcoming = "upcoming",
        /// `incomplete`
        Incomplete = "incomplete",
        /// `abandoned`
        Abandoned = "abandoned",
    }
}

open_enum! {
    /// Commerce subscription item plan period.
    pub enum CommerceSubscriptionItemPlanPeriod {
        /// `month`
        Month = "month",
        /// `annual`
        Annual = "annual",
    }
}

/// Commerce subscription item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionItem {
    /// Object. Always `commerce_subscription_item`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Instance id.
    pub instance_id: String,
    /// Status.
    pub status: CommerceSubscriptionItemStatus,
    /// Credit.
    pub credit: Option<CommerceSubscriptionCreditResponse>,
    /// Credits.
    pub credits: Option<CommerceCreditsResponse>,
    /// Plan id.
    pub plan_id: Option<String>,
    /// Price id.
    pub price_id: Option<String>,
    /// Plan.
    pub plan: Option<CommercePlan>,
    /// Plan period.
    pub plan_period: CommerceSubscriptionItemPlanPeriod,
    /// Payment method.
    pub payment_method: Option<CommercePaymentMethodResponse>,
    /// Lifetime paid.
    pub lifetime_paid: Option<CommerceMoneyResponse>,
    /// Next payment.
    pub next_payment: Option<CommerceSubscriptionItemNextPaymentResponse>,
    /// Payer id.
    pub payer_id: String,
    /// Payer.
    pub payer: Option<CommercePayerResponse>,
    /// Is free trial.
    pub is_free_trial: bool,
    /// Period start.
    pub period_start: i64,
    /// Period end.
    pub period_end: Option<i64>,
    /// Proration date.
    pub proration_date: Option<String>,
    /// Canceled at.
    pub canceled_at: Option<i64>,
    /// Past due at.
    pub past_due_at: Option<i64>,
    /// Ended at.
    pub ended_at: Option<i64>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
    /// Seats.
    pub seats: Option<CommerceSubscriptionItemSeatsResponse>,
    /// Totals.
    pub totals: Option<BillingTotalsResponse>,
}

impl Decode for CommerceSubscriptionItem {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            instance_id: object.field("instance_id")?,
            status: object.field("status")?,
            credit: object.field("credit")?,
            credits: object.field("credits")?,
            plan_id: object.field("plan_id")?,
            price_id: object.field("price_id")?,
            plan: object.field("plan")?,
            plan_period: object.field("plan_period")?,
            payment_method: object.field("payment_method")?,
            lifetime_paid: object.field("lifetime_paid")?,
            next_payment: object.field("next_payment")?,
            payer_id: object.field("payer_id")?,
            payer: object.field("payer")?,
            is_free_trial: object.field("is_free_trial")?,
            period_start: object.field("period_start")?,
            period_end: object.field("period_end")?,
            proration_date: object.field("proration_date")?,
            canceled_at: object.field("canceled_at")?,
            past_due_at: object.field("past_due_at")?,
            ended_at: object.field("ended_at")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
            seats: object.field("seats")?,
            totals: object.field("totals")?,
        })
    }
}
