// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::{Page, open_enum};
use crate::client::json::{Decode, DecodeError, Node};
use super::{
    BillingTotalsResponse, CommerceCreditsResponse, CommerceMoneyResponse,
    CommercePayerResponse, CommercePaymentMethodResponse, CommercePlan,
    CommerceSubscriptionCreditResponse, CommerceSubscriptionItemNextPaymentResponse,
    CommerceSubscriptionItemSeatsResponse,
};

open_enum! {
    /// Whether the payer has the plan of a subscription item.
    pub enum CommerceSubscriptionItemStatus {
        /// `active`: In force.
        Active = "active",
        /// `canceled`: Cancelled; in force until its period ends.
        Canceled = "canceled",
        /// `expired`
        Expired = "expired",
        /// `ended`: No longer in force.
        Ended = "ended",
        /// `past_due`: A payment is overdue.
        PastDue = "past_due",
        /// `upcoming`: Begins at a later time.
        Upcoming = "upcoming",
        /// `incomplete`: Waits for the payer to do something before it can begin.
        Incomplete = "incomplete",
        /// `abandoned`: Another took its place before it began.
        Abandoned = "abandoned",
    }
}

open_enum! {
    /// How often a plan is billed.
    pub enum PlanPeriod {
        /// `month`
        Month = "month",
        /// `annual`
        Annual = "annual",
    }
}

/// One plan within the subscription of a payer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionItem {
    /// Type of this object, as the server names it. Always `commerce_subscription_item`.
    pub object: String,
    /// ID of the subscription item (`csub_item_…`).
    pub id: String,
    /// ID of the instance that it belongs to.
    pub instance_id: String,
    /// Whether the payer has the plan now.
    pub status: CommerceSubscriptionItemStatus,
    /// Credit for an unused part of the period; only in events about payment attempts.
    pub credit: Option<CommerceSubscriptionCreditResponse>,
    /// Credits that lower the charge, by kind.
    pub credits: Option<CommerceCreditsResponse>,
    /// ID of the plan; null if it has none.
    pub plan_id: Option<String>,
    /// ID of the price at which the plan is billed.
    pub price_id: Option<String>,
    /// The plan itself.
    pub plan: Option<CommercePlan>,
    /// Whether it is billed monthly or yearly.
    pub plan_period: PlanPeriod,
    /// What it is paid with.
    pub payment_method: Option<CommercePaymentMethodResponse>,
    /// All that was paid for this item so far.
    pub lifetime_paid: Option<CommerceMoneyResponse>,
    /// What will be charged next, and when; null if nothing will.
    pub next_payment: Option<CommerceSubscriptionItemNextPaymentResponse>,
    /// ID of the payer, which stands for a user or an organization.
    pub payer_id: Option<String>,
    /// Who pays for it.
    pub payer: Option<CommercePayerResponse>,
    /// Whether the item includes a free trial.
    pub is_free_trial: bool,
    /// When the present period began, in milliseconds since 1970.
    pub period_start: Option<i64>,
    /// When the present period ends, in milliseconds since 1970; null for a default plan.
    pub period_end: Option<i64>,
    /// Day from which it was charged in proportion, as `YYYY-MM-DD`; not in all answers.
    pub proration_date: Option<String>,
    /// When it was cancelled, in milliseconds since 1970; null if it was not.
    pub canceled_at: Option<i64>,
    /// When a payment became overdue, in milliseconds since 1970; null if none did.
    pub past_due_at: Option<i64>,
    /// When it ended, in milliseconds since 1970; null if it did not.
    pub ended_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
    /// Number of seats, where the plan charges per seat.
    pub seats: Option<CommerceSubscriptionItemSeatsResponse>,
    /// How the charge for this item is made up.
    pub totals: Option<BillingTotalsResponse>,
}

impl Decode for CommerceSubscriptionItem {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "commerce_subscription_item"),
            id: object.take("id"),
            instance_id: object.take("instance_id"),
            status: object.field("status")?,
            credit: object.take("credit"),
            credits: object.take("credits"),
            plan_id: object.take("plan_id"),
            price_id: object.take("price_id"),
            plan: object.take("plan"),
            plan_period: object.field("plan_period")?,
            payment_method: object.take("payment_method"),
            lifetime_paid: object.take("lifetime_paid"),
            next_payment: object.take("next_payment"),
            payer_id: object.take("payer_id"),
            payer: object.take("payer"),
            is_free_trial: object.take("is_free_trial"),
            period_start: object.take("period_start"),
            period_end: object.take("period_end"),
            proration_date: object.take("proration_date"),
            canceled_at: object.take("canceled_at"),
            past_due_at: object.take("past_due_at"),
            ended_at: object.take("ended_at"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            seats: object.take("seats"),
            totals: object.take("totals"),
        };
        object.finish(value)
    }
}

/// A page of subscription items.
pub type PaginatedCommerceSubscriptionItemResponse = Page<CommerceSubscriptionItem>;
