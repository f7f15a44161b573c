// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::{Page, open_enum};
use crate::client::json::{Decode, DecodeError, Node};
use super::OrganizationInvitationPublicUserData;

open_enum! {
    /// Whether an invitation to an organization can still be accepted.
    pub enum OrganizationInvitationStatus {
        /// `pending`: Can be accepted.
        Pending = "pending",
        /// `accepted`
        Accepted = "accepted",
        /// `revoked`
        Revoked = "revoked",
        /// `expired`
        Expired = "expired",
    }
}

/// An invitation to join an organization.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationInvitation {
    /// Type of this object, as the server names it. Always `organization_invitation`.
    pub object: String,
    /// ID of the invitation (`orginv_…`).
    pub id: String,
    /// Address that was invited.
    pub email_address: String,
    /// Key of the role that the new member gets, such as `org:member`.
    pub role: String,
    /// Name of that role, meant for people.
    pub role_name: String,
    /// ID of the organization concerned (`org_…`).
    pub organization_id: Option<String>,
    /// ID of the user who invited; null if none was named.
    pub inviter_id: Option<String>,
    /// What may be shown of the user who invited; null if none was named.
    pub public_inviter_data: Option<OrganizationInvitationPublicUserData>,
    /// Whether it can still be accepted.
    pub status: Option<OrganizationInvitationStatus>,
    /// JSON object of your own that becomes the membership's public metadata.
    #[cfg_attr(feature = "serde", serde(default))]
    pub public_metadata: Map<String, Value>,
    /// JSON object of your own that becomes the membership's private metadata.
    pub private_metadata: Option<Map<String, Value>>,
    /// Link with which it is accepted; null if there is none.
    pub url: Option<String>,
    /// When it expires, in milliseconds since 1970; null if it does not.
    pub expires_at: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
}

impl std::fmt::Debug for OrganizationInvitation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OrganizationInvitation")
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
            .finish()
    }
}

impl Decode for OrganizationInvitation {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "organization_invitation"),
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
        };
        object.finish(value)
    }
}

/// A page of invitations to an organization.
pub type OrganizationInvitations = Page<OrganizationInvitation>;
