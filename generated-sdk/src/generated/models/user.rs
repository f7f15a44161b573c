// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use super::{
    EmailAddress, EnterpriseAccount, ExternalAccountWithVerification, OrganizationMembership,
    Passkey, PhoneNumber, SamlAccount, ScimUserMetadata, Web3Wallet,
};

/// A person who can sign in to the application, with identifiers, credentials in use, linked
/// accounts and metadata. Holds private metadata, so it is not for the front end as it is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct User {
    /// The user's ID (`user_…`).
    pub id: String,
    /// Type of this object, as the server names it. Always `user`.
    pub object: String,
    /// The user's ID in your own systems, if you set one.
    pub external_id: Option<String>,
    /// Which entry of `email_addresses` is the primary one.
    pub primary_email_address_id: Option<String>,
    /// Which entry of `phone_numbers` is the primary one.
    pub primary_phone_number_id: Option<String>,
    /// Which entry of `web3_wallets` is the primary one.
    pub primary_web3_wallet_id: Option<String>,
    /// The name to sign in with, if there is one.
    pub username: Option<String>,
    /// The user's first name.
    pub first_name: Option<String>,
    /// The user's last name.
    pub last_name: Option<String>,
    /// The user's language and region, such as `en-GB`.
    pub locale: Option<String>,
    /// URL of the user's picture. Deprecated, use `image_url`.
    #[deprecated(note = "use `image_url` instead")]
    pub profile_image_url: Option<String>,
    /// URL of the user's picture, uploaded or generated.
    pub image_url: Option<String>,
    /// Whether somebody uploaded the picture; otherwise it is a generated one.
    pub has_image: bool,
    /// Metadata that the front end can read but not write.
    #[cfg_attr(feature = "serde", serde(default))]
    pub public_metadata: Map<String, Value>,
    /// Metadata that only the back end sees.
    pub private_metadata: Option<Map<String, Value>>,
    /// Metadata that the front end can read and write, so do not trust it.
    pub unsafe_metadata: Option<Map<String, Value>>,
    /// The user's email addresses.
    #[cfg_attr(feature = "serde", serde(default))]
    pub email_addresses: Vec<EmailAddress>,
    /// The user's phone numbers.
    #[cfg_attr(feature = "serde", serde(default))]
    pub phone_numbers: Vec<PhoneNumber>,
    /// The user's wallets.
    #[cfg_attr(feature = "serde", serde(default))]
    pub web3_wallets: Vec<Web3Wallet>,
    /// The user's passkeys.
    #[cfg_attr(feature = "serde", serde(default))]
    pub passkeys: Vec<Passkey>,
    /// Whether the user has a password.
    pub password_enabled: bool,
    /// Whether the user has a second factor.
    pub two_factor_enabled: bool,
    /// Whether the user has an authenticator app as second factor.
    pub totp_enabled: bool,
    /// Whether the user has backup codes.
    pub backup_code_enabled: bool,
    /// When a second factor was last switched on, in milliseconds since 1970; stays when it is switched
    /// off.
    pub mfa_enabled_at: Option<i64>,
    /// When the second factor was last switched off, in milliseconds since 1970; stays when it is on
    /// again.
    pub mfa_disabled_at: Option<i64>,
    /// When the password last changed, in milliseconds since 1970.
    pub password_last_updated_at: Option<i64>,
    /// The user's accounts at OAuth providers.
    #[cfg_attr(feature = "serde", serde(default))]
    pub external_accounts: Vec<ExternalAccountWithVerification>,
    /// The user's SAML accounts.
    #[cfg_attr(feature = "serde", serde(default))]
    pub saml_accounts: Vec<SamlAccount>,
    /// The user's accounts at enterprise connections.
    #[cfg_attr(feature = "serde", serde(default))]
    pub enterprise_accounts: Vec<EnterpriseAccount>,
    /// The organizations that the user is a member of; not in every answer.
    pub organization_memberships: Option<Vec<OrganizationMembership>>,
    /// When the user last signed in, in milliseconds since 1970; null if never.
    pub last_sign_in_at: Option<i64>,
    /// Whether the user is banned and so cannot sign in.
    pub banned: bool,
    /// Whether the user is locked out of signing in at present.
    pub locked: bool,
    /// Whether the user was deprovisioned and so cannot sign in.
    pub deprovisioned: Option<bool>,
    /// Seconds until the lock ends; null for a lock that does not end, or without one.
    pub lockout_expires_in_seconds: Option<i64>,
    /// Failed attempts left until the user is locked out; null where user lockout is off. A user whom
    /// you locked through this API may have some left.
    pub verification_attempts_remaining: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// Whether the user may delete the account from the front end.
    pub delete_self_enabled: bool,
    /// Whether the user may create organizations from the front end.
    pub create_organization_enabled: bool,
    /// How many organizations the user may create; 0 for any number.
    pub create_organizations_limit: Option<i64>,
    /// The day of the last session activity, in milliseconds since 1970.
    pub last_active_at: Option<i64>,
    /// When the user accepted the legal terms, in milliseconds since 1970; null if not.
    pub legal_accepted_at: Option<i64>,
    /// Whether the user's sign-ins skip the checks of Device Trust. `false` by default.
    pub bypass_client_trust: Option<bool>,
    /// From which directory the user comes. Only in `user.created` and `user.updated` events; without
    /// it, the user can still be managed by a directory.
    pub scim: Option<ScimUserMetadata>,
    /// Whether the user must choose a new password before signing in again.
    pub requires_password_reset: Option<bool>,
    /// The user's time zone, such as `Europe/Vienna`.
    pub timezone: Option<String>,
}

