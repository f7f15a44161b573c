// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::CommerceMoneyResponse;

open_enum! {
    /// Billing price response supported billing periods.
    pub enum BillingPriceResponseSupportedBillingPeriods {
        /// `month`
        Month = "month",
        /// `annual`
        Annual = "annual",
        /// `both`
        Both = "both",
    }
}

/// Billing price response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingPriceResponse {
    /// Object. Always `commerce_price`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Plan id.
    pub plan_id: String,
    /// Instance id.
    pub instance_id: String,
    /// Currency.
    pub currency: String,
    /// Currency symbol.
    pub currency_symbol: String,
    /// Amount.
    pub amount: i64,
    /// Annual monthly amount.
    pub annual_monthly_amount: i64,
    /// Fee.
    pub fee: Option<CommerceMoneyResponse>,
    /// Annual monthly fee.
    pub annual_monthly_fee: Option<CommerceMoneyResponse>,
    /// Description.
    pub description: Option<String>,
    /// Is default.
    pub is_default: bool,
    /// Created at.
    pub created_at: i64,
    /// Supported billing periods.
    pub supported_billing_periods: BillingPriceResponseSupportedBillingPeriods,
}

impl Decode for BillingPriceResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            plan_id: object.field("plan_id")?,
            instance_id: object.field("instance_id")?,
            currency: object.field("currency")?,
            currency_symbol: object.field("currency_symbol")?,
            amount: object.field("amount")?,
            annual_monthly_amount: object.field("annual_monthly_amount")?,
            fee: object.field("fee")?,
            annual_monthly_fee: object.field("annual_monthly_fee")?,
            description: object.field("description")?,
            is_default: object.field("is_default")?,
            created_at: object.field("created_at")?,
            supported_billing_periods: object.field("supported_billing_periods")?,
        })
    }
}
