// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::{
    OrganizationDomainEnrollmentMode, OrganizationDomainVerification,
    OrganizationInvitationPublicOrganizationData,
};

/// An email domain of an organization, by which people can join it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationDomain {
    /// Type of this object, as the server names it. Always `organization_domain`.
    pub object: Option<String>,
    /// The organization domain's ID.
    pub id: String,
    /// Whose domain it is.
    pub organization_id: Option<String>,
    /// The domain, such as `example.com`.
    pub name: Option<String>,
    /// What happens to people with an address on the domain.
    pub enrollment_mode: Option<OrganizationDomainEnrollmentMode>,
    /// The address on the domain through which the organization shows that it belongs there.
    pub affiliation_email_address: Option<String>,
    /// Whether a member has shown, as a rule by email, that the organization uses the domain.
    pub affiliation_verification: Option<OrganizationDomainVerification>,
    /// Whether control of the domain was proved, by DNS record or override; null if never tried.
    pub ownership_verification: Option<OrganizationDomainVerification>,
    /// The same as `affiliation_verification`. Deprecated.
    #[deprecated(note = "use `affiliation_verification` instead")]
    pub verification: Option<OrganizationDomainVerification>,
    /// How many invitations by this domain are open.
    pub total_pending_invitations: Option<i32>,
    /// How many suggestions to join by this domain are open.
    pub total_pending_suggestions: Option<i32>,
    /// What anybody may know about the organization.
    pub public_organization_data: Option<OrganizationInvitationPublicOrganizationData>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
}

impl Decode for OrganizationDomain {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            id: object.take("id"),
            organization_id: object.take("organization_id"),
            name: object.take("name"),
            enrollment_mode: object.take("enrollment_mode"),
            affiliation_email_address: object.take("affiliation_email_address"),
            affiliation_verification: object.take("affiliation_verification"),
            ownership_verification: object.take("ownership_verification"),
            verification: object.take("verification"),
            total_pending_invitations: object.take("total_pending_invitations"),
            total_pending_suggestions: object.take("total_pending_suggestions"),
            public_organization_data: object.take("public_organization_data"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}
