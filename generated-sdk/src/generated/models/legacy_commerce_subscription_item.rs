// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{
    CommerceMoneyResponse, CommercePaymentSourceResponse, CommerceSubscriptionCreditResponse,
    CommerceSubscriptionItemNextPaymentResponse, LegacyCommercePayerResponse,
    LegacyCommercePlan,
};

open_enum! {
    /// Legacy commerce subscription item status.
    pub enum LegacyCommerceSubscriptionItemStatus {
        /// `active`
        Active = "active",
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
    /// Legacy commerce subscription item plan period.
    pub enum LegacyCommerceSubscriptionItemPlanPeriod {
        /// `month`
        Month = "month",
        /// `annual`
        Annual = "annual",
    }
}

/// Legacy commerce subscription item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LegacyCommerceSubscriptionItem {
    /// Object. Always `commerce_subscription_item`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Instance id.
    pub instance_id: String,
    /// Status.
    pub status: LegacyCommerceSubscriptionItemStatus,
    /// Credit.
    pub credit: Option<CommerceSubscriptionCreditResponse>,
    /// Plan id.
    pub plan_id: String,
    /// Price id.
    pub price_id: Option<String>,
    /// Plan.
    pub plan: Option<LegacyCommercePlan>,
    /// Plan period.
    pub plan_period: LegacyCommerceSubscriptionItemPlanPeriod,
    /// Payment source id.
    pub payment_source_id: String,
    /// Payment source.
    pub payment_source: Option<CommercePaymentSourceResponse>,
    /// Lifetime paid.
    pub lifetime_paid: Option<CommerceMoneyResponse>,
    /// Amount.
    pub amount: Option<CommerceMoneyResponse>,
    /// Next invoice.
    pub next_invoice: Option<CommerceSubscriptionItemNextPaymentResponse>,
    /// Next payment.
    pub next_payment: Option<CommerceSubscriptionItemNextPaymentResponse>,
    /// Payer id.
    pub payer_id: String,
    /// Payer.
    pub payer: Option<LegacyCommercePayerResponse>,
    /// Is free trial.
    pub is_free_trial: bool,
    /// Period start.
    pub period_start: Option<i64>,
    /// Period end.
    pub period_end: Option<i64>,
    /// Proration date.
    pub proration_date: String,
    /// Canceled at.
    pub canceled_at: Option<i64>,
    /// Past due at.
    pub past_due_at: Option<i64>,
    /// Ended at.
    pub ended_at: Option<i64>,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
}

impl Decode for LegacyCommerceSubscriptionItem {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            instance_id: object.field("instance_id")?,
            status: object.field("status")?,
            credit: object.field("credit")?,
            plan_id: object.field("plan_id")?,
            price_id: object.field("price_id")?,
            plan: object.field("plan")?,
            plan_period: object.field("plan_period")?,
            payment_source_id: object.field("payment_source_id")?,
            payment_source: object.field("payment_source")?,
            lifetime_paid: object.field("lifetime_paid")?,
            amount: object.field("amount")?,
            next_invoice: object.field("next_invoice")?,
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
        })
    }
}
