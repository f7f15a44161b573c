// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Organization settings domains enrollment mode.
    pub enum OrganizationSettingsDomainsEnrollmentMode {
        /// `manual_invitation`
        ManualInvitation = "manual_invitation",
        /// `automatic_invitation`
        AutomaticInvitation = "automatic_invitation",
        /// `automatic_suggestion`
        AutomaticSuggestion = "automatic_suggestion",
    }
}

/// Organization settings.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OrganizationSettings {
    /// Object. Always `organization_settings`.
    pub object: String,
    /// Enabled.
    pub enabled: bool,
    /// Max allowed memberships.
    pub max_allowed_memberships: i64,
    /// Max allowed roles.
    pub max_allowed_roles: i64,
    /// Max role sets allowed.
    pub max_role_sets_allowed: Option<i64>,
    /// Max allowed domains.
    pub max_allowed_domains: i64,
    /// Max allowed permissions.
    #[deprecated]
    pub max_allowed_permissions: Option<i64>,
    /// Creator role.
    pub creator_role: String,
    /// Admin delete enabled.
    pub admin_delete_enabled: bool,
    /// Domains enabled.
    pub domains_enabled: bool,
    /// Slug disabled.
    pub slug_disabled: Option<bool>,
    /// Domains enrollment modes.
    pub domains_enrollment_modes: Vec<OrganizationSettingsDomainsEnrollmentMode>,
    /// Domains default role.
    pub domains_default_role: String,
    /// Initial role set key.
    pub initial_role_set_key: Option<String>,
}

impl Decode for OrganizationSettings {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            enabled: object.field("enabled")?,
            max_allowed_memberships: object.field("max_allowed_memberships")?,
            max_allowed_roles: object.field("max_allowed_roles")?,
            max_role_sets_allowed: object.field("max_role_sets_allowed")?,
            max_allowed_domains: object.field("max_allowed_domains")?,
            max_allowed_permissions: object.field("max_allowed_permissions")?,
            creator_role: object.field("creator_role")?,
            admin_delete_enabled: object.field("admin_delete_enabled")?,
            domains_enabled: object.field("domains_enabled")?,
            slug_disabled: object.field("slug_disabled")?,
            domains_enrollment_modes: object.field("domains_enrollment_modes")?,
            domains_default_role: object.field("domains_default_role")?,
            initial_role_set_key: object.field("initial_role_set_key")?,
        })
    }
}
