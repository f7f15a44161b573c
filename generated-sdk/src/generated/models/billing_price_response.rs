// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::{Page, open_enum};
use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

open_enum! {
    /// Periods in which a price can be billed.
    pub enum SupportedBillingPeriods {
        /// `month`
        Month = "month",
        /// `annual`
        Annual = "annual",
        /// `both`
        Both = "both",
    }
}

/// A price of a plan, either the plan's own or a custom one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingPriceResponse {
    /// Type of this object, as the server names it. Always `commerce_price`.
    pub object: String,
    /// ID of this object.
    pub id: String,
    /// ID of the plan that the price is for.
    pub plan_id: String,
    /// ID of the instance that it belongs to.
    pub instance_id: String,
    /// ISO 4217 code of the currency, such as `USD`.
    pub currency: String,
    /// Symbol of the currency, such as `$`.
    pub currency_symbol: String,
    /// Price per month in cents when billed monthly; null if it is not.
    pub amount: Option<i64>,
    /// Price per month in cents when billed yearly; null if it is not.
    pub annual_monthly_amount: Option<i64>,
    /// Price per month when billed monthly.
    pub fee: Option<CommerceMoneyResponse>,
    /// Price per month when billed yearly.
    pub annual_monthly_fee: Option<CommerceMoneyResponse>,
    /// Note about this price; null if there is none.
    pub description: Option<String>,
    /// Whether it is the plan's own price, as opposed to a custom one.
    pub is_default: bool,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// Whether it can be billed monthly, yearly or both.
    pub supported_billing_periods: SupportedBillingPeriods,
}

impl Decode for BillingPriceResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "commerce_price"),
            id: object.take("id"),
            plan_id: object.take("plan_id"),
            instance_id: object.take("instance_id"),
            currency: object.take("currency"),
            currency_symbol: object.take("currency_symbol"),
            amount: object.take("amount"),
            annual_monthly_amount: object.take("annual_monthly_amount"),
            fee: object.take("fee"),
            annual_monthly_fee: object.take("annual_monthly_fee"),
            description: object.take("description"),
            is_default: object.take("is_default"),
            created_at: object.take("created_at"),
            supported_billing_periods: object.field("supported_billing_periods")?,
        };
        object.finish(value)
    }
}

/// A page of prices.
pub type PaginatedBillingPriceResponse = Page<BillingPriceResponse>;
