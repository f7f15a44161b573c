// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::{Page, open_enum};
use crate::client::json::{Decode, DecodeError, Node};

open_enum! {
    /// What is sent to the identity provider as a sign-in hint.
    pub enum SamlLoginHintMode {
        /// `email_address`: The address with which the user began to sign in.
        EmailAddress = "email_address",
        /// `custom_attribute`: A value out of the user's public metadata.
        CustomAttribute = "custom_attribute",
        /// `off`: Nothing.
        Off = "off",
    }
}

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
        let value = Self {
            name: object.take("name"),
            key: object.take("key"),
            sso_path: object.take("sso_path"),
            scim_path: object.take("scim_path"),
            directory_path: object.take("directory_path"),
            multi_valued: object.take("multi_valued"),
        };
        object.finish(value)
    }
}

/// What Clerk tells the identity provider about who is signing in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionSamlConnectionLoginHint {
    /// What is sent as the hint.
    pub mode: SamlLoginHintMode,
    /// With mode `custom_attribute`: the key in the user's public metadata whose value is sent.
    pub source: Option<String>,
}

impl Decode for EnterpriseConnectionSamlConnectionLoginHint {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            mode: object.field("mode")?,
            source: object.take("source"),
        };
        object.finish(value)
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
        let value = Self {
            id: object.take("id"),
            name: object.take("name"),
            idp_entity_id: object.take("idp_entity_id"),
            idp_sso_url: object.take("idp_sso_url"),
            idp_metadata_url: object.take("idp_metadata_url"),
            acs_url: object.take("acs_url"),
            sp_entity_id: object.take("sp_entity_id"),
            sp_metadata_url: object.take("sp_metadata_url"),
            active: object.take("active"),
            allow_idp_initiated: object.take("allow_idp_initiated"),
            allow_subdomains: object.take("allow_subdomains"),
            force_authn: object.take("force_authn"),
            login_hint: object.take("login_hint"),
        };
        object.finish(value)
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
        let value = Self {
            id: object.take("id"),
            name: object.take("name"),
            provider_key: object.take("provider_key"),
            client_id: object.take("client_id"),
            discovery_url: object.take("discovery_url"),
            auth_url: object.take("auth_url"),
            token_url: object.take("token_url"),
            user_info_url: object.take("user_info_url"),
            requires_pkce: object.take("requires_pkce"),
            logo_public_url: object.take("logo_public_url"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
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
    #[cfg_attr(feature = "serde", serde(default))]
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
    /// Whether users can sign in by the connection.
    pub authenticatable: Option<bool>,
    /// Whether who signs in for the first time gets no user made.
    pub disable_jit_provisioning: Option<bool>,
}

impl Decode for EnterpriseConnection {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "enterprise_connection"),
            id: object.take("id"),
            name: object.take("name"),
            provider: object.take("provider"),
            logo_public_url: object.take("logo_public_url"),
            active: object.take("active"),
            domains: object.take("domains"),
            organization_id: object.take("organization_id"),
            sync_user_attributes: object.take("sync_user_attributes"),
            disable_additional_identifications: object
                .take("disable_additional_identifications"),
            allow_organization_account_linking: object
                .take("allow_organization_account_linking"),
            custom_attributes: object.take("custom_attributes"),
            saml_connection: object.take("saml_connection"),
            oauth_config: object.take("oauth_config"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            authenticatable: object.take("authenticatable"),
            disable_jit_provisioning: object.take("disable_jit_provisioning"),
        };
        object.finish(value)
    }
}

/// One page of enterprise connections.
pub type EnterpriseConnections = Page<EnterpriseConnection>;
