// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::{Page, open_enum};
use crate::client::json::{Decode, DecodeError, Node};
use super::{CommerceMoneyResponse, CommercePlanUnitPrice, FeatureResponse};

open_enum! {
    /// Who pays.
    pub enum BillingPayerType {
        /// `org`: An organization.
        Org = "org",
        /// `user`: A user.
        User = "user",
    }
}

/// A plan that users or organizations can subscribe to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePlan {
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
    /// What customers read about the plan.
    pub description: Option<String>,
    /// ID of the product that the plan is part of.
    #[deprecated(note = "without replacement; a plan is told by its `id`")]
    pub product_id: Option<String>,
    /// Whether a payer without another subscription is on this plan.
    pub is_default: bool,
    /// Whether it is charged again each period.
    pub is_recurring: bool,
    /// Whether customers see it among the plans on offer.
    pub publicly_visible: bool,
    /// Whether there is a fixed fee, apart from charges per unit.
    pub has_base_fee: bool,
    /// Who can subscribe, `user` or `org`.
    pub for_payer_type: BillingPayerType,
    /// Short name of the plan for use in code, as in checks of the `pla` claim.
    pub slug: String,
    /// Address of the avatar image.
    pub avatar_url: Option<String>,
    /// Features that the plan includes.
    pub features: Option<Vec<FeatureResponse>>,
    /// Whether it begins with a free trial.
    pub free_trial_enabled: bool,
    /// Length of the free trial in days; null if there is none.
    pub free_trial_days: Option<i64>,
    /// Charges per unit, such as per seat, in tiers.
    pub unit_prices: Option<Vec<CommercePlanUnitPrice>>,
}

impl Decode for CommercePlan {
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
            description: object.take("description"),
            product_id: object.take("product_id"),
            is_default: object.take("is_default"),
            is_recurring: object.take("is_recurring"),
            publicly_visible: object.take("publicly_visible"),
            has_base_fee: object.take("has_base_fee"),
            for_payer_type: object.field("for_payer_type")?,
            slug: object.take("slug"),
            avatar_url: object.take("avatar_url"),
            features: object.take("features"),
            free_trial_enabled: object.take("free_trial_enabled"),
            free_trial_days: object.take("free_trial_days"),
            unit_prices: object.take("unit_prices"),
        };
        object.finish(value)
    }
}

/// A page of billing plans.
pub type PaginatedCommercePlanResponse = Page<CommercePlan>;