impl Decode for User {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            object: object.take_label("object", "user"),
            external_id: object.take("external_id"),
            primary_email_address_id: object.take("primary_email_address_id"),
            primary_phone_number_id: object.take("primary_phone_number_id"),
            primary_web3_wallet_id: object.take("primary_web3_wallet_id"),
            username: object.take("username"),
            first_name: object.take("first_name"),
            last_name: object.take("last_name"),
            locale: object.take("locale"),
            profile_image_url: object.take("profile_image_url"),
            image_url: object.take("image_url"),
            has_image: object.take("has_image"),
            public_metadata: object.take("public_metadata"),
            private_metadata: object.take("private_metadata"),
            unsafe_metadata: object.take("unsafe_metadata"),
            email_addresses: object.take("email_addresses"),
            phone_numbers: object.take("phone_numbers"),
            web3_wallets: object.take("web3_wallets"),
            passkeys: object.take("passkeys"),
            password_enabled: object.take("password_enabled"),
            two_factor_enabled: object.take("two_factor_enabled"),
            totp_enabled: object.take("totp_enabled"),
            backup_code_enabled: object.take("backup_code_enabled"),
            mfa_enabled_at: object.take("mfa_enabled_at"),
            mfa_disabled_at: object.take("mfa_disabled_at"),
            password_last_updated_at: object.take("password_last_updated_at"),
            external_accounts: object.take("external_accounts"),
            saml_accounts: object.take("saml_accounts"),
            enterprise_accounts: object.take("enterprise_accounts"),
            organization_memberships: object.take("organization_memberships"),
            last_sign_in_at: object.take("last_sign_in_at"),
            banned: object.take("banned"),
            locked: object.take("locked"),
            deprovisioned: object.take("deprovisioned"),
            lockout_expires_in_seconds: object.take("lockout_expires_in_seconds"),
            verification_attempts_remaining: object
                .take("verification_attempts_remaining"),
            updated_at: object.take("updated_at"),
            created_at: object.take("created_at"),
            delete_self_enabled: object.take("delete_self_enabled"),
            create_organization_enabled: object.take("create_organization_enabled"),
            create_organizations_limit: object.take("create_organizations_limit"),
            last_active_at: object.take("last_active_at"),
            legal_accepted_at: object.take("legal_accepted_at"),
            bypass_client_trust: object.take("bypass_client_trust"),
            scim: object.take("scim"),
            requires_password_reset: object.take("requires_password_reset"),
            timezone: object.take("timezone"),
        };
        object.finish(value)
    }
}
