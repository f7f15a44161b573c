// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use super::{
    EmailAddress, EnterpriseAccount, ExternalAccountWithVerification, OrganizationMembership,
    Passkey, PhoneNumber, SamlAccount, ScimUserMetadata, Web3Wallet,
};

/// User.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct User {
    /// Id.
    pub id: String,
    /// Object. Always `user`.
    pub object: Option<String>,
    /// External id.
    pub external_id: Option<String>,
    /// Primary email address id.
    pub primary_email_address_id: Option<String>,
    /// Primary phone number id.
    pub primary_phone_number_id: Option<String>,
    /// Primary web3 wallet id.
    pub primary_web3_wallet_id: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Locale.
    pub locale: Option<String>,
    /// Profile image url.
    #[deprecated]
    pub profile_image_url: Option<String>,
    /// Image url.
    pub image_url: Option<String>,
    /// Has image.
    pub has_image: Option<bool>,
    /// Public metadata.
    #[cfg_attr(feature = "serde", serde(default))]
    pub public_metadata: Map<String, Value>,
    /// Private metadata.
    pub private_metadata: Option<Map<String, Value>>,
    /// Unsafe metadata.
    pub unsafe_metadata: Option<Map<String, Value>>,
    /// Email addresses.
    #[cfg_attr(feature = "serde", serde(default))]
    pub email_addresses: Vec<EmailAddress>,
    /// Phone numbers.
    #[cfg_attr(feature = "serde", serde(default))]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Web3 wallets.
    #[cfg_attr(feature = "serde", serde(default))]
    pub web3_wallets: Vec<Web3Wallet>,
    /// Passkeys.
    #[cfg_attr(feature = "serde", serde(default))]
    pub passkeys: Vec<Passkey>,
    /// Password enabled.
    pub password_enabled: Option<bool>,
    /// Two factor enabled.
    pub two_factor_enabled: Option<bool>,
    /// Totp enabled.
    pub totp_enabled: Option<bool>,
    /// Backup code enabled.
    pub backup_code_enabled: Option<bool>,
    /// Mfa enabled at.
    pub mfa_enabled_at: Option<i64>,
    /// Mfa disabled at.
    pub mfa_disabled_at: Option<i64>,
    /// Password last updated at.
    pub password_last_updated_at: Option<i64>,
    /// External accounts.
    #[cfg_attr(feature = "serde", serde(default))]
    pub external_accounts: Vec<ExternalAccountWithVerification>,
    /// Saml accounts.
    #[cfg_attr(feature = "serde", serde(default))]
    pub saml_accounts: Vec<SamlAccount>,
    /// Enterprise accounts.
    #[cfg_attr(feature = "serde", serde(default))]
    pub enterprise_accounts: Vec<EnterpriseAccount>,
    /// Organization memberships.
    pub organization_memberships: Option<Vec<OrganizationMembership>>,
    /// Last sign in at.
    pub last_sign_in_at: Option<i64>,
    /// Banned.
    pub banned: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Deprovisioned.
    pub deprovisioned: Option<bool>,
    /// Lockout expires in seconds.
    pub lockout_expires_in_seconds: Option<i64>,
    /// Verification attempts remaining.
    pub verification_attempts_remaining: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Delete self enabled.
    pub delete_self_enabled: Option<bool>,
    /// Create organization enabled.
    pub create_organization_enabled: Option<bool>,
    /// Create organizations limit.
    pub create_organizations_limit: Option<i64>,
    /// Last active at.
    pub last_active_at: Option<i64>,
    /// Legal accepted at.
    pub legal_accepted_at: Option<i64>,
    /// Bypass client trust. `false` by default.
    pub bypass_client_trust: Option<bool>,
    /// Scim.
    pub scim: Option<ScimUserMetadata>,
}

impl Decode for User {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            object: object.field("object")?,
            external_id: object.field("external_id")?,
            primary_email_address_id: object.field("primary_email_address_id")?,
            primary_phone_number_id: object.field("primary_phone_number_id")?,
            primary_web3_wallet_id: object.field("primary_web3_wallet_id")?,
            username: object.field("username")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            locale: object.field("locale")?,
            profile_image_url: object.field("profile_image_url")?,
            image_url: object.field("image_url")?,
            has_image: object.field("has_image")?,
            public_metadata: object.field_or_empty("public_metadata")?,
            private_metadata: object.field("private_metadata")?,
            unsafe_metadata: object.field("unsafe_metadata")?,
            email_addresses: object.field_or_empty("email_addresses")?,
            phone_numbers: object.field_or_empty("phone_numbers")?,
            web3_wallets: object.field_or_empty("web3_wallets")?,
            passkeys: object.field_or_empty("passkeys")?,
            password_enabled: object.field("password_enabled")?,
            two_factor_enabled: object.field("two_factor_enabled")?,
            totp_enabled: object.field("totp_enabled")?,
            backup_code_enabled: object.field("backup_code_enabled")?,
            mfa_enabled_at: object.field("mfa_enabled_at")?,
            mfa_disabled_at: object.field("mfa_disabled_at")?,
            password_last_updated_at: object.field("password_last_updated_at")?,
            external_accounts: object.field_or_empty("external_accounts")?,
            saml_accounts: object.field_or_empty("saml_accounts")?,
            enterprise_accounts: object.field_or_empty("enterprise_accounts")?,
            organization_memberships: object.field("organization_memberships")?,
            last_sign_in_at: object.field("last_sign_in_at")?,
            banned: object.field("banned")?,
            locked: object.field("locked")?,
            deprovisioned: object.field("deprovisioned")?,
            lockout_expires_in_seconds: object.field("lockout_expires_in_seconds")?,
            verification_attempts_remaining: object
                .field("verification_attempts_remaining")?,
            updated_at: object.field("updated_at")?,
            created_at: object.field("created_at")?,
            delete_self_enabled: object.field("delete_self_enabled")?,
            create_organization_enabled: object.field("create_organization_enabled")?,
            create_organizations_limit: object.field("create_organizations_limit")?,
            last_active_at: object.field("last_active_at")?,
            legal_accepted_at: object.field("legal_accepted_at")?,
            bypass_client_trust: object.field("bypass_client_trust")?,
            scim: object.field("scim")?,
        })
    }
}
