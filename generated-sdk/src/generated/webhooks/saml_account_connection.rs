// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Saml account connection.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SamlAccountConnection {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Option<String>,
    /// Domain.
    #[deprecated]
    pub domain: Option<String>,
    /// Domains.
    pub domains: Option<Vec<String>>,
    /// Active.
    pub active: Option<bool>,
    /// Provider.
    pub provider: Option<String>,
    /// Sync user attributes.
    pub sync_user_attributes: Option<bool>,
    /// Allow subdomains.
    pub allow_subdomains: Option<bool>,
    /// Allow idp initiated.
    pub allow_idp_initiated: Option<bool>,
    /// Disable additional identifications.
    pub disable_additional_identifications: Option<bool>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
}

impl Decode for SamlAccountConnection {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            name: object.field("name")?,
            domain: object.field("domain")?,
            domains: object.field("domains")?,
            active: object.field("active")?,
            provider: object.field("provider")?,
            sync_user_attributes: object.field("sync_user_attributes")?,
            allow_subdomains: object.field("allow_subdomains")?,
            allow_idp_initiated: object.field("allow_idp_initiated")?,
            disable_additional_identifications: object
                .field("disable_additional_identifications")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
