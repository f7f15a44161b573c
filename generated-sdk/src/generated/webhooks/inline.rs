// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use super::{OrganizationInvitationPublicOrganizationData, OrganizationInvitationPublicUserData};

/// Organization invitation created data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationInvitationCreatedData {
    /// Public organization data.
    pub public_organization_data: Option<OrganizationInvitationPublicOrganizationData>,
}

impl Decode for OrganizationInvitationCreatedData {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            public_organization_data: object.field("public_organization_data")?,
        })
    }
}

/// Organization invitation created.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationInvitationCreated {
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
    /// Data.
    pub data: Option<OrganizationInvitationCreatedData>,
}

impl Decode for OrganizationInvitationCreated {
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
            data: object.field("data")?,
        })
    }
}

/// Organization invitation revoked data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationInvitationRevokedData {
    /// Public organization data.
    pub public_organization_data: Option<OrganizationInvitationPublicOrganizationData>,
}

impl Decode for OrganizationInvitationRevokedData {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            public_organization_data: object.field("public_organization_data")?,
        })
    }
}

/// Organization invitation revoked.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationInvitationRevoked {
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
    /// Data.
    pub data: Option<OrganizationInvitationRevokedData>,
}

impl Decode for OrganizationInvitationRevoked {
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
            data: object.field("data")?,
        })
    }
}
