// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{CommerceSubscriptionItem, CommerceSubscriptionNextPayment};

open_enum! {
    /// Commerce subscription status.
    pub enum CommerceSubscriptionStatus {
        /// `active`
        Active = "active",
        /// `past_due`
        PastDue = "past_due",
        /// `canceled`
        Canceled = "canceled",
        /// `ended`
        Ended = "ended",
        /// `abandoned`
        Abandoned = "abandoned",
        /// `incomplete`
        Incomplete = "incomplete",
    }
}

/// Commerce subscription.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommerceSubscription {
    /// Object. Always `commerce_subscription`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Instance id.
    pub instance_id: String,
    /// Status.
    pub status: CommerceSubscriptionStatus,
    /// Payer id.
    pub payer_id: String,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
    /// Active at.
    pub active_at: Option<i64>,
    /// Past due at.
    pub past_due_at: Option<i64>,
    /// Subscription items.
    pub subscription_items: Vec<CommerceSubscriptionItem>,
    /// Next payment.
    pub next_payment: Option<CommerceSubscriptionNextPayment>,
    /// Eligible for free trial.
    pub eligible_for_free_trial: Option<bool>,
}

impl Decode for CommerceSubscription {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            instance_id: object.field("instance_id")?,
            status: object.field("status")?,
            payer_id: object.field("payer_id")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
            active_at: object.field("active_at")?,
            past_due_at: object.field("past_due_at")?,
            subscription_items: object.field("subscription_items")?,
            next_payment: object.field("next_payment")?,
            eligible_for_free_trial: object.field("eligible_for_free_trial")?,
        })
    }
}
