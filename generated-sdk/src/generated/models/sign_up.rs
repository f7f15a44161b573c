// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;
use super::SignUpVerifications;

open_enum! {
    /// How far an attempt to sign up has come.
    pub enum SignUpStatus {
        /// `missing_requirements`: A required field is missing or not verified.
        MissingRequirements = "missing_requirements",
        /// `complete`: The user was created.
        Complete = "complete",
        /// `abandoned`: Nobody finished it in time.
        Abandoned = "abandoned",
    }
}

/// An attempt to sign up, from its first step until it became a user or was given up.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SignUp {
    /// Type of this object, as the server names it. Always `sign_up_attempt`.
    pub object: String,
    /// The attempt's ID.
    pub id: String,
    /// How far it has come.
    pub status: SignUpStatus,
    /// Names of the fields that the instance's settings demand.
    #[cfg_attr(feature = "serde", serde(default))]
    pub required_fields: Vec<String>,
    /// Names of the fields that may be given.
    #[cfg_attr(feature = "serde", serde(default))]
    pub optional_fields: Vec<String>,
    /// Names of required fields that were not given yet.
    #[cfg_attr(feature = "serde", serde(default))]
    pub missing_fields: Vec<String>,
    /// Names of the fields that were given and still have to be verified.
    #[cfg_attr(feature = "serde", serde(default))]
    pub unverified_fields: Vec<String>,
    /// How far the verification of each identifier has come.
    pub verifications: SignUpVerifications,
    /// The username that was asked for.
    pub username: Option<String>,
    /// The email address that was given.
    pub email_address: Option<String>,
    /// The phone number that was given.
    pub phone_number: Option<String>,
    /// The address of the wallet that was given.
    pub web3_wallet: Option<String>,
    /// Whether a password was set.
    pub password_enabled: bool,
    /// The first name that was given.
    pub first_name: Option<String>,
    /// The last name that was given.
    pub last_name: Option<String>,
    /// Metadata set by the front end; the new user takes it over.
    pub unsafe_metadata: Option<Map<String, Value>>,
    /// Public metadata that the new user takes over.
    pub public_metadata: Option<Map<String, Value>>,
    /// Whether the attempt is marked as a custom action.
    pub custom_action: bool,
    /// The person's ID in your own systems, for the user to come.
    pub external_id: Option<String>,
    /// The session that the completed attempt began, else null.
    pub created_session_id: Option<String>,
    /// The user whom the completed attempt created, else null.
    pub created_user_id: Option<String>,
    /// When the attempt counts as given up, in milliseconds since 1970.
    pub abandon_at: Option<i64>,
    /// When the legal terms were accepted, in milliseconds since 1970; null if they were not.
    pub legal_accepted_at: Option<i64>,
    /// The person's preferred language as a BCP 47 tag.
    pub locale: Option<String>,
    /// The OAuth account of the attempt. Deprecated, use `verifications`.
    #[deprecated(
        note = "use `external_accounts` of the user once the sign-up is complete"
    )]
    pub external_account: Option<Map<String, Value>>,
}

impl Decode for SignUp {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "sign_up_attempt"),
            id: object.take("id"),
            status: object.field("status")?,
            required_fields: object.take("required_fields"),
            optional_fields: object.take("optional_fields"),
            missing_fields: object.take("missing_fields"),
            unverified_fields: object.take("unverified_fields"),
            verifications: object.field("verifications")?,
            username: object.take("username"),
            email_address: object.take("email_address"),
            phone_number: object.take("phone_number"),
            web3_wallet: object.take("web3_wallet"),
            password_enabled: object.take("password_enabled"),
            first_name: object.take("first_name"),
            last_name: object.take("last_name"),
            unsafe_metadata: object.take("unsafe_metadata"),
            public_metadata: object.take("public_metadata"),
            custom_action: object.take("custom_action"),
            external_id: object.take("external_id"),
            created_session_id: object.take("created_session_id"),
            created_user_id: object.take("created_user_id"),
            abandon_at: object.take("abandon_at"),
            legal_accepted_at: object.take("legal_accepted_at"),
            locale: object.take("locale"),
            external_account: object.take("external_account"),
        };
        object.finish(value)
    }
}
