// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{SamlConnectionAttributeMapping, SamlConnectionLoginHint};

/// Saml connection.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SamlConnection {
    /// Object. Always `saml_connection`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Domain.
    #[deprecated]
    pub domain: Option<String>,
    /// Domains.
    pub domains: Option<Vec<String>>,
    /// Idp entity id.
    pub idp_entity_id: Option<String>,
    /// Idp sso url.
    pub idp_sso_url: Option<String>,
    /// Idp certificate.
    pub idp_certificate: Option<String>,
    /// Idp certificate issued at.
    pub idp_certificate_issued_at: Option<i64>,
    /// Idp certificate expires at.
    pub idp_certificate_expires_at: Option<i64>,
    /// Idp metadata url.
    pub idp_metadata_url: Option<String>,
    /// Idp metadata.
    pub idp_metadata: Option<String>,
    /// Acs url.
    pub acs_url: String,
    /// Sp entity id.
    pub sp_entity_id: String,
    /// Sp metadata url.
    pub sp_metadata_url: String,
    /// Organization id.
    pub organization_id: Option<String>,
    /// Attribute mapping.
    pub attribute_mapping: Option<SamlConnectionAttributeMapping>,
    /// Active.
    pub active: bool,
    /// Provider.
    pub provider: String,
    /// User count.
    pub user_count: i64,
    /// Sync user attributes.
    pub sync_user_attributes: bool,
    /// Allow subdomains.
    pub allow_subdomains: bool,
    /// Allow idp initiated.
    pub allow_idp_initiated: bool,
    /// Disable additional identifications.
    pub disable_additional_identifications: bool,
    /// Allow organization account linking.
    pub allow_organization_account_linking: bool,
    /// Force authn.
    pub force_authn: bool,
    /// Login hint.
    pub login_hint: SamlConnectionLoginHint,
    /// Enterprise connection id.
    pub enterprise_connection_id: Option<String>,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
}

impl Decode for SamlConnection {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            domain: object.field("domain")?,
            domains: object.field("domains")?,
            idp_entity_id: object.field("idp_entity_id")?,
            idp_sso_url: object.field("idp_sso_url")?,
            idp_certificate: object.field("idp_certificate")?,
            idp_certificate_issued_at: object.field("idp_certificate_issued_at")?,
            idp_certificate_expires_at: object.field("idp_certificate_expires_at")?,
            idp_metadata_url: object.field("idp_metadata_url")?,
            idp_metadata: object.field("idp_metadata")?,
            acs_url: object.field("acs_url")?,
            sp_entity_id: object.field("sp_entity_id")?,
            sp_metadata_url: object.field("sp_metadata_url")?,
            organization_id: object.field("organization_id")?,
            attribute_mapping: object.field("attribute_mapping")?,
            active: object.field("active")?,
            provider: object.field("provider")?,
            user_count: object.field("user_count")?,
            sync_user_attributes: object.field("sync_user_attributes")?,
            allow_subdomains: object.field("allow_subdomains")?,
            allow_idp_initiated: object.field("allow_idp_initiated")?,
            disable_additional_identifications: object
                .field("disable_additional_identifications")?,
            allow_organization_account_linking: object
                .field("allow_organization_account_linking")?,
            force_authn: object.field("force_authn")?,
            login_hint: object.field("login_hint")?,
            enterprise_connection_id: object.field("enterprise_connection_id")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
