// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use std::collections::BTreeMap;
use crate::client::Page;
use super::{
    BillingPaymentAttempt, BillingPriceResponse, BillingStatement, BlocklistIdentifier,
    CommercePlan, CommerceSubscriptionItem, Directory, DirectoryGroupRoleMapping, Domain,
    EnterpriseConnection, EnterpriseConnectionTestRun, OAuthAccessTokenItem,
    OAuthApplication, Organization, OrganizationDomain, OrganizationInvitation,
    OrganizationInvitationWithPublicOrganizationData, OrganizationMembership, Permission,
    Role, RoleSet, SamlConnection, ScimDirectory, ScimGroupRoleMapping,
};

/// Password hasher.
pub type PasswordHasher = String;

/// O auth access token.
pub type OAuthAccessToken = Vec<OAuthAccessTokenItem>;

/// Organization memberships.
pub type OrganizationMemberships = Page<OrganizationMembership>;

/// Organization invitations with public organization data.
pub type OrganizationInvitationsWithPublicOrganizationData = Page<
    OrganizationInvitationWithPublicOrganizationData,
>;

/// Blocklist identifiers.
pub type BlocklistIdentifiers = Page<BlocklistIdentifier>;

/// Domains.
pub type Domains = Page<Domain>;

/// Organizations.
pub type Organizations = Page<Organization>;

/// Organization invitations.
pub type OrganizationInvitations = Page<OrganizationInvitation>;

/// Roles.
pub type Roles = Page<Role>;

/// Organization domains.
pub type OrganizationDomains = Page<OrganizationDomain>;

/// O auth applications.
pub type OAuthApplications = Page<OAuthApplication>;

/// Saml connections.
pub type SamlConnections = Page<SamlConnection>;

/// Enterprise connections.
pub type EnterpriseConnections = Page<EnterpriseConnection>;

/// Enterprise connection test runs.
pub type EnterpriseConnectionTestRuns = Page<EnterpriseConnectionTestRun>;

/// Paginated commerce plan response.
pub type PaginatedCommercePlanResponse = Page<CommercePlan>;

/// Paginated billing price response.
pub type PaginatedBillingPriceResponse = Page<BillingPriceResponse>;

/// Paginated commerce subscription item response.
pub type PaginatedCommerceSubscriptionItemResponse = Page<CommerceSubscriptionItem>;

/// Paginated billing statement response.
pub type PaginatedBillingStatementResponse = Page<BillingStatement>;

/// Paginated billing payment attempt response.
pub type PaginatedBillingPaymentAttemptResponse = Page<BillingPaymentAttempt>;

/// Permissions.
pub type Permissions = Page<Permission>;

/// Role sets.
pub type RoleSets = Page<RoleSet>;

/// Reassignment mappings.
pub type ReassignmentMappings = BTreeMap<String, String>;

/// Scim directories.
pub type ScimDirectories = Vec<ScimDirectory>;

/// Scim group role mappings.
pub type ScimGroupRoleMappings = Vec<ScimGroupRoleMapping>;

/// Directories.
pub type Directories = Vec<Directory>;

/// Directory group role mappings.
pub type DirectoryGroupRoleMappings = Vec<DirectoryGroupRoleMapping>;
