// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use std::collections::BTreeMap;
use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node, others, open_union};
use crate::client::open_enum;
use super::{VerificationGoogleOneTap, VerificationOauth};

open_enum! {
    /// What the server calls an account at an OAuth provider.
    pub enum ExternalAccountWithVerificationObject {
        /// `external_account`
        ExternalAccount = "external_account",
        /// `facebook_account`
        FacebookAccount = "facebook_account",
        /// `google_account`
        GoogleAccount = "google_account",
    }
}

open_union! {
    /// How it was proved that an account at an OAuth provider is the user's.
    pub enum ExternalAccountVerification by "object" {
        /// Proof of owning an account, by signing in at an OAuth provider.
        Oauth(VerificationOauth) {
            tags: ["verification_oauth"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified", "failed", "expired", "transferable"]],
        },
        /// Proof of owning a Google account, by Google One Tap.
        GoogleOneTap(VerificationGoogleOneTap) {
            tags: ["verification_google_one_tap"],
            required: ["status", "strategy"],
            known: ["status": ["unverified", "verified"], "strategy": ["google_one_tap"]],
        },
    }
}

impl ExternalAccountVerification {
    /// Whether the account is verified.
    ///
    /// `status` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        match self {
            Self::Oauth(value) => Some(value.status.as_str()),
            Self::GoogleOneTap(value) => Some(value.status.as_str()),
            Self::Unknown(value) => value.get("status")?.as_str(),
        }
    }

    /// `strategy` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn strategy(&self) -> Option<&str> {
        match self {
            Self::Oauth(value) => Some(&value.strategy),
            Self::GoogleOneTap(value) => Some(value.strategy.as_str()),
            Self::Unknown(value) => value.get("strategy")?.as_str(),
        }
    }

    /// ID of the client (browser or device) on which the verification was completed.
    ///
    /// `verified_at_client` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn verified_at_client(&self) -> Option<&str> {
        match self {
            Self::Oauth(value) => value.verified_at_client.as_deref(),
            Self::GoogleOneTap(value) => value.verified_at_client.as_deref(),
            Self::Unknown(value) => value.get("verified_at_client")?.as_str(),
        }
    }
}

/// A user's account at an OAuth provider. Google accounts may come as `google_account` with fields
/// of their own.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExternalAccountWithVerification {
    /// What the server calls this account.
    pub object: ExternalAccountWithVerificationObject,
    /// The linked account's ID (`eac_…`, or `idn_…` for Google accounts).
    pub id: String,
    /// The OAuth provider, such as `oauth_google`.
    pub provider: Option<String>,
    /// ID of the identification behind the account.
    pub identification_id: Option<String>,
    /// The user's ID at the provider.
    pub provider_user_id: Option<String>,
    /// The scopes that the user granted, with spaces between them.
    pub approved_scopes: String,
    /// The email address known to the provider.
    pub email_address: String,
    /// Whether the provider said that the address is verified when the account was linked; null if it
    /// is not known.
    pub email_address_verified: Option<bool>,
    /// The first name known to the provider.
    pub first_name: Option<String>,
    /// The last name known to the provider.
    pub last_name: Option<String>,
    /// URL of the picture at the provider. Deprecated, use `image_url`.
    #[deprecated(note = "use `image_url` instead")]
    pub avatar_url: Option<String>,
    /// URL of the user's picture.
    pub image_url: Option<String>,
    /// The username at the provider.
    pub username: Option<String>,
    /// The phone number known to the provider.
    pub phone_number: Option<String>,
    /// Metadata about the account that the front end can read.
    pub public_metadata: Option<Map<String, Value>>,
    /// A label that tells several accounts at one provider apart.
    pub label: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
    /// How it was proved that the account is the user's.
    pub verification: Option<ExternalAccountVerification>,
    /// All other properties.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub additional_properties: BTreeMap<String, Value>,
}

impl Decode for ExternalAccountWithVerification {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.field("object")?,
            id: object.take("id"),
            provider: object.take("provider"),
            identification_id: object.take("identification_id"),
            provider_user_id: object.take("provider_user_id"),
            approved_scopes: object.take("approved_scopes"),
            email_address: object.take("email_address"),
            email_address_verified: object.take("email_address_verified"),
            first_name: object.take("first_name"),
            last_name: object.take("last_name"),
            avatar_url: object.take("avatar_url"),
            image_url: object.take("image_url"),
            username: object.take("username"),
            phone_number: object.take("phone_number"),
            public_metadata: object.take("public_metadata"),
            label: object.take("label"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            verification: object.take("verification"),
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
        };
        object.finish(value)
    }
}
