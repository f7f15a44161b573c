// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use super::{OrganizationInvitationPublicOrganizationData, OrganizationInvitationPublicUserData};

/// Organization invitation with public organization data.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationInvitationWithPublicOrganizationData {
    /// Object. Always `organization_invitation`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Email address.
    pub email_address: String,
    /// Role.
    pub role: String,
    /// Role name.
    pub role_name: String,
    /// Organization id.
    pub organization_id: Option<String>,
    /// Inviter id.
    pub inviter_id: Option<String>,
    /// Public inviter data.
    pub public_inviter_data: Option<OrganizationInvitationPublicUserData>,
    /// Status.
    pub status: Option<String>,
    /// Public metadata.
    pub public_metadata: Map<String, Value>,
    /// Private metadata.
    pub private_metadata: Option<Map<String, Value>>,
    /// Url.
    pub url: Option<String>,
    /// Expires at.
    pub expires_at: Option<i64>,
    /// Created at.
    pub created_at: i64,
    /// Updated at.
    pub updated_at: i64,
    /// Public organization data.
    pub public_organization_data: Option<OrganizationInvitationPublicOrganizationData>,
}

impl std::fmt::Debug for OrganizationInvitationWithPublicOrganizationData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OrganizationInvitationWithPublicOrganizationData")
            .field("object", &self.object)
            .field("id", &self.id)
            .field("email_address", &self.email_address)
            .field("role", &self.role)
            .field("role_name", &self.role_name)
            .field("organization_id", &self.organization_id)
            .field("inviter_id", &self.inviter_id)
            .field("public_inviter_data", &self.public_inviter_data)
            .field("status", &self.status)
            .field("public_metadata", &self.public_metadata)
            .field("private_metadata", &self.private_metadata)
            .field("url", &"[redacted]")
            .field("expires_at", &self.expires_at)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("public_organization_data", &self.public_organization_data)
            .finish()
    }
}

impl Decode for OrganizationInvitationWithPublicOrganizationData {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            email_address: object.field("email_address")?,
            role: object.field("role")?,
            role_name: object.field("role_name")?,
            organization_id: object.field("organization_id")?,
            inviter_id: object.field("inviter_id")?,
            public_inviter_data: object.field("public_inviter_data")?,
            status: object.field("status")?,
            public_metadata: object.field("public_metadata")?,
            private_metadata: object.field("private_metadata")?,
            url: object.field("url")?,
            expires_at: object.field("expires_at")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
            public_organization_data: object.field("public_organization_data")?,
        })
    }
}
