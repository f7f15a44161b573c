// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Instance Settings”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, strings};
use crate::generated::models;

/// Requests of the tag “Instance Settings”.
#[derive(Clone, Debug)]
pub struct InstanceSettings(Clerk);

impl InstanceSettings {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Get instance.
    ///
    /// `GET /instance`
    pub fn get(&self) -> Get {
        Get(Request::new(&self.0, "GetInstance", Method::Get, "/instance"))
    }

    /// Update instance.
    ///
    /// `PATCH /instance`
    ///
    /// # Errors
    ///
    /// The API declares 422.
    pub fn update(&self) -> Update {
        Update(Request::new(&self.0, "UpdateInstance", Method::Patch, "/instance"))
    }

    /// Update instance restrictions.
    ///
    /// `PATCH /instance/restrictions`
    ///
    /// # Errors
    ///
    /// The API declares 402, 422.
    pub fn update_restrictions(&self) -> UpdateRestrictions {
        UpdateRestrictions(
            Request::new(
                &self.0,
                "UpdateInstanceRestrictions",
                Method::Patch,
                "/instance/restrictions",
            ),
        )
    }

    /// Get instance protect.
    ///
    /// `GET /instance/protect`
    pub fn get_protect(&self) -> GetProtect {
        GetProtect(
            Request::new(&self.0, "GetInstanceProtect", Method::Get, "/instance/protect"),
        )
    }

    /// Update instance protect.
    ///
    /// `PATCH /instance/protect`
    ///
    /// # Errors
    ///
    /// The API declares 422.
    pub fn update_protect(&self) -> UpdateProtect {
        UpdateProtect(
            Request::new(
                &self.0,
                "UpdateInstanceProtect",
                Method::Patch,
                "/instance/protect",
            ),
        )
    }

    /// Get instance communication.
    ///
    /// `GET /instance/communication`
    pub fn get_communication(&self) -> GetCommunication {
        GetCommunication(
            Request::new(
                &self.0,
                "GetInstanceCommunication",
                Method::Get,
                "/instance/communication",
            ),
        )
    }

    /// Update instance communication.
    ///
    /// `PATCH /instance/communication`
    ///
    /// # Errors
    ///
    /// The API declares 422.
    pub fn update_communication(&self) -> UpdateCommunication {
        UpdateCommunication(
            Request::new(
                &self.0,
                "UpdateInstanceCommunication",
                Method::Patch,
                "/instance/communication",
            ),
        )
    }

    /// Get instance o auth application settings.
    ///
    /// `GET /instance/oauth_application_settings`
    pub fn get_oauth_application_settings(&self) -> GetOauthApplicationSettings {
        GetOauthApplicationSettings(
            Request::new(
                &self.0,
                "GetInstanceOAuthApplicationSettings",
                Method::Get,
                "/instance/oauth_application_settings",
            ),
        )
    }

    /// Update instance o auth application settings.
    ///
    /// `PATCH /instance/oauth_application_settings`
    ///
    /// # Errors
    ///
    /// The API declares 422.
    pub fn update_oauth_application_settings(&self) -> UpdateOauthApplicationSettings {
        UpdateOauthApplicationSettings(
            Request::new(
                &self.0,
                "UpdateInstanceOAuthApplicationSettings",
                Method::Patch,
                "/instance/oauth_application_settings",
            ),
        )
    }

    /// Get instance organization settings.
    ///
    /// `GET /instance/organization_settings`
    ///
    /// # Errors
    ///
    /// The API declares 402, 404, 422.
    pub fn get_organization_settings(&self) -> GetOrganizationSettings {
        GetOrganizationSettings(
            Request::new(
                &self.0,
                "GetInstanceOrganizationSettings",
                Method::Get,
                "/instance/organization_settings",
            ),
        )
    }

    /// Update instance organization settings.
    ///
    /// `PATCH /instance/organization_settings`
    ///
    /// # Errors
    ///
    /// The API declares 400, 402, 403, 404, 422.
    pub fn update_organization_settings(&self) -> UpdateOrganizationSettings {
        UpdateOrganizationSettings(
            Request::new(
                &self.0,
                "UpdateInstanceOrganizationSettings",
                Method::Patch,
                "/instance/organization_settings",
            ),
        )
    }
}

