// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{CommerceMoneyResponse, LegacyFeatureResponse};

/// A plan that users or organizations can subscribe to, in the older shape.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LegacyCommercePlan {
    /// Type of this object, as the server names it. Always `commerce_plan`.
    pub object: String,
    /// ID of this object.
    pub id: String,
    /// Name of the plan, as customers see it.
    pub name: String,
    /// Price per month when billed monthly.
    pub fee: Option<CommerceMoneyResponse>,
    /// Price per month when billed yearly.
    pub annual_monthly_fee: Option<CommerceMoneyResponse>,
    /// Price per year when billed yearly.
    pub annual_fee: Option<CommerceMoneyResponse>,
    /// Price per month in cents when billed monthly.
    pub amount: i64,
    /// The `amount` as text for people, such as `$49.99`.
    pub amount_formatted: String,
    /// Price per month in cents when billed yearly.
    pub annual_monthly_amount: i64,
    /// The `annual_monthly_amount` as text for people.
    pub annual_monthly_amount_formatted: String,
    /// Price per year in cents when billed yearly.
    pub annual_amount: i64,
    /// The `annual_amount` as text for people.
    pub annual_amount_formatted: String,
    /// Symbol of the currency, such as `$`.
    pub currency_symbol: String,
    /// ISO 4217 code of the currency, such as `USD`.
    pub currency: String,
    /// What customers read about the plan.
    pub description: Option<String>,
    /// ID of the product that the plan is part of.
    pub product_id: String,
    /// Whether a payer without another subscription is on this plan.
    pub is_default: bool,
    /// Whether it is charged again each period.
    pub is_recurring: bool,
    /// Whether customers see it among the plans on offer.
    pub publicly_visible: bool,
    /// Whether there is a fixed fee, apart from charges per unit.
    pub has_base_fee: bool,
    /// Who can subscribe, out of `user` and `org`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub payer_type: Vec<String>,
    /// Who the plan is meant for, `user` or `org`.
    pub for_payer_type: String,
    /// Short name of the plan for use in code, as in checks of the `pla` claim.
    pub slug: String,
    /// Address of the avatar image.
    pub avatar_url: Option<String>,
    /// Billing period, such as `month`.
    pub period: Option<String>,
    /// Billing interval; goes with `period`.
    pub interval: Option<i64>,
    /// Features that the plan includes.
    #[cfg_attr(feature = "serde", serde(default))]
    pub features: Vec<LegacyFeatureResponse>,
    /// Whether it begins with a free trial.
    pub free_trial_enabled: Option<bool>,
    /// Length of the free trial in days; null if there is none.
    pub free_trial_days: Option<i64>,
}

impl Decode for LegacyCommercePlan {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "commerce_plan"),
            id: object.take("id"),
            name: object.take("name"),
            fee: object.take("fee"),
            annual_monthly_fee: object.take("annual_monthly_fee"),
            annual_fee: object.take("annual_fee"),
            amount: object.take("amount"),
            amount_formatted: object.take("amount_formatted"),
            annual_monthly_amount: object.take("annual_monthly_amount"),
            annual_monthly_amount_formatted: object
                .take("annual_monthly_amount_formatted"),
            annual_amount: object.take("annual_amount"),
            annual_amount_formatted: object.take("annual_amount_formatted"),
            currency_symbol: object.take("currency_symbol"),
            currency: object.take("currency"),
            description: object.take("description"),
            product_id: object.take("product_id"),
            is_default: object.take("is_default"),
            is_recurring: object.take("is_recurring"),
            publicly_visible: object.take("publicly_visible"),
            has_base_fee: object.take("has_base_fee"),
            payer_type: object.take("payer_type"),
            for_payer_type: object.take("for_payer_type"),
            slug: object.take("slug"),
            avatar_url: object.take("avatar_url"),
            period: object.take("period"),
            interval: object.take("interval"),
            features: object.take("features"),
            free_trial_enabled: object.take("free_trial_enabled"),
            free_trial_days: object.take("free_trial_days"),
        };
        object.finish(value)
    }
}
