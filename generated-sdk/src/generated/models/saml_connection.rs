// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::Page;
use crate::client::json::{Decode, DecodeError, Node};
use super::{SamlConnectionAttributeMapping, SamlConnectionLoginHint};

/// Single sign-on through one SAML identity provider, with both sides' details: the identity
/// provider's (`idp_…`) and those to enter at the identity provider (`acs_url`, `sp_entity_id`,
/// `sp_metadata_url`).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SamlConnection {
    /// Type of this object, as the server names it. Always `saml_connection`.
    pub object: String,
    /// The SAML connection's ID.
    pub id: String,
    /// The connection's label.
    pub name: String,
    /// Its email domain. Deprecated, use `domains`.
    #[deprecated(note = "use `domains` instead")]
    pub domain: Option<String>,
    /// Email domains whose users sign in through the connection.
    pub domains: Option<Vec<String>>,
    /// The identity provider's entity ID.
    pub idp_entity_id: Option<String>,
    /// Where the identity provider takes sign-in requests.
    pub idp_sso_url: Option<String>,
    /// The X.509 certificate with which the identity provider signs.
    pub idp_certificate: Option<String>,
    /// From when the certificate is valid, in milliseconds since 1970; null without a certificate.
    pub idp_certificate_issued_at: Option<i64>,
    /// Until when the certificate is valid, in milliseconds since 1970; null without a certificate.
    pub idp_certificate_expires_at: Option<i64>,
    /// Where the identity provider publishes its metadata.
    pub idp_metadata_url: Option<String>,
    /// The identity provider's metadata as XML.
    pub idp_metadata: Option<String>,
    /// Where the identity provider must post its answers (assertion consumer service).
    pub acs_url: String,
    /// The entity ID under which Clerk appears at the identity provider.
    pub sp_entity_id: String,
    /// Metadata about Clerk's side, to be loaded by the identity provider.
    pub sp_metadata_url: String,
    /// The organization that users of the connection join, if any.
    pub organization_id: Option<String>,
    /// Which SAML attribute fills which property of the user.
    pub attribute_mapping: Option<SamlConnectionAttributeMapping>,
    /// Whether people can sign in through the connection.
    pub active: bool,
    /// The kind of identity provider, such as `saml_okta`.
    pub provider: String,
    /// How many users belong to the connection.
    pub user_count: i64,
    /// Whether every sign-in overwrites the user's attributes with the identity provider's.
    pub sync_user_attributes: bool,
    /// Whether addresses on subdomains of the domains may use the connection too.
    pub allow_subdomains: bool,
    /// Whether a sign-in may start at the identity provider.
    pub allow_idp_initiated: bool,
    /// Whether users of the connection are kept from adding further identifiers.
    pub disable_additional_identifications: Option<bool>,
    /// Whether membership in the organization is enough to link an existing account.
    pub allow_organization_account_linking: Option<bool>,
    /// Whether the identity provider must ask for credentials at every sign-in.
    pub force_authn: Option<bool>,
    /// What is passed to the identity provider as a hint of who signs in.
    pub login_hint: Option<SamlConnectionLoginHint>,
    /// The same connection's ID among the enterprise connections.
    pub enterprise_connection_id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for SamlConnection {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "saml_connection"),
            id: object.take("id"),
            name: object.take("name"),
            domain: object.take("domain"),
            domains: object.take("domains"),
            idp_entity_id: object.take("idp_entity_id"),
            idp_sso_url: object.take("idp_sso_url"),
            idp_certificate: object.take("idp_certificate"),
            idp_certificate_issued_at: object.take("idp_certificate_issued_at"),
            idp_certificate_expires_at: object.take("idp_certificate_expires_at"),
            idp_metadata_url: object.take("idp_metadata_url"),
            idp_metadata: object.take("idp_metadata"),
            acs_url: object.take("acs_url"),
            sp_entity_id: object.take("sp_entity_id"),
            sp_metadata_url: object.take("sp_metadata_url"),
            organization_id: object.take("organization_id"),
            attribute_mapping: object.take("attribute_mapping"),
            active: object.take("active"),
            provider: object.take("provider"),
            user_count: object.take("user_count"),
            sync_user_attributes: object.take("sync_user_attributes"),
            allow_subdomains: object.take("allow_subdomains"),
            allow_idp_initiated: object.take("allow_idp_initiated"),
            disable_additional_identifications: object
                .take("disable_additional_identifications"),
            allow_organization_account_linking: object
                .take("allow_organization_account_linking"),
            force_authn: object.take("force_authn"),
            login_hint: object.take("login_hint"),
            enterprise_connection_id: object.take("enterprise_connection_id"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}

/// One page of SAML connections.
pub type SamlConnections = Page<SamlConnection>;
