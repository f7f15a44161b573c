// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{CommerceMoneyResponse, CommercePlanUnitPrice, FeatureResponse};

/// Commerce plan.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePlan {
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
    /// Description.
    pub description: Option<String>,
    /// Product id.
    #[deprecated]
    pub product_id: String,
    /// Is default.
    pub is_default: bool,
    /// Is recurring.
    pub is_recurring: bool,
    /// Publicly visible.
    pub publicly_visible: bool,
    /// Has base fee.
    pub has_base_fee: bool,
    /// For payer type.
    pub for_payer_type: String,
    /// Slug.
    pub slug: String,
    /// Avatar url.
    pub avatar_url: Option<String>,
    /// Features.
    pub features: Option<Vec<FeatureResponse>>,
    /// Free trial enabled.
    pub free_trial_enabled: bool,
    /// Free trial days.
    pub free_trial_days: Option<i64>,
    /// Unit prices.
    pub unit_prices: Option<Vec<CommercePlanUnitPrice>>,
}

impl Decode for CommercePlan {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            fee: object.field("fee")?,
            annual_monthly_fee: object.field("annual_monthly_fee")?,
            annual_fee: object.field("annual_fee")?,
            description: object.field("description")?,
            product_id: object.field("product_id")?,
            is_default: object.field("is_default")?,
            is_recurring: object.field("is_recurring")?,
            publicly_visible: object.field("publicly_visible")?,
            has_base_fee: object.field("has_base_fee")?,
            for_payer_type: object.field("for_payer_type")?,
            slug: object.field("slug")?,
            avatar_url: object.field("avatar_url")?,
            features: object.field("features")?,
            free_trial_enabled: object.field("free_trial_enabled")?,
            free_trial_days: object.field("free_trial_days")?,
            unit_prices: object.field("unit_prices")?,
        })
    }
}
