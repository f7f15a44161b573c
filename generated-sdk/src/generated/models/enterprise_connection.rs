// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::{Page, open_enum};
use crate::client::json::{Decode, DecodeError, Node};

/// An attribute that is taken over from the identity provider into a user's metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionCustomAttribute {
    /// What the attribute is called for people.
    pub name: String,
    /// The key in the user's metadata under which its value is stored.
    pub key: String,
    /// Where the value is in the SAML assertion or the OIDC claims.
    pub sso_path: Option<String>,
    /// Where the value is in a SCIM user resource, as a GJSON path.
    pub scim_path: Option<String>,
    /// The same as `scim_path`, under its newer name.
    pub directory_path: Option<String>,
    /// Whether it holds a list; the values then become an array in the public metadata.
    pub multi_valued: Option<bool>,
}

impl Decode for EnterpriseConnectionCustomAttribute {
    #[inline]
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
    /// What is sent to the identity provider as a sign-in hint.
    pub enum EnterpriseConnectionSamlConnectionLoginHintMode {
        /// `email_address`: The address with which the user began to sign in.
        EmailAddress = "email_address",
        /// `custom_attribute`: A value out of the user's public metadata.
        CustomAttribute = "custom_attribute",
        /// `off`: Nothing.
        Off = "off",
    }
}

/// What Clerk tells the identity provider about who is signing in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionSamlConnectionLoginHint {
    /// What is sent as the hint.
    pub mode: EnterpriseConnectionSamlConnectionLoginHintMode,
    /// With mode `custom_attribute`: the key in the user's public metadata whose value is sent.
    pub source: Option<String>,
}

impl Decode for EnterpriseConnectionSamlConnectionLoginHint {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            mode: object.field("mode")?,
            source: object.field("source")?,
        })
    }
}

/// The SAML side of an enterprise connection.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionSamlConnection {
    /// The SAML connection's ID, which is not that of the enterprise connection.
    pub id: Option<String>,
    /// The SAML connection's name.
    pub name: Option<String>,
    /// The identity provider's entity ID, if details were loaded.
    pub idp_entity_id: Option<String>,
    /// Where the identity provider takes sign-in requests, if details were loaded.
    pub idp_sso_url: Option<String>,
    /// Where the identity provider publishes its metadata, if details were loaded.
    pub idp_metadata_url: Option<String>,
    /// Where the identity provider must post its answers (assertion consumer service).
    pub acs_url: Option<String>,
    /// The entity ID under which Clerk appears at the identity provider.
    pub sp_entity_id: Option<String>,
    /// Metadata about Clerk's side, to be loaded by the identity provider.
    pub sp_metadata_url: Option<String>,
    /// Whether the SAML connection is switched on.
    pub active: Option<bool>,
    /// Whether a sign-in may start at the identity provider.
    pub allow_idp_initiated: Option<bool>,
    /// Whether addresses on subdomains of the domains may use the connection too.
    pub allow_subdomains: Option<bool>,
    /// Whether the identity provider must ask for credentials at every sign-in.
    pub force_authn: Option<bool>,
    /// What is passed to the identity provider as a hint of who signs in.
    pub login_hint: Option<EnterpriseConnectionSamlConnectionLoginHint>,
}

impl Decode for EnterpriseConnectionSamlConnection {
    #[inline]
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

/// The OAuth side of an enterprise connection. The client secret is never answered.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionOauthConfig {
    /// The OAuth configuration's ID, which is not that of the enterprise connection.
    pub id: Option<String>,
    /// The name of a custom OIDC provider.
    pub name: Option<String>,
    /// The provider's key, such as `oidc_custom` or one beginning with `oidc_ghe_`.
    pub provider_key: Option<String>,
    /// The client ID under which Clerk is registered at the identity provider.
    pub client_id: Option<String>,
    /// The identity provider's OIDC discovery document.
    pub discovery_url: Option<String>,
    /// The authorization endpoint, as configured or discovered.
    pub auth_url: Option<String>,
    /// The token endpoint, as configured or discovered.
    pub token_url: Option<String>,
    /// The userinfo endpoint, as configured or discovered.
    pub user_info_url: Option<String>,
    /// Whether the authorization code flow uses PKCE.
    pub requires_pkce: Option<bool>,
    /// Where the provider's logo is.
    pub logo_public_url: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
}

impl Decode for EnterpriseConnectionOauthConfig {
    #[inline]
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

/// Single sign-on through a company's identity provider. `saml_connection` or `oauth_config` holds
/// the details, depending on the protocol.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnection {
    /// Type of this object, as the server names it. Always `enterprise_connection`.
    pub object: String,
    /// The enterprise connection's ID.
    pub id: String,
    /// Display name of the connection.
    pub name: String,
    /// The kind of identity provider, such as `saml_okta` or `oidc_custom`.
    pub provider: String,
    /// Where the provider's logo is.
    pub logo_public_url: Option<String>,
    /// Whether people can sign in through the connection.
    pub active: bool,
    /// Email domains whose users sign in through the connection.
    pub domains: Vec<String>,
    /// The linked organization, if any.
    pub organization_id: Option<String>,
    /// Whether every sign-in overwrites the user's attributes with the identity provider's.
    pub sync_user_attributes: Option<bool>,
    /// Whether users of the connection are kept from adding further identifiers.
    pub disable_additional_identifications: Option<bool>,
    /// Whether membership in the organization is enough to link an existing account.
    pub allow_organization_account_linking: Option<bool>,
    /// Further attributes taken over from the identity provider.
    pub custom_attributes: Option<Vec<EnterpriseConnectionCustomAttribute>>,
    /// The SAML side; only for SAML connections.
    pub saml_connection: Option<EnterpriseConnectionSamlConnection>,
    /// The OAuth side; only for connections by OIDC or EASIE.
    pub oauth_config: Option<EnterpriseConnectionOauthConfig>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for EnterpriseConnection {
    #[inline]
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

/// One page of enterprise connections.
pub type EnterpriseConnections = Page<EnterpriseConnection>;
