// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{CommerceSubscriptionItem, CommerceSubscriptionNextPayment};

open_enum! {
    /// Whether a subscription is in force.
    pub enum CommerceSubscriptionStatus {
        /// `active`
        Active = "active",
        /// `past_due`: A payment is overdue.
        PastDue = "past_due",
        /// `canceled`: Cancelled; in force until its period ends.
        Canceled = "canceled",
        /// `ended`: No longer in force.
        Ended = "ended",
        /// `abandoned`: Given up before it began.
        Abandoned = "abandoned",
        /// `incomplete`: Waits for the payer to do something before it can begin.
        Incomplete = "incomplete",
    }
}

/// Subscription of a user or an organization, with an item for each plan.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceSubscription {
    /// Type of this object, as the server names it. Always `commerce_subscription`.
    pub object: String,
    /// ID of the subscription (`csub_…`).
    pub id: String,
    /// ID of the instance that it belongs to.
    pub instance_id: String,
    /// Whether the subscription is in force.
    pub status: CommerceSubscriptionStatus,
    /// ID of the payer, which stands for a user or an organization.
    pub payer_id: String,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
    /// When it became active, in milliseconds since 1970; null if it never did.
    pub active_at: Option<i64>,
    /// When a payment became overdue, in milliseconds since 1970; null if none did.
    pub past_due_at: Option<i64>,
    /// The plans it consists of.
    #[cfg_attr(feature = "serde", serde(default))]
    pub subscription_items: Vec<CommerceSubscriptionItem>,
    /// What will be charged next, and when.
    pub next_payment: Option<CommerceSubscriptionNextPayment>,
    /// Whether the payer may still start a free trial.
    pub eligible_for_free_trial: Option<bool>,
}

impl Decode for CommerceSubscription {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "commerce_subscription"),
            id: object.take("id"),
            instance_id: object.take("instance_id"),
            status: object.field("status")?,
            payer_id: object.take("payer_id"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            active_at: object.take("active_at"),
            past_due_at: object.take("past_due_at"),
            subscription_items: object.take("subscription_items"),
            next_payment: object.take("next_payment"),
            eligible_for_free_trial: object.take("eligible_for_free_trial"),
        };
        object.finish(value)
    }
}
