// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Billing payer event payload.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingPayerEventPayload {
    /// Object. Always `commerce_payer`.
    pub object: Option<String>,
    /// Id.
    pub id: String,
    /// User id.
    pub user_id: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Organization id.
    pub organization_id: Option<String>,
    /// Organization name.
    pub organization_name: Option<String>,
    /// Image url.
    pub image_url: Option<String>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
}

impl Decode for BillingPayerEventPayload {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            user_id: object.field("user_id")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            email: object.field("email")?,
            organization_id: object.field("organization_id")?,
            organization_name: object.field("organization_name")?,
            image_url: object.field("image_url")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
