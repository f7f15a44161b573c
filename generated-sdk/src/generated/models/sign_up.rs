// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::SignUpVerifications;

open_enum! {
    /// Sign up status.
    pub enum SignUpStatus {
        /// `missing_requirements`
        MissingRequirements = "missing_requirements",
        /// `complete`
        Complete = "complete",
        /// `abandoned`
        Abandoned = "abandoned",
    }
}

/// Sign up.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SignUp {
    /// Object. Always `sign_up_attempt`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Status.
    pub status: SignUpStatus,
    /// Required fields.
    pub required_fields: Vec<String>,
    /// Optional fields.
    pub optional_fields: Vec<String>,
    /// Missing fields.
    pub missing_fields: Vec<String>,
    /// Unverified fields.
    pub unverified_fields: Vec<String>,
    /// Verifications.
    pub verifications: SignUpVerifications,
    /// Username.
    pub username: Option<String>,
    /// Email address.
    pub email_address: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Web3 wallet.
    pub web3_wallet: Option<String>,
    /// Password enabled.
    pub password_enabled: bool,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Unsafe metadata.
    pub unsafe_metadata: Option<Map<String, Value>>,
    /// Public metadata.
    pub public_metadata: Option<Map<String, Value>>,
    /// Custom action.
    pub custom_action: bool,
    /// External id.
    pub external_id: Option<String>,
    /// Created session id.
    pub created_session_id: Option<String>,
    /// Created user id.
    pub created_user_id: Option<String>,
    /// Abandon at.
    pub abandon_at: i64,
    /// Legal accepted at.
    pub legal_accepted_at: Option<i64>,
    /// Locale.
    pub locale: Option<String>,
    /// External account.
    #[deprecated]
    pub external_account: Option<Map<String, Value>>,
}

impl Decode for SignUp {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            status: object.field("status")?,
            required_fields: object.field("required_fields")?,
            optional_fields: object.field("optional_fields")?,
            missing_fields: object.field("missing_fields")?,
            unverified_fields: object.field("unverified_fields")?,
            verifications: object.field("verifications")?,
            username: object.field("username")?,
            email_address: object.field("email_address")?,
            phone_number: object.field("phone_number")?,
            web3_wallet: object.field("web3_wallet")?,
            password_enabled: object.field("password_enabled")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            unsafe_metadata: object.field("unsafe_metadata")?,
            public_metadata: object.field("public_metadata")?,
            custom_action: object.field("custom_action")?,
            external_id: object.field("external_id")?,
            created_session_id: object.field("created_session_id")?,
            created_user_id: object.field("created_user_id")?,
            abandon_at: object.field("abandon_at")?,
            legal_accepted_at: object.field("legal_accepted_at")?,
            locale: object.field("locale")?,
            external_account: object.field("external_account")?,
        })
    }
}
