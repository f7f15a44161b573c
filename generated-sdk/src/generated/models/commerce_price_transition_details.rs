// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::{BillingPriceResponse, CommerceMoneyResponse, LegacyCommercePlan};

open_enum! {
    /// Commerce price transition details effective mode.
    pub enum CommercePriceTransitionDetailsEffectiveMode {
        /// `immediate`
        Immediate = "immediate",
        /// `end_of_period`
        EndOfPeriod = "end_of_period",
    }
}

open_enum! {
    /// Commerce price transition details previous subscription item status.
    pub enum CommercePriceTransitionDetailsPreviousSubscriptionItemStatus {
        /// `canceled`
        Canceled = "canceled",
        /// `ended`
        Ended = "ended",
        /// `abandoned`
        Abandoned = "abandoned",
    }
}

/// Commerce price transition details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePriceTransitionDetails {
    /// Previous plan.
    pub previous_plan: LegacyCommercePlan,
    /// Previous price.
    pub previous_price: BillingPriceResponse,
    /// Effective at.
    pub effective_at: i64,
    /// Effective mode.
    pub effective_mode: CommercePriceTransitionDetailsEffectiveMode,
    /// Next billing date.
    pub next_billing_date: Option<i64>,
    /// Charged immediately.
    pub charged_immediately: bool,
    /// Immediate charge.
    pub immediate_charge: Option<CommerceMoneyResponse>,
    /// Previous subscription item status.
    pub previous_subscription_item_status: CommercePriceTransitionDetailsPreviousSubscriptionItemStatus,
    /// Previous subscription item id.
    pub previous_subscription_item_id: String,
}

impl Decode for CommercePriceTransitionDetails {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            previous_plan: object.field("previous_plan")?,
            previous_price: object.field("previous_price")?,
            effective_at: object.field("effective_at")?,
            effective_mode: object.field("effective_mode")?,
            next_billing_date: object.field("next_billing_date")?,
            charged_immediately: object.field("charged_immediately")?,
            immediate_charge: object.field("immediate_charge")?,
            previous_subscription_item_status: object
                .field("previous_subscription_item_status")?,
            previous_subscription_item_id: object.field("previous_subscription_item_id")?,
        })
    }
}
