// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use std::collections::BTreeMap;
use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node, others};
use super::{ExternalAccountWithVerificationObject, ExternalAccountWithVerificationVerification};

/// External account with verification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExternalAccountWithVerification {
    /// Object.
    pub object: Option<ExternalAccountWithVerificationObject>,
    /// Id.
    pub id: String,
    /// Provider.
    pub provider: Option<String>,
    /// Identification id.
    pub identification_id: Option<String>,
    /// Provider user id.
    pub provider_user_id: Option<String>,
    /// Approved scopes.
    pub approved_scopes: Option<String>,
    /// Email address.
    pub email_address: Option<String>,
    /// Email address verified.
    pub email_address_verified: Option<bool>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Avatar url.
    #[deprecated]
    pub avatar_url: Option<String>,
    /// Image url.
    pub image_url: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Public metadata.
    #[cfg_attr(feature = "serde", serde(default))]
    pub public_metadata: Map<String, Value>,
    /// Label.
    pub label: Option<String>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
    /// Verification.
    pub verification: Option<ExternalAccountWithVerificationVerification>,
    /// All other properties.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub additional_properties: BTreeMap<String, Value>,
}

impl Decode for ExternalAccountWithVerification {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            provider: object.field("provider")?,
            identification_id: object.field("identification_id")?,
            provider_user_id: object.field("provider_user_id")?,
            approved_scopes: object.field("approved_scopes")?,
            email_address: object.field("email_address")?,
            email_address_verified: object.field("email_address_verified")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            avatar_url: object.field("avatar_url")?,
            image_url: object.field("image_url")?,
            username: object.field("username")?,
            phone_number: object.field("phone_number")?,
            public_metadata: object.field_or_empty("public_metadata")?,
            label: object.field("label")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
            verification: object.field("verification")?,
            additional_properties: others(
                node,
                &[
                    "object",
                    "id",
                    "provider",
                    "identification_id",
                    "provider_user_id",
                    "approved_scopes",
                    "email_address",
                    "email_address_verified",
                    "first_name",
                    "last_name",
                    "avatar_url",
                    "image_url",
                    "username",
                    "phone_number",
                    "public_metadata",
                    "label",
                    "created_at",
                    "updated_at",
                    "verification",
                ],
            )?,
        })
    }
}