operation! {
    /// Request of [`InstanceSettings::get`]: `GET /instance`.
    Get -> models::Instance
}

operation! {
    /// Request of [`InstanceSettings::update`]: `PATCH /instance`.
    Update -> ()
}

impl Update {
    /// Sets `test_mode` in the body.
    pub fn test_mode(mut self, test_mode: bool) -> Self {
        self.0.field("test_mode", test_mode);
        self
    }

    /// Sets `test_mode` to null in the body.
    pub fn clear_test_mode(mut self) -> Self {
        self.0.field("test_mode", Value::Null);
        self
    }

    /// Sets `hibp` in the body.
    pub fn hibp(mut self, hibp: bool) -> Self {
        self.0.field("hibp", hibp);
        self
    }

    /// Sets `hibp` to null in the body.
    pub fn clear_hibp(mut self) -> Self {
        self.0.field("hibp", Value::Null);
        self
    }

    /// Sets `support_email` in the body.
    pub fn support_email(mut self, support_email: impl Into<String>) -> Self {
        self.0.field("support_email", support_email.into());
        self
    }

    /// Sets `support_email` to null in the body.
    pub fn clear_support_email(mut self) -> Self {
        self.0.field("support_email", Value::Null);
        self
    }

    /// Sets `clerk_js_version` in the body.
    pub fn clerk_js_version(mut self, clerk_js_version: impl Into<String>) -> Self {
        self.0.field("clerk_js_version", clerk_js_version.into());
        self
    }

    /// Sets `clerk_js_version` to null in the body.
    pub fn clear_clerk_js_version(mut self) -> Self {
        self.0.field("clerk_js_version", Value::Null);
        self
    }

    /// Sets `development_origin` in the body.
    pub fn development_origin(mut self, development_origin: impl Into<String>) -> Self {
        self.0.field("development_origin", development_origin.into());
        self
    }

    /// Sets `development_origin` to null in the body.
    pub fn clear_development_origin(mut self) -> Self {
        self.0.field("development_origin", Value::Null);
        self
    }

    /// Sets `allowed_origins` in the body.
    pub fn allowed_origins(
        mut self,
        allowed_origins: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("allowed_origins", list(strings(allowed_origins)));
        self
    }

    /// Sets `cookieless_dev` in the body.
    #[deprecated]
    pub fn cookieless_dev(mut self, cookieless_dev: bool) -> Self {
        self.0.field("cookieless_dev", cookieless_dev);
        self
    }

    /// Sets `cookieless_dev` to null in the body.
    #[deprecated]
    pub fn clear_cookieless_dev(mut self) -> Self {
        self.0.field("cookieless_dev", Value::Null);
        self
    }

    /// Sets `url_based_session_syncing` in the body.
    pub fn url_based_session_syncing(mut self, url_based_session_syncing: bool) -> Self {
        self.0.field("url_based_session_syncing", url_based_session_syncing);
        self
    }

    /// Sets `url_based_session_syncing` to null in the body.
    pub fn clear_url_based_session_syncing(mut self) -> Self {
        self.0.field("url_based_session_syncing", Value::Null);
        self
    }

    /// Sets `preferred_sign_in_strategy_when_password_required` in the body.
    pub fn preferred_sign_in_strategy_when_password_required(
        mut self,
        preferred_sign_in_strategy_when_password_required: impl Into<
            models::UpdateInstancePreferredSignInStrategyWhenPasswordRequired,
        >,
    ) -> Self {
        self.0
            .field(
                "preferred_sign_in_strategy_when_password_required",
                preferred_sign_in_strategy_when_password_required.into().as_str(),
            );
        self
    }

    /// Sets `preferred_sign_in_strategy_when_password_required` to null in the body.
    pub fn clear_preferred_sign_in_strategy_when_password_required(mut self) -> Self {
        self.0.field("preferred_sign_in_strategy_when_password_required", Value::Null);
        self
    }
}

