// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use super::{
    OrganizationInvitationPublicOrganizationData, OrganizationInvitationPublicUserData,
    OrganizationInvitationStatus,
};

/// An invitation to an organization that was accepted.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationInvitationAcceptedPayload {
    /// Type of this object, as the server names it. Always `organization_invitation`.
    pub object: Option<String>,
    /// The invitation's ID.
    pub id: String,
    /// Who was invited.
    pub email_address: Option<String>,
    /// The role that comes with it, such as `org:member`.
    pub role: Option<String>,
    /// The name of the role, for people.
    pub role_name: Option<String>,
    /// The organization that the invitation is to.
    pub organization_id: Option<String>,
    /// The user who invited; null for an invitation made through this API without one.
    pub inviter_id: Option<String>,
    /// What anybody may know about the user who invited.
    pub public_inviter_data: Option<OrganizationInvitationPublicUserData>,
    /// Where the invitation stands.
    pub status: Option<OrganizationInvitationStatus>,
    /// Metadata for the future membership, readable by the front end.
    #[cfg_attr(feature = "serde", serde(default))]
    pub public_metadata: Map<String, Value>,
    /// Metadata for the future membership, for the back end only.
    pub private_metadata: Option<Map<String, Value>>,
    /// The link by which it is accepted.
    pub url: Option<String>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expires_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
    /// The user who accepted it.
    pub user_id: Option<String>,
    /// What anybody may know about the organization.
    pub public_organization_data: Option<OrganizationInvitationPublicOrganizationData>,
}

impl std::fmt::Debug for OrganizationInvitationAcceptedPayload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OrganizationInvitationAcceptedPayload")
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
            .field("user_id", &self.user_id)
            .field("public_organization_data", &self.public_organization_data)
            .finish()
    }
}

impl Decode for OrganizationInvitationAcceptedPayload {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            id: object.take("id"),
            email_address: object.take("email_address"),
            role: object.take("role"),
            role_name: object.take("role_name"),
            organization_id: object.take("organization_id"),
            inviter_id: object.take("inviter_id"),
            public_inviter_data: object.take("public_inviter_data"),
            status: object.take("status"),
            public_metadata: object.take("public_metadata"),
            private_metadata: object.take("private_metadata"),
            url: object.take("url"),
            expires_at: object.take("expires_at"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
            user_id: object.take("user_id"),
            public_organization_data: object.take("public_organization_data"),
        };
        object.finish(value)
    }
}
