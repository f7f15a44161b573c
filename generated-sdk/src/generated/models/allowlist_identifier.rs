// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Kind of identifier on the allow-list or the block-list.
    pub enum IdentifierType {
        /// `email_address`
        EmailAddress = "email_address",
        /// `phone_number`
        PhoneNumber = "phone_number",
        /// `web3_wallet`
        Web3Wallet = "web3_wallet",
    }
}

/// An entry of the allow-list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AllowlistIdentifier {
    /// Type of this object, as the server names it. Always `allowlist_identifier`.
    pub object: Option<String>,
    /// ID of this object.
    pub id: Option<String>,
    /// ID of the invitation that was sent with it, if any.
    pub invitation_id: Option<String>,
    /// Email address, phone number or wallet that may sign up.
    pub identifier: Option<String>,
    /// What kind of identifier it is.
    pub identifier_type: Option<IdentifierType>,
    /// ID of the instance that it belongs to.
    pub instance_id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
}

impl Decode for AllowlistIdentifier {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            id: object.take("id"),
            invitation_id: object.take("invitation_id"),
            identifier: object.take("identifier"),
            identifier_type: object.take("identifier_type"),
            instance_id: object.take("instance_id"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
