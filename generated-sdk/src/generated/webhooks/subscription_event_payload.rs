// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{BillingPayerEventPayload, BillingSubscriptionItemEventPayload};

open_enum! {
    /// Subscription event payload status.
    pub enum SubscriptionEventPayloadStatus {
        /// `ended`
        Ended = "ended",
        /// `canceled`
        Canceled = "canceled",
        /// `abandoned`
        Abandoned = "abandoned",
        /// `past_due`
        PastDue = "past_due",
        /// `active`
        Active = "active",
        /// `incomplete`
        Incomplete = "incomplete",
    }
}

/// Subscription event payload.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SubscriptionEventPayload {
    /// Object. Always `commerce_subscription`.
    pub object: Option<String>,
    /// Id.
    pub id: String,
    /// Status.
    pub status: Option<SubscriptionEventPayloadStatus>,
    /// Active at.
    pub active_at: Option<i64>,
    /// Canceled at.
    pub canceled_at: Option<i64>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Ended at.
    pub ended_at: Option<i64>,
    /// Past due at.
    pub past_due_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
    /// Latest payment id.
    pub latest_payment_id: Option<String>,
    /// Payer id.
    pub payer_id: Option<String>,
    /// Payer.
    pub payer: Option<BillingPayerEventPayload>,
    /// Payment source id.
    pub payment_source_id: Option<String>,
    /// Items.
    #[cfg_attr(feature = "serde", serde(default))]
    pub items: Vec<BillingSubscriptionItemEventPayload>,
}

impl Decode for SubscriptionEventPayload {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            status: object.field("status")?,
            active_at: object.field("active_at")?,
            canceled_at: object.field("canceled_at")?,
            created_at: object.field("created_at")?,
            ended_at: object.field("ended_at")?,
            past_due_at: object.field("past_due_at")?,
            updated_at: object.field("updated_at")?,
            latest_payment_id: object.field("latest_payment_id")?,
            payer_id: object.field("payer_id")?,
            payer: object.field("payer")?,
            payment_source_id: object.field("payment_source_id")?,
            items: object.field_or_empty("items")?,
        })
    }
}
