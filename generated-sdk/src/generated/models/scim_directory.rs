// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use std::collections::BTreeMap;
use crate::client::json::{Decode, DecodeError, Node};

/// Scim directory custom attribute.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ScimDirectoryCustomAttribute {
    /// Name.
    pub name: Option<String>,
    /// Key.
    pub key: Option<String>,
    /// Sso path.
    pub sso_path: Option<String>,
    /// Scim path.
    pub scim_path: Option<String>,
    /// Directory path.
    pub directory_path: Option<String>,
    /// Multi valued.
    pub multi_valued: Option<bool>,
}

impl Decode for ScimDirectoryCustomAttribute {
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

/// Scim directory.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ScimDirectory {
    /// Object. Always `scim_directory`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Enterprise connection id.
    pub enterprise_connection_id: Option<String>,
    /// Endpoint url.
    pub endpoint_url: String,
    /// Provider.
    pub provider: String,
    /// Enabled.
    pub enabled: bool,
    /// Group role mapping enabled.
    pub group_role_mapping_enabled: bool,
    /// Attribute mapping.
    pub attribute_mapping: BTreeMap<String, String>,
    /// Custom attributes.
    pub custom_attributes: Option<Vec<ScimDirectoryCustomAttribute>>,
    /// Api key.
    pub api_key: Option<String>,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
}

impl std::fmt::Debug for ScimDirectory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ScimDirectory")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("enterprise_connection_id", &self.enterprise_connection_id)
            .field("endpoint_url", &self.endpoint_url)
            .field("provider", &self.provider)
            .field("enabled", &self.enabled)
            .field("group_role_mapping_enabled", &self.group_role_mapping_enabled)
            .field("attribute_mapping", &self.attribute_mapping)
            .field("custom_attributes", &self.custom_attributes)
            .field("api_key", &"[redacted]")
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}

impl Decode for ScimDirectory {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            name: object.field("name")?,
            enterprise_connection_id: object.field("enterprise_connection_id")?,
            endpoint_url: object.field("endpoint_url")?,
            provider: object.field("provider")?,
            enabled: object.field("enabled")?,
            group_role_mapping_enabled: object.field("group_role_mapping_enabled")?,
            attribute_mapping: object.field("attribute_mapping")?,
            custom_attributes: object.field("custom_attributes")?,
            api_key: object.field("api_key")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
