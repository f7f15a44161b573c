// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use std::collections::BTreeMap;
use crate::client::json::{Decode, DecodeError, Node};

/// An attribute that is taken over from a directory into a user's metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DirectoryCustomAttribute {
    /// What the attribute is called for people.
    pub name: Option<String>,
    /// The key in the user's metadata under which its value is stored.
    pub key: Option<String>,
    /// Where the value is in the SAML assertion or the OIDC claims.
    pub sso_path: Option<String>,
    /// The same as `directory_path`, under its older name.
    pub scim_path: Option<String>,
    /// Where the value is in a directory's user resource, as a GJSON path.
    pub directory_path: Option<String>,
    /// Whether it holds a list; the values then become an array in the public metadata.
    pub multi_valued: Option<bool>,
}

impl Decode for DirectoryCustomAttribute {
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

/// A directory out of which an identity provider provisions users.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Directory {
    /// Type of this object, as the server names it. Always `directory`.
    pub object: String,
    /// The directory's ID.
    pub id: String,
    /// What the directory is called, for people.
    pub name: String,
    /// The enterprise connection whose users it provisions.
    pub enterprise_connection_id: Option<String>,
    /// The provisioning endpoint to enter at the identity provider.
    pub endpoint_url: String,
    /// Which identity provider it is.
    pub provider: String,
    /// Whether the identity provider may provision users.
    pub enabled: bool,
    /// Whether groups decide about roles in the organization.
    pub group_role_mapping_enabled: bool,
    /// For each user attribute, the directory path from which it is read.
    #[cfg_attr(feature = "serde", serde(default))]
    pub attribute_mapping: BTreeMap<String, String>,
    /// Further attributes to take over; needs the custom attributes feature.
    pub custom_attributes: Option<Vec<DirectoryCustomAttribute>>,
    /// The key for provisioning requests; only answered on creation and rotation, and a secret.
    pub api_key: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl std::fmt::Debug for Directory {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Directory")
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

impl Decode for Directory {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "directory"),
            id: object.take("id"),
            name: object.take("name"),
            enterprise_connection_id: object.take("enterprise_connection_id"),
            endpoint_url: object.take("endpoint_url"),
            provider: object.take("provider"),
            enabled: object.take("enabled"),
            group_role_mapping_enabled: object.take("group_role_mapping_enabled"),
            attribute_mapping: object.take("attribute_mapping"),
            custom_attributes: object.take("custom_attributes"),
            api_key: object.take("api_key"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}

/// One page of directories.
pub type Directories = Vec<Directory>;
