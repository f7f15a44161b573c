// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// How people with an email address at an organization's domain come to join it.
    pub enum OrganizationSettingsDomainsEnrollmentMode {
        /// `manual_invitation`: A member has to invite them.
        ManualInvitation = "manual_invitation",
        /// `automatic_invitation`: The server invites them.
        AutomaticInvitation = "automatic_invitation",
        /// `automatic_suggestion`: They are told of the organization and can ask to join.
        AutomaticSuggestion = "automatic_suggestion",
    }
}

/// Settings that hold for all organizations of the instance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationSettings {
    /// Type of this object, as the server names it. Always `organization_settings`.
    pub object: String,
    /// Whether the application uses organizations at all.
    pub enabled: bool,
    /// Most members that an organization may have by default.
    pub max_allowed_memberships: i64,
    /// Most roles that the instance may have.
    pub max_allowed_roles: i64,
    /// Most role sets that the instance may have.
    pub max_role_sets_allowed: Option<i64>,
    /// Most domains that an organization may have.
    pub max_allowed_domains: Option<i64>,
    /// Without effect; permissions have no limit any more.
    #[deprecated(note = "without effect, as the number of permissions is not limited")]
    pub max_allowed_permissions: Option<i64>,
    /// Key of the role that the creator of an organization gets.
    pub creator_role: String,
    /// Whether administrators may delete their organization from the front end, by default.
    pub admin_delete_enabled: bool,
    /// Whether organizations can claim email domains, so that people with such an address may join.
    pub domains_enabled: bool,
    /// Whether organizations go without slugs.
    pub slug_disabled: Option<bool>,
    /// Ways to join by domain that organizations can choose.
    #[cfg_attr(feature = "serde", serde(default))]
    pub domains_enrollment_modes: Vec<OrganizationSettingsDomainsEnrollmentMode>,
    /// Key of the role for people who join by domain.
    pub domains_default_role: Option<String>,
    /// Key of the role set that new organizations get; null if there is none.
    pub initial_role_set_key: Option<String>,
    /// Whether users must choose an organization and have no personal account.
    pub force_organization_selection: Option<bool>,
}

impl Decode for OrganizationSettings {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "organization_settings"),
            enabled: object.take("enabled"),
            max_allowed_memberships: object.take("max_allowed_memberships"),
            max_allowed_roles: object.take("max_allowed_roles"),
            max_role_sets_allowed: object.take("max_role_sets_allowed"),
            max_allowed_domains: object.take("max_allowed_domains"),
            max_allowed_permissions: object.take("max_allowed_permissions"),
            creator_role: object.take("creator_role"),
            admin_delete_enabled: object.take("admin_delete_enabled"),
            domains_enabled: object.take("domains_enabled"),
            slug_disabled: object.take("slug_disabled"),
            domains_enrollment_modes: object.take("domains_enrollment_modes"),
            domains_default_role: object.take("domains_default_role"),
            initial_role_set_key: object.take("initial_role_set_key"),
            force_organization_selection: object.take("force_organization_selection"),
        };
        object.finish(value)
    }
}
