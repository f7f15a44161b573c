// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{EmailAddressVerification, IdentificationLink};

/// An email address of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EmailAddress {
    /// ID of the email address (`idn_…`).
    pub id: Option<String>,
    /// Type of this object, as the server names it. Always `email_address`.
    pub object: Option<String>,
    /// Email address, such as `ada@example.com`.
    pub email_address: Option<String>,
    /// Whether it is kept for this user, who can sign in with it, though it is not verified.
    pub reserved: Option<bool>,
    /// How, and whether, ownership was proven; null if no verification was begun.
    pub verification: Option<EmailAddressVerification>,
    /// Connected accounts that this address came from.
    #[cfg_attr(feature = "serde", serde(default))]
    pub linked_to: Vec<IdentificationLink>,
    /// Whether an active enterprise connection covers the domain of the address.
    pub matches_sso_connection: Option<bool>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
}

impl Decode for EmailAddress {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            object: object.take("object"),
            email_address: object.take("email_address"),
            reserved: object.take("reserved"),
            verification: object.take("verification"),
            linked_to: object.take("linked_to"),
            matches_sso_connection: object.take("matches_sso_connection"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
