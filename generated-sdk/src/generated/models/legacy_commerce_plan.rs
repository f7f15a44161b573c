// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{CommerceMoneyResponse, LegacyFeatureResponse};

/// Legacy commerce plan.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LegacyCommercePlan {
    /// Object. Always `commerce_plan`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Fee.
    pub fee: Option<CommerceMoneyResponse>,
    /// Annual monthly fee.
    pub annual_monthly_fee: Option<CommerceMoneyResponse>,
    /// Annual fee.
    pub annual_fee: Option<CommerceMoneyResponse>,
    /// Amount.
    pub amount: i64,
    /// Amount formatted.
    pub amount_formatted: String,
    /// Annual monthly amount.
    pub annual_monthly_amount: i64,
    /// Annual monthly amount formatted.
    pub annual_monthly_amount_formatted: String,
    /// Annual amount.
    pub annual_amount: i64,
    /// Annual amount formatted.
    pub annual_amount_formatted: String,
    /// Currency symbol.
    pub currency_symbol: String,
    /// Currency.
    pub currency: String,
    /// Description.
    pub description: String,
    /// Product id.
    pub product_id: String,
    /// Is default.
    pub is_default: bool,
    /// Is recurring.
    pub is_recurring: bool,
    /// Publicly visible.
    pub publicly_visible: bool,
    /// Has base fee.
    pub has_base_fee: bool,
    /// Payer type.
    pub payer_type: Vec<String>,
    /// For payer type.
    pub for_payer_type: String,
    /// Slug.
    pub slug: String,
    /// Avatar url.
    pub avatar_url: String,
    /// Period.
    pub period: Option<String>,
    /// Interval.
    pub interval: Option<i64>,
    /// Features.
    pub features: Vec<LegacyFeatureResponse>,
    /// Free trial enabled.
    pub free_trial_enabled: Option<bool>,
    /// Free trial days.
    pub free_trial_days: Option<i64>,
}

impl Decode for LegacyCommercePlan {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            fee: object.field("fee")?,
            annual_monthly_fee: object.field("annual_monthly_fee")?,
            annual_fee: object.field("annual_fee")?,
            amount: object.field("amount")?,
            amount_formatted: object.field("amount_formatted")?,
            annual_monthly_amount: object.field("annual_monthly_amount")?,
            annual_monthly_amount_formatted: object
                .field("annual_monthly_amount_formatted")?,
            annual_amount: object.field("annual_amount")?,
            annual_amount_formatted: object.field("annual_amount_formatted")?,
            currency_symbol: object.field("currency_symbol")?,
            currency: object.field("currency")?,
            description: object.field("description")?,
            product_id: object.field("product_id")?,
            is_default: object.field("is_default")?,
            is_recurring: object.field("is_recurring")?,
            publicly_visible: object.field("publicly_visible")?,
            has_base_fee: object.field("has_base_fee")?,
            payer_type: object.field("payer_type")?,
            for_payer_type: object.field("for_payer_type")?,
            slug: object.field("slug")?,
            avatar_url: object.field("avatar_url")?,
            period: object.field("period")?,
            interval: object.field("interval")?,
            features: object.field("features")?,
            free_trial_enabled: object.field("free_trial_enabled")?,
            free_trial_days: object.field("free_trial_days")?,
        })
    }
}
