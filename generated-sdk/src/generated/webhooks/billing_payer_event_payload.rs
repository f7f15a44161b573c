// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Who pays, a user or an organization; only the fields of the one or the other are there.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BillingPayerEventPayload {
    /// Type of this object, as the server names it. Always `commerce_payer`.
    pub object: Option<String>,
    /// The payer's ID.
    pub id: String,
    /// The user who pays.
    pub user_id: Option<String>,
    /// The first name of the user who pays.
    pub first_name: Option<String>,
    /// The last name of the user who pays.
    pub last_name: Option<String>,
    /// The payer's email address.
    pub email: Option<String>,
    /// The organization that pays.
    pub organization_id: Option<String>,
    /// The name of the organization that pays.
    pub organization_name: Option<String>,
    /// The user's picture or the organization's logo.
    pub image_url: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
}

impl Decode for BillingPayerEventPayload {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            id: object.take("id"),
            user_id: object.take("user_id"),
            first_name: object.take("first_name"),
            last_name: object.take("last_name"),
            email: object.take("email"),
            organization_id: object.take("organization_id"),
            organization_name: object.take("organization_name"),
            image_url: object.take("image_url"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
