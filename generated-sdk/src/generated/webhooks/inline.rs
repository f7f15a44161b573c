// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use super::{OrganizationInvitationPublicOrganizationData, OrganizationInvitationPublicUserData};

/// Organization invitation event payload.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationInvitationEventPayload {
    /// Object. Always `organization_invitation`.
    pub object: Option<String>,
    /// Id.
    pub id: String,
    /// Email address.
    pub email_address: Option<String>,
    /// Role.
    pub role: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Organization id.
    pub organization_id: Option<String>,
    /// Inviter id.
    pub inviter_id: Option<String>,
    /// Public inviter data.
    pub public_inviter_data: Option<OrganizationInvitationPublicUserData>,
    /// Status.
    pub status: Option<String>,
    /// Public metadata.
    #[cfg_attr(feature = "serde", serde(default))]
    pub public_metadata: Map<String, Value>,
    /// Private metadata.
    pub private_metadata: Option<Map<String, Value>>,
    /// Url.
    pub url: Option<String>,
    /// Expires at.
    pub expires_at: Option<i64>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
    /// Public organization data.
    pub public_organization_data: Option<OrganizationInvitationPublicOrganizationData>,
}

impl Decode for OrganizationInvitationEventPayload {
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
            public_metadata: object.field_or_empty("public_metadata")?,
            private_metadata: object.field("private_metadata")?,
            url: object.field("url")?,
            expires_at: object.field("expires_at")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
            public_organization_data: object.field("public_organization_data")?,
        })
    }
}
