// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Allowlist identifier identifier type.
    pub enum AllowlistIdentifierIdentifierType {
        /// `email_address`
        EmailAddress = "email_address",
        /// `phone_number`
        PhoneNumber = "phone_number",
        /// `web3_wallet`
        Web3Wallet = "web3_wallet",
    }
}

/// Allowlist identifier.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AllowlistIdentifier {
    /// Object. Always `allowlist_identifier`.
    pub object: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Invitation id.
    pub invitation_id: Option<String>,
    /// Identifier.
    pub identifier: Option<String>,
    /// Identifier type.
    pub identifier_type: Option<AllowlistIdentifierIdentifierType>,
    /// Instance id.
    pub instance_id: Option<String>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
}

impl Decode for AllowlistIdentifier {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            invitation_id: object.field("invitation_id")?,
            identifier: object.field("identifier")?,
            identifier_type: object.field("identifier_type")?,
            instance_id: object.field("instance_id")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