operation! {
    /// Request of [`InstanceSettings::update_restrictions`]: `PATCH /instance/restrictions`.
    UpdateRestrictions -> models::InstanceRestrictions
}

impl UpdateRestrictions {
    /// Sets `allowlist` in the body.
    pub fn allowlist(mut self, allowlist: bool) -> Self {
        self.0.field("allowlist", allowlist);
        self
    }

    /// Sets `allowlist` to null in the body.
    pub fn clear_allowlist(mut self) -> Self {
        self.0.field("allowlist", Value::Null);
        self
    }

    /// Sets `blocklist` in the body.
    pub fn blocklist(mut self, blocklist: bool) -> Self {
        self.0.field("blocklist", blocklist);
        self
    }

    /// Sets `blocklist` to null in the body.
    pub fn clear_blocklist(mut self) -> Self {
        self.0.field("blocklist", Value::Null);
        self
    }

    /// Sets `allowlist_blocklist_disabled_on_sign_in` in the body.
    pub fn allowlist_blocklist_disabled_on_sign_in(
        mut self,
        allowlist_blocklist_disabled_on_sign_in: bool,
    ) -> Self {
        self.0
            .field(
                "allowlist_blocklist_disabled_on_sign_in",
                allowlist_blocklist_disabled_on_sign_in,
            );
        self
    }

    /// Sets `allowlist_blocklist_disabled_on_sign_in` to null in the body.
    pub fn clear_allowlist_blocklist_disabled_on_sign_in(mut self) -> Self {
        self.0.field("allowlist_blocklist_disabled_on_sign_in", Value::Null);
        self
    }

    /// Sets `block_email_subaddresses` in the body.
    pub fn block_email_subaddresses(mut self, block_email_subaddresses: bool) -> Self {
        self.0.field("block_email_subaddresses", block_email_subaddresses);
        self
    }

    /// Sets `block_email_subaddresses` to null in the body.
    pub fn clear_block_email_subaddresses(mut self) -> Self {
        self.0.field("block_email_subaddresses", Value::Null);
        self
    }

    /// Sets `block_disposable_email_domains` in the body.
    pub fn block_disposable_email_domains(
        mut self,
        block_disposable_email_domains: bool,
    ) -> Self {
        self.0.field("block_disposable_email_domains", block_disposable_email_domains);
        self
    }

    /// Sets `block_disposable_email_domains` to null in the body.
    pub fn clear_block_disposable_email_domains(mut self) -> Self {
        self.0.field("block_disposable_email_domains", Value::Null);
        self
    }
}

operation! {
    /// Request of [`InstanceSettings::get_protect`]: `GET /instance/protect`.
    GetProtect -> models::InstanceProtect
}

operation! {
    /// Request of [`InstanceSettings::update_protect`]: `PATCH /instance/protect`.
    UpdateProtect -> models::InstanceProtect
}

impl UpdateProtect {
    /// Sets `rules_enabled` in the body.
    pub fn rules_enabled(mut self, rules_enabled: bool) -> Self {
        self.0.field("rules_enabled", rules_enabled);
        self
    }

    /// Sets `rules_enabled` to null in the body.
    pub fn clear_rules_enabled(mut self) -> Self {
        self.0.field("rules_enabled", Value::Null);
        self
    }

    /// Sets `specter_enabled` in the body.
    pub fn specter_enabled(mut self, specter_enabled: bool) -> Self {
        self.0.field("specter_enabled", specter_enabled);
        self
    }

    /// Sets `specter_enabled` to null in the body.
    pub fn clear_specter_enabled(mut self) -> Self {
        self.0.field("specter_enabled", Value::Null);
        self
    }
}

operation! {
    /// Request of [`InstanceSettings::get_communication`]: `GET /instance/communication`.
    GetCommunication -> models::InstanceCommunication
}

operation! {
    /// Request of [`InstanceSettings::update_communication`]: `PATCH /instance/communication`.
    UpdateCommunication -> models::InstanceCommunication
}

