// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use super::{Organization, OrganizationMembershipPublicUserData};

/// Organization membership.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationMembership {
    /// Id.
    pub id: String,
    /// Object. Always `organization_membership`.
    pub object: Option<String>,
    /// Role.
    pub role: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Permissions.
    #[cfg_attr(feature = "serde", serde(default))]
    pub permissions: Vec<String>,
    /// Public metadata.
    #[cfg_attr(feature = "serde", serde(default))]
    pub public_metadata: Map<String, Value>,
    /// Private metadata.
    pub private_metadata: Option<Map<String, Value>>,
    /// Organization.
    pub organization: Option<Organization>,
    /// Public user data.
    pub public_user_data: Option<OrganizationMembershipPublicUserData>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
}

impl Decode for OrganizationMembership {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            object: object.field("object")?,
            role: object.field("role")?,
            role_name: object.field("role_name")?,
            permissions: object.field_or_empty("permissions")?,
            public_metadata: object.field_or_empty("public_metadata")?,
            private_metadata: object.field("private_metadata")?,
            organization: object.field("organization")?,
            public_user_data: object.field("public_user_data")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
