// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// Legacy commerce payer response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LegacyCommercePayerResponse {
    /// Object. Always `commerce_payer`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Instance id.
    pub instance_id: String,
    /// User id.
    pub user_id: Option<String>,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Email.
    pub email: String,
    /// Organization id.
    pub organization_id: Option<String>,
    /// Organization name.
    pub organization_name: Option<String>,
    /// Image url.
    pub image_url: String,
    /// Credits balance.
    pub credits_balance: Option<CommerceMoneyResponse>,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
}

impl Decode for LegacyCommercePayerResponse {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            instance_id: object.field("instance_id")?,
            user_id: object.field("user_id")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            email: object.field("email")?,
            organization_id: object.field("organization_id")?,
            organization_name: object.field("organization_name")?,
            image_url: object.field("image_url")?,
            credits_balance: object.field("credits_balance")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
