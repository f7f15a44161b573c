// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{
    OrganizationDomainEnrollmentMode, OrganizationDomainVerification,
    OrganizationInvitationPublicOrganizationData,
};

/// Organization domain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationDomain {
    /// Object. Always `organization_domain`.
    pub object: Option<String>,
    /// Id.
    pub id: String,
    /// Organization id.
    pub organization_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Enrollment mode.
    pub enrollment_mode: Option<OrganizationDomainEnrollmentMode>,
    /// Affiliation email address.
    pub affiliation_email_address: Option<String>,
    /// Affiliation verification.
    pub affiliation_verification: Option<OrganizationDomainVerification>,
    /// Ownership verification.
    pub ownership_verification: Option<OrganizationDomainVerification>,
    /// Verification.
    #[deprecated]
    pub verification: Option<OrganizationDomainVerification>,
    /// Total pending invitations.
    pub total_pending_invitations: Option<i32>,
    /// Total pending suggestions.
    pub total_pending_suggestions: Option<i32>,
    /// Public organization data.
    pub public_organization_data: Option<OrganizationInvitationPublicOrganizationData>,
    /// Created at.
    pub created_at: Option<i64>,
    /// Updated at.
    pub updated_at: Option<i64>,
}

impl Decode for OrganizationDomain {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            organization_id: object.field("organization_id")?,
            name: object.field("name")?,
            enrollment_mode: object.field("enrollment_mode")?,
            affiliation_email_address: object.field("affiliation_email_address")?,
            affiliation_verification: object.field("affiliation_verification")?,
            ownership_verification: object.field("ownership_verification")?,
            verification: object.field("verification")?,
            total_pending_invitations: object.field("total_pending_invitations")?,
            total_pending_suggestions: object.field("total_pending_suggestions")?,
            public_organization_data: object.field("public_organization_data")?,
            created_at: object.field("created_at")?,
            updated_at: object.field("updated_at")?,
        })
    }
}
