// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommerceMoneyResponse;

/// A user or an organization that pays, in the older shape.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LegacyCommercePayerResponse {
    /// Type of this object, as the server names it. Always `commerce_payer`.
    pub object: String,
    /// ID of the payer (`cpayer_…`), which is not the ID of the user or organization.
    pub id: String,
    /// ID of the instance that it belongs to.
    pub instance_id: String,
    /// ID of the user, if a user pays.
    pub user_id: Option<String>,
    /// Given name of the user, if a user pays.
    pub first_name: Option<String>,
    /// Family name of the user, if a user pays.
    pub last_name: Option<String>,
    /// Email address of the payer.
    pub email: Option<String>,
    /// ID of the organization, if an organization pays.
    pub organization_id: Option<String>,
    /// Name of the organization, if an organization pays.
    pub organization_name: Option<String>,
    /// Address of the payer's picture.
    pub image_url: Option<String>,
    /// Credits that the payer has left.
    pub credits_balance: Option<CommerceMoneyResponse>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
}

impl Decode for LegacyCommercePayerResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "commerce_payer"),
            id: object.take("id"),
            instance_id: object.take("instance_id"),
            user_id: object.take("user_id"),
            first_name: object.take("first_name"),
            last_name: object.take("last_name"),
            email: object.take("email"),
            organization_id: object.take("organization_id"),
            organization_name: object.take("organization_name"),
            image_url: object.take("image_url"),
            credits_balance: object.take("credits_balance"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