impl UpdateCommunication {
    /// Sets `blocked_country_codes` in the body. At most 250 items.
    pub fn blocked_country_codes(
        mut self,
        blocked_country_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("blocked_country_codes", list(strings(blocked_country_codes)));
        self
    }

    /// Sets `blocked_country_codes` to null in the body.
    pub fn clear_blocked_country_codes(mut self) -> Self {
        self.0.field("blocked_country_codes", Value::Null);
        self
    }
}

operation! {
    /// Request of [`InstanceSettings::get_oauth_application_settings`]: `GET /instance/oauth_application_settings`.
    GetOauthApplicationSettings -> models::OAuthApplicationSettings
}

operation! {
    /// Request of [`InstanceSettings::update_oauth_application_settings`]: `PATCH /instance/oauth_application_settings`.
    UpdateOauthApplicationSettings -> models::OAuthApplicationSettings
}

impl UpdateOauthApplicationSettings {
    /// Sets `dynamic_oauth_client_registration` in the body.
    pub fn dynamic_oauth_client_registration(
        mut self,
        dynamic_oauth_client_registration: bool,
    ) -> Self {
        self.0
            .field(
                "dynamic_oauth_client_registration",
                dynamic_oauth_client_registration,
            );
        self
    }

    /// Sets `dynamic_oauth_client_registration` to null in the body.
    pub fn clear_dynamic_oauth_client_registration(mut self) -> Self {
        self.0.field("dynamic_oauth_client_registration", Value::Null);
        self
    }

    /// Sets `default_scopes` in the body.
    pub fn default_scopes(
        mut self,
        default_scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("default_scopes", list(strings(default_scopes)));
        self
    }

    /// Sets `default_scopes` to null in the body.
    pub fn clear_default_scopes(mut self) -> Self {
        self.0.field("default_scopes", Value::Null);
        self
    }

    /// Sets `oauth_jwt_access_tokens` in the body.
    pub fn oauth_jwt_access_tokens(mut self, oauth_jwt_access_tokens: bool) -> Self {
        self.0.field("oauth_jwt_access_tokens", oauth_jwt_access_tokens);
        self
    }

    /// Sets `oauth_jwt_access_tokens` to null in the body.
    pub fn clear_oauth_jwt_access_tokens(mut self) -> Self {
        self.0.field("oauth_jwt_access_tokens", Value::Null);
        self
    }

    /// Sets `client_id_metadata_documents_advertised` in the body.
    pub fn client_id_metadata_documents_advertised(
        mut self,
        client_id_metadata_documents_advertised: bool,
    ) -> Self {
        self.0
            .field(
                "client_id_metadata_documents_advertised",
                client_id_metadata_documents_advertised,
            );
        self
    }

    /// Sets `client_id_metadata_documents_advertised` to null in the body.
    pub fn clear_client_id_metadata_documents_advertised(mut self) -> Self {
        self.0.field("client_id_metadata_documents_advertised", Value::Null);
        self
    }

    /// Sets `client_id_metadata_documents_only_allow_pre_registered_clients` in the body.
    pub fn client_id_metadata_documents_only_allow_pre_registered_clients(
        mut self,
        client_id_metadata_documents_only_allow_pre_registered_clients: bool,
    ) -> Self {
        self.0
            .field(
                "client_id_metadata_documents_only_allow_pre_registered_clients",
                client_id_metadata_documents_only_allow_pre_registered_clients,
            );
        self
    }

    /// Sets `client_id_metadata_documents_only_allow_pre_registered_clients` to null in the body.
    pub fn clear_client_id_metadata_documents_only_allow_pre_registered_clients(
        mut self,
    ) -> Self {
        self.0
            .field(
                "client_id_metadata_documents_only_allow_pre_registered_clients",
                Value::Null,
            );
        self
    }

