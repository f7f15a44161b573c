// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{BillingPriceResponse, CommerceMoneyResponse, LegacyCommercePlan};

open_enum! {
    /// When a new price takes effect.
    pub enum CommercePriceTransitionDetailsEffectiveMode {
        /// `immediate`
        Immediate = "immediate",
        /// `end_of_period`: When the present billing period ends.
        EndOfPeriod = "end_of_period",
    }
}

open_enum! {
    /// What became of the subscription item with the former price.
    pub enum CommercePriceTransitionDetailsPreviousSubscriptionItemStatus {
        /// `canceled`: In force until its period ends.
        Canceled = "canceled",
        /// `ended`: No longer in force.
        Ended = "ended",
        /// `abandoned`: Another took its place before it began.
        Abandoned = "abandoned",
    }
}

/// What a price transition changes, and when.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePriceTransitionDetails {
    /// The plan before.
    pub previous_plan: LegacyCommercePlan,
    /// The price before.
    pub previous_price: BillingPriceResponse,
    /// When the new price takes effect, in milliseconds since 1970.
    pub effective_at: i64,
    /// Whether the new price takes effect now or later.
    pub effective_mode: CommercePriceTransitionDetailsEffectiveMode,
    /// When the payer is charged next, in milliseconds since 1970.
    pub next_billing_date: Option<i64>,
    /// Whether the payer was charged at once.
    pub charged_immediately: bool,
    /// What the payer was charged at once, if anything.
    pub immediate_charge: Option<CommerceMoneyResponse>,
    /// What became of the former subscription item.
    pub previous_subscription_item_status: CommercePriceTransitionDetailsPreviousSubscriptionItemStatus,
    /// ID of the former subscription item.
    pub previous_subscription_item_id: String,
}

impl Decode for CommercePriceTransitionDetails {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            previous_plan: object.field("previous_plan")?,
            previous_price: object.field("previous_price")?,
            effective_at: object.take("effective_at"),
            effective_mode: object.field("effective_mode")?,
            next_billing_date: object.take("next_billing_date"),
            charged_immediately: object.take("charged_immediately"),
            immediate_charge: object.take("immediate_charge"),
            previous_subscription_item_status: object
                .field("previous_subscription_item_status")?,
            previous_subscription_item_id: object.take("previous_subscription_item_id"),
        };
        object.finish(value)
    }
}
