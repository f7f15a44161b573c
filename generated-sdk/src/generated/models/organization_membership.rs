// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::Page;
use crate::client::json::{Decode, DecodeError, Node};
use super::{Organization, OrganizationMembershipPublicUserData};

/// That a user belongs to an organization, and with what role.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationMembership {
    /// ID of the membership (`orgmem_…`).
    pub id: String,
    /// Type of this object, as the server names it. Always `organization_membership`.
    pub object: String,
    /// Key of the member's role, such as `org:admin`.
    pub role: String,
    /// Name of that role, meant for people.
    pub role_name: Option<String>,
    /// Keys of the permissions that the role grants; may be missing.
    pub permissions: Option<Vec<String>>,
    /// JSON object of your own about this membership, which the front end may read.
    #[cfg_attr(feature = "serde", serde(default))]
    pub public_metadata: Map<String, Value>,
    /// JSON object of your own about this membership, which only the backend can read and write.
    pub private_metadata: Option<Map<String, Value>>,
    /// The organization.
    pub organization: Organization,
    /// What may be shown of the member.
    pub public_user_data: Option<OrganizationMembershipPublicUserData>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl Decode for OrganizationMembership {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            object: object.take_label("object", "organization_membership"),
            role: object.take("role"),
            role_name: object.take("role_name"),
            permissions: object.take("permissions"),
            public_metadata: object.take("public_metadata"),
            private_metadata: object.take("private_metadata"),
            organization: object.field("organization")?,
            public_user_data: object.take("public_user_data"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}

/// A page of memberships.
pub type OrganizationMemberships = Page<OrganizationMembership>;
