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

/// How a password digest was made: `argon2i`, `argon2id`, `bcrypt`, `ldap_ssha`, `md5`, `phpass`,
/// `md5_phpass`, `sha256`, `sha512_symfony`, `scrypt_firebase`, `scrypt_werkzeug`, `pbkdf2_sha1`,
/// `pbkdf2_sha512`, `pbkdf2_sha512_hex` (salt and hash in hexadecimal), `pbkdf2_sha256`, or
/// Django's `bcrypt_sha256_django` and `pbkdf2_sha256_django`. Each wants the digest in a format of
/// its own.
pub type PasswordHasher = String;

/// A user's access tokens for one OAuth provider.
pub type OAuthAccessToken = Vec<OAuthAccessTokenItem>;

/// A page of memberships.
pub type OrganizationMemberships = Page<OrganizationMembership>;

/// A page of invitations to organizations.
pub type OrganizationInvitationsWithPublicOrganizationData = Page<
    OrganizationInvitationWithPublicOrganizationData,
>;

/// The block-list.
pub type BlocklistIdentifiers = Page<BlocklistIdentifier>;

/// The domains of the instance.
pub type Domains = Page<Domain>;

/// A page of organizations.
pub type Organizations = Page<Organization>;

/// A page of invitations to an organization.
pub type OrganizationInvitations = Page<OrganizationInvitation>;

/// A page of roles.
pub type Roles = Page<Role>;

/// One page of organization domains.
pub type OrganizationDomains = Page<OrganizationDomain>;

/// A page of OAuth applications.
pub type OAuthApplications = Page<OAuthApplication>;

/// One page of SAML connections.
pub type SamlConnections = Page<SamlConnection>;

/// One page of enterprise connections.
pub type EnterpriseConnections = Page<EnterpriseConnection>;

/// One page of test runs.
pub type EnterpriseConnectionTestRuns = Page<EnterpriseConnectionTestRun>;

/// A page of billing plans.
pub type PaginatedCommercePlanResponse = Page<CommercePlan>;

/// A page of prices.
pub type PaginatedBillingPriceResponse = Page<BillingPriceResponse>;

/// A page of subscription items.
pub type PaginatedCommerceSubscriptionItemResponse = Page<CommerceSubscriptionItem>;

/// A page of billing statements.
pub type PaginatedBillingStatementResponse = Page<BillingStatement>;

/// A page of payment attempts.
pub type PaginatedBillingPaymentAttemptResponse = Page<BillingPaymentAttempt>;

/// A page of permissions.
pub type Permissions = Page<Permission>;

/// A page of role sets.
pub type RoleSets = Page<RoleSet>;

/// Which role replaces which; new role key by former role key.
pub type ReassignmentMappings = BTreeMap<String, String>;

/// One page of SCIM directories.
pub type ScimDirectories = Vec<ScimDirectory>;

/// The group role mappings of a SCIM directory, the strongest first.
pub type ScimGroupRoleMappings = Vec<ScimGroupRoleMapping>;

/// One page of directories.
pub type Directories = Vec<Directory>;

/// The group role mappings of a directory, the strongest first.
pub type DirectoryGroupRoleMappings = Vec<DirectoryGroupRoleMapping>;
