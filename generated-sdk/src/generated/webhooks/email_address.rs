// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{EmailAddressVerification, IdentificationLink};

/// Email address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EmailAddress {
    /// Id.
    pub id: Option<String>,
    /// Object. Always `email_address`.
    pub object: Option<String>,
    /// Email address.
    pub email_address: Option<String>,
    /// Reserved.
    pub reserved: Option<bool>,
    /// Verification.
    pub verification: Option<EmailAddressVerification>,
    /// Linked to.
    #[cfg_attr(feature = "serde", serde(default))]
    pub linked_to: Vec<IdentificationLink>,
    /// Matches sso connection.
    pub matches_sso_connection: Option<bool>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
}

impl Decode for EmailAddress {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            object: object.field("object")?,
            email_address: object.field("email_address")?,
            reserved: object.field("reserved")?,
            verification: object.field("verification")?,
            linked_to: object.field_or_empty("linked_to")?,
            matches_sso_connection: object.field("matches_sso_connection")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
