// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use super::{EnterpriseAccountConnection, EnterpriseAccountProtocol, EnterpriseAccountVerification};

/// Enterprise account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseAccount {
    /// Id.
    pub id: String,
    /// Object. Always `enterprise_account`.
    pub object: Option<String>,
    /// Protocol.
    pub protocol: Option<EnterpriseAccountProtocol>,
    /// Provider.
    pub provider: Option<String>,
    /// Active.
    pub active: Option<bool>,
    /// Email address.
    pub email_address: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Provider user id.
    pub provider_user_id: Option<String>,
    /// Enterprise connection id.
    pub enterprise_connection_id: Option<String>,
    /// Public metadata.
    pub public_metadata: Option<Map<String, Value>>,
    /// Verification.
    pub verification: Option<EnterpriseAccountVerification>,
    /// Enterprise connection.
    pub enterprise_connection: Option<EnterpriseAccountConnection>,
    /// Last authenticated at.
    pub last_authenticated_at: Option<i64>,
}

impl Decode for EnterpriseAccount {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            object: object.field("object")?,
            protocol: object.field("protocol")?,
            provider: object.field("provider")?,
            active: object.field("active")?,
            email_address: object.field("email_address")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            provider_user_id: object.field("provider_user_id")?,
            enterprise_connection_id: object.field("enterprise_connection_id")?,
            public_metadata: object.field("public_metadata")?,
            verification: object.field("verification")?,
            enterprise_connection: object.field("enterprise_connection")?,
            last_authenticated_at: object.field("last_authenticated_at")?,
        })
    }
}