    /// Sets `client_id_metadata_documents_block_implicitly_allowed_clients` in the body.
    pub fn client_id_metadata_documents_block_implicitly_allowed_clients(
        mut self,
        client_id_metadata_documents_block_implicitly_allowed_clients: bool,
    ) -> Self {
        self.0
            .field(
                "client_id_metadata_documents_block_implicitly_allowed_clients",
                client_id_metadata_documents_block_implicitly_allowed_clients,
            );
        self
    }

    /// Sets `client_id_metadata_documents_block_implicitly_allowed_clients` to null in the body.
    pub fn clear_client_id_metadata_documents_block_implicitly_allowed_clients(
        mut self,
    ) -> Self {
        self.0
            .field(
                "client_id_metadata_documents_block_implicitly_allowed_clients",
                Value::Null,
            );
        self
    }
}

operation! {
    /// Request of [`InstanceSettings::get_organization_settings`]: `GET /instance/organization_settings`.
    GetOrganizationSettings -> models::OrganizationSettings
}

operation! {
    /// Request of [`InstanceSettings::update_organization_settings`]: `PATCH /instance/organization_settings`.
    UpdateOrganizationSettings -> models::OrganizationSettings
}

impl UpdateOrganizationSettings {
    /// Sets `enabled` in the body.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.0.field("enabled", enabled);
        self
    }

    /// Sets `enabled` to null in the body.
    pub fn clear_enabled(mut self) -> Self {
        self.0.field("enabled", Value::Null);
        self
    }

    /// Sets `max_allowed_memberships` in the body.
    pub fn max_allowed_memberships(mut self, max_allowed_memberships: i64) -> Self {
        self.0.field("max_allowed_memberships", max_allowed_memberships);
        self
    }

    /// Sets `max_allowed_memberships` to null in the body.
    pub fn clear_max_allowed_memberships(mut self) -> Self {
        self.0.field("max_allowed_memberships", Value::Null);
        self
    }

    /// Sets `admin_delete_enabled` in the body.
    pub fn admin_delete_enabled(mut self, admin_delete_enabled: bool) -> Self {
        self.0.field("admin_delete_enabled", admin_delete_enabled);
        self
    }

    /// Sets `admin_delete_enabled` to null in the body.
    pub fn clear_admin_delete_enabled(mut self) -> Self {
        self.0.field("admin_delete_enabled", Value::Null);
        self
    }

    /// Sets `domains_enabled` in the body.
    pub fn domains_enabled(mut self, domains_enabled: bool) -> Self {
        self.0.field("domains_enabled", domains_enabled);
        self
    }

    /// Sets `domains_enabled` to null in the body.
    pub fn clear_domains_enabled(mut self) -> Self {
        self.0.field("domains_enabled", Value::Null);
        self
    }

    /// Sets `slug_disabled` in the body.
    pub fn slug_disabled(mut self, slug_disabled: bool) -> Self {
        self.0.field("slug_disabled", slug_disabled);
        self
    }

    /// Sets `slug_disabled` to null in the body.
    pub fn clear_slug_disabled(mut self) -> Self {
        self.0.field("slug_disabled", Value::Null);
        self
    }

    /// Sets `domains_enrollment_modes` in the body.
    pub fn domains_enrollment_modes(
        mut self,
        domains_enrollment_modes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .field("domains_enrollment_modes", list(strings(domains_enrollment_modes)));
        self
    }

    /// Sets `creator_role_id` in the body.
    pub fn creator_role_id(mut self, creator_role_id: impl Into<String>) -> Self {
        self.0.field("creator_role_id", creator_role_id.into());
        self
    }

    /// Sets `creator_role_id` to null in the body.
    pub fn clear_creator_role_id(mut self) -> Self {
        self.0.field("creator_role_id", Value::Null);
        self
    }

    /// Sets `domains_default_role_id` in the body.
    pub fn domains_default_role_id(
        mut self,
        domains_default_role_id: impl Into<String>,
    ) -> Self {
        self.0.field("domains_default_role_id", domains_default_role_id.into());
        self
    }

    /// Sets `domains_default_role_id` to null in the body.
    pub fn clear_domains_default_role_id(mut self) -> Self {
        self.0.field("domains_default_role_id", Value::Null);
        self
    }
}
