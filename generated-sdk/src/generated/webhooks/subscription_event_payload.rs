// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{BillingPayerEventPayload, BillingSubscriptionItemEventPayload};

open_enum! {
    /// Where a subscription stands.
    pub enum SubscriptionEventPayloadStatus {
        /// `ended`
        Ended = "ended",
        /// `canceled`
        Canceled = "canceled",
        /// `abandoned`
        Abandoned = "abandoned",
        /// `past_due`: A payment for it is late.
        PastDue = "past_due",
        /// `active`
        Active = "active",
        /// `incomplete`: The payer has to do something before it can begin.
        Incomplete = "incomplete",
    }
}

/// What a payer is subscribed to, with one item for each plan and period.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SubscriptionEventPayload {
    /// Type of this object, as the server names it. Always `commerce_subscription`.
    pub object: Option<String>,
    /// The subscription's ID.
    pub id: String,
    /// Where the subscription stands.
    pub status: Option<SubscriptionEventPayloadStatus>,
    /// When it became active, in milliseconds since 1970; null if never.
    pub active_at: Option<i64>,
    /// When it was cancelled, in milliseconds since 1970; null if it was not.
    pub canceled_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it ended, in milliseconds since 1970; null if it has not.
    pub ended_at: Option<i64>,
    /// When a payment became late, in milliseconds since 1970; null if none is.
    pub past_due_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
    /// The most recent payment attempt.
    pub latest_payment_id: Option<String>,
    /// The payer's ID.
    pub payer_id: Option<String>,
    /// Who pays.
    pub payer: Option<BillingPayerEventPayload>,
    /// What is paid with.
    pub payment_source_id: Option<String>,
    /// The plans that it is made of, each for one period.
    #[cfg_attr(feature = "serde", serde(default))]
    pub items: Vec<BillingSubscriptionItemEventPayload>,
}

impl Decode for SubscriptionEventPayload {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            id: object.take("id"),
            status: object.take("status"),
            active_at: object.take("active_at"),
            canceled_at: object.take("canceled_at"),
            created_at: object.take("created_at"),
            ended_at: object.take("ended_at"),
            past_due_at: object.take("past_due_at"),
            updated_at: object.take("updated_at"),
            latest_payment_id: object.take("latest_payment_id"),
            payer_id: object.take("payer_id"),
            payer: object.take("payer"),
            payment_source_id: object.take("payment_source_id"),
            items: object.take("items"),
        };
        object.finish(value)
    }
}
