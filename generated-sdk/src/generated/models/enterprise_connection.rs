// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

/// Enterprise connection custom attribute.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionCustomAttribute {
    /// Name.
    pub name: String,
    /// Key.
    pub key: String,
    /// Sso path.
    pub sso_path: Option<String>,
    /// Scim path.
    pub scim_path: Option<String>,
    /// Directory path.
    pub directory_path: Option<String>,
    /// Multi valued.
    pub multi_valued: Option<bool>,
}

impl Decode for EnterpriseConnectionCustomAttribute {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.field("name")?,
            key: object.field("key")?,
            sso_path: object.field("sso_path")?,
            scim_path: object.field("scim_path")?,
            directory_path: object.field("directory_path")?,
            multi_valued: object.field("multi_valued")?,
        })
    }
}

open_enum! {
    /// Enterprise connection saml connection login hint mode.
    pub enum EnterpriseConnectionSamlConnectionLoginHintMode {
        /// `email_address`
        EmailAddress = "email_address",
        /// `custom_attribute`
        CustomAttribute = "custom_attribute",
        /// `off`
        Off = "off",
    }
}

/// Enterprise connection saml connection login hint.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionSamlConnectionLoginHint {
    /// Mode.
    pub mode: EnterpriseConnectionSamlConnectionLoginHintMode,
    /// Source.
    pub source: Option<String>,
}

impl Decode for EnterpriseConnectionSamlConnectionLoginHint {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            mode: object.field("mode")?,
            source: object.field("source")?,
        })
    }
}

/// Enterprise connection saml connection.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionSamlConnection {
    /// Id.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Idp entity id.
    pub idp_entity_id: Option<String>,
    /// Idp sso url.
    pub idp_sso_url: Option<String>,
    /// Idp metadata url.
    pub idp_metadata_url: Option<String>,
    /// Acs url.
    pub acs_url: Option<String>,
    /// Sp entity id.
    pub sp_entity_id: Option<String>,
    /// Sp metadata url.
    pub sp_metadata_url: Option<String>,
    /// Active.
    pub active: Option<bool>,
    /// Allow idp initiated.
    pub allow_idp_initiated: Option<bool>,
    /// Allow subdomains.
    pub allow_subdomains: Option<bool>,
    /// Force authn.
    pub force_authn: Option<bool>,
    /// Login hint.
    pub login_hint: Option<EnterpriseConnectionSamlConnectionLoginHint>,
}

impl Decode for EnterpriseConnectionSamlConnection {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            name: object.field("name")?,
            idp_entity_id: object.field("idp_entity_id")?,
            idp_sso_url: object.field("idp_sso_url")?,
            idp_metadata_url: object.field("idp_metadata_url")?,
            acs_url: object.field("acs_url")?,
            sp_entity_id: object.field("sp_entity_id")?,
            sp_metadata_url: object.field("sp_metadata_url")?,
            active: object.field("active")?,
            allow_idp_initiated: object.field("allow_idp_initiated")?,
            allow_subdomains: object.field("allow_subdomains")?,
            force_authn: object.field("force_authn")?,
            login_hint: object.field("login_hint")?,
        })
    }
}

/// Enterprise connection oauth config.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionOauthConfig {
    /// Id.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Provider key.
    pub provider_key: Option<String>,
    /// Client id.
    pub client_id: Option<String>,
    /// Discovery url.
    pub discovery_url: Option<String>,
    /// Auth url.
    pub auth_url: Option<String>,
    /// Token url.
    pub token_url: Option<String>,
    /// User info url.
    pub user_info_url: Option<String>,
    /// Requires pkce.
    pub requires_pkce: Option<bool>,
    /// Logo public url.
    pub logo_public_url: Option<String>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
}

impl Decode for EnterpriseConnectionOauthConfig {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            name: object.field("name")?,
            provider_key: object.field("provider_key")?,
            client_id: object.field("client_id")?,
            discovery_url: object.field("discovery_url")?,
            auth_url: object.field("auth_url")?,
            token_url: object.field("token_url")?,
            user_info_url: object.field("user_info_url")?,
            requires_pkce: object.field("requires_pkce")?,
            logo_public_url: object.field("logo_public_url")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}

/// Enterprise connection.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnection {
    /// Object. Always `enterprise_connection`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Provider.
    pub provider: String,
    /// Logo public url.
    pub logo_public_url: Option<String>,
    /// Active.
    pub active: bool,
    /// Domains.
    pub domains: Vec<String>,
    /// Organization id.
    pub organization_id: Option<String>,
    /// Sync user attributes.
    pub sync_user_attributes: Option<bool>,
    /// Disable additional identifications.
    pub disable_additional_identifications: Option<bool>,
    /// Allow organization account linking.
    pub allow_organization_account_linking: Option<bool>,
    /// Custom attributes.
    pub custom_attributes: Option<Vec<EnterpriseConnectionCustomAttribute>>,
    /// Saml connection.
    pub saml_connection: Option<EnterpriseConnectionSamlConnection>,
    /// Oauth config.
    pub oauth_config: Option<EnterpriseConnectionOauthConfig>,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
}

impl Decode for EnterpriseConnection {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            provider: object.field("provider")?,
            logo_public_url: object.field("logo_public_url")?,
            active: object.field("active")?,
            domains: object.field("domains")?,
            organization_id: object.field("organization_id")?,
            sync_user_attributes: object.field("sync_user_attributes")?,
            disable_additional_identifications: object
                .field("disable_additional_identifications")?,
            allow_organization_account_linking: object
                .field("allow_organization_account_linking")?,
            custom_attributes: object.field("custom_attributes")?,
            saml_connection: object.field("saml_connection")?,
            oauth_config: object.field("oauth_config")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
