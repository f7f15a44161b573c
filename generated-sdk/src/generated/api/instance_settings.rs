// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Settings of the instance that the secret key belongs to: restrictions, abuse protection, SMS
//! countries, OAuth, and organizations.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, operations, strings};
use crate::generated::models;

/// The operations of [`Clerk::instance_settings`].
#[derive(Clone, Debug)]
pub struct InstanceSettings(Clerk);

impl InstanceSettings {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Fetches the instance that the secret key belongs to.
    ///
    /// A cheap way to learn whether a key works and whether it is for development or production.
    ///
    /// `GET /instance`
    ///
    /// Returns [`Instance`](crate::types::Instance).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let instance = clerk.instance_settings().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update`](Self::update).
    #[doc(alias = "GetInstance")]
    pub fn get(&self) -> Get {
        Request::new(&self.0, "GetInstance", Method::Get, "/instance").call()
    }

    /// Changes settings of the instance.
    ///
    /// Settings that are left out stay as they are. The answer has no body; fetch the instance to see
    /// the result.
    ///
    /// `PATCH /instance`
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns nothing.
    ///
    /// # Errors
    ///
    /// 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// clerk.instance_settings().update().test_mode(true).hibp(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get`](Self::get), [`update_restrictions`](Self::update_restrictions).
    #[doc(alias = "UpdateInstance")]
    pub fn update(&self) -> Update {
        Request::new(&self.0, "UpdateInstance", Method::Patch, "/instance").call()
    }

    /// Changes who may sign up or sign in.
    ///
    /// Switching the allow-list on keeps everybody out who is not on it, so fill the list first.
    ///
    /// `PATCH /instance/restrictions`
    ///
    /// - Needs: a plan with the restrictions that are switched on.
    ///
    /// Optional values are set on [`UpdateRestrictions`].
    ///
    /// Returns [`InstanceRestrictions`](crate::types::InstanceRestrictions).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include one of these restrictions.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let instance_restrictions = clerk
    ///     .instance_settings()
    ///     .update_restrictions()
    ///     .allowlist(true)
    ///     .blocklist(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`allowlist_identifiers().create`](crate::api::allowlist_identifiers::AllowlistIdentifiers::create),
    /// [`blocklist_identifiers().create`](crate::api::blocklist_identifiers::BlocklistIdentifiers::create).
    #[doc(alias = "UpdateInstanceRestrictions")]
    pub fn update_restrictions(&self) -> UpdateRestrictions {
        Request::new(
                &self.0,
                "UpdateInstanceRestrictions",
                Method::Patch,
                "/instance/restrictions",
            )
            .call()
    }

    /// Fetches the settings of Protect, which guards against abuse.
    ///
    /// `GET /instance/protect`
    ///
    /// Returns [`InstanceProtect`](crate::types::InstanceProtect).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let instance_protect = clerk.instance_settings().get_protect().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetInstanceProtect")]
    pub fn get_protect(&self) -> GetProtect {
        Request::new(&self.0, "GetInstanceProtect", Method::Get, "/instance/protect")
            .call()
    }

    /// Switches parts of Protect on or off.
    ///
    /// `PATCH /instance/protect`
    ///
    /// Optional values are set on [`UpdateProtect`].
    ///
    /// Returns [`InstanceProtect`](crate::types::InstanceProtect).
    ///
    /// # Errors
    ///
    /// 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let instance_protect = clerk
    ///     .instance_settings()
    ///     .update_protect()
    ///     .rules_enabled(true)
    ///     .specter_enabled(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UpdateInstanceProtect")]
    pub fn update_protect(&self) -> UpdateProtect {
        Request::new(
                &self.0,
                "UpdateInstanceProtect",
                Method::Patch,
                "/instance/protect",
            )
            .call()
    }

    /// Fetches the countries to which no SMS is sent.
    ///
    /// `GET /instance/communication`
    ///
    /// Returns [`InstanceCommunication`](crate::types::InstanceCommunication).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let instance_communication = clerk.instance_settings().get_communication().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetInstanceCommunication")]
    pub fn get_communication(&self) -> GetCommunication {
        Request::new(
                &self.0,
                "GetInstanceCommunication",
                Method::Get,
                "/instance/communication",
            )
            .call()
    }

    /// Sets the countries to which no SMS is sent.
    ///
    /// The list replaces the present one; without it nothing changes. Codes that are not known SMS
    /// countries are left out without an error, so compare the answer with what you sent.
    ///
    /// `PATCH /instance/communication`
    ///
    /// Optional values are set on [`UpdateCommunication`].
    ///
    /// Returns [`InstanceCommunication`](crate::types::InstanceCommunication).
    ///
    /// # Errors
    ///
    /// 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let instance_communication = clerk
    ///     .instance_settings()
    ///     .update_communication()
    ///     .blocked_country_codes(["AB"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UpdateInstanceCommunication")]
    pub fn update_communication(&self) -> UpdateCommunication {
        Request::new(
                &self.0,
                "UpdateInstanceCommunication",
                Method::Patch,
                "/instance/communication",
            )
            .call()
    }

    /// Fetches the settings that hold for all OAuth applications.
    ///
    /// `GET /instance/oauth_application_settings`
    ///
    /// Returns [`OAuthApplicationSettings`](crate::types::OAuthApplicationSettings).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let oauth_application_settings = clerk
    ///     .instance_settings()
    ///     .get_oauth_application_settings()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetInstanceOAuthApplicationSettings")]
    pub fn get_oauth_application_settings(&self) -> GetOauthApplicationSettings {
        Request::new(
                &self.0,
                "GetInstanceOAuthApplicationSettings",
                Method::Get,
                "/instance/oauth_application_settings",
            )
            .call()
    }

    /// Changes the settings that hold for all OAuth applications.
    ///
    /// Settings that are left out stay as they are. Tokens that were issued before stay valid.
    ///
    /// `PATCH /instance/oauth_application_settings`
    ///
    /// Optional values are set on [`UpdateOauthApplicationSettings`].
    ///
    /// Returns [`OAuthApplicationSettings`](crate::types::OAuthApplicationSettings).
    ///
    /// # Errors
    ///
    /// 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let oauth_application_settings = clerk
    ///     .instance_settings()
    ///     .update_oauth_application_settings()
    ///     .default_scopes(["default scopes"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`oauth_applications().create`](crate::api::oauth_applications::OauthApplications::create).
    #[doc(alias = "UpdateInstanceOAuthApplicationSettings")]
    pub fn update_oauth_application_settings(&self) -> UpdateOauthApplicationSettings {
        Request::new(
                &self.0,
                "UpdateInstanceOAuthApplicationSettings",
                Method::Patch,
                "/instance/oauth_application_settings",
            )
            .call()
    }

    /// Fetches the settings that hold for all organizations.
    ///
    /// `GET /instance/organization_settings`
    ///
    /// Returns [`OrganizationSettings`](crate::types::OrganizationSettings).
    ///
    /// # Errors
    ///
    /// - 402: The instance's plan does not include this.
    /// - 404: The instance has no organization settings.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let organization_settings = clerk
    ///     .instance_settings()
    ///     .get_organization_settings()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update_organization_settings`](Self::update_organization_settings).
    #[doc(alias = "GetInstanceOrganizationSettings")]
    pub fn get_organization_settings(&self) -> GetOrganizationSettings {
        Request::new(
                &self.0,
                "GetInstanceOrganizationSettings",
                Method::Get,
                "/instance/organization_settings",
            )
            .call()
    }

    /// Changes the settings that hold for all organizations.
    ///
    /// Settings that are left out stay as they are.
    ///
    /// `PATCH /instance/organization_settings`
    ///
    /// Optional values are set on [`UpdateOrganizationSettings`].
    ///
    /// Returns [`OrganizationSettings`](crate::types::OrganizationSettings).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 402: The instance's plan does not include one of these settings.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No role has the given ID.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let organization_settings = clerk
    ///     .instance_settings()
    ///     .update_organization_settings()
    ///     .max_allowed_memberships(50)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get_organization_settings`](Self::get_organization_settings),
    /// [`organization_roles().create`](crate::api::organization_roles::OrganizationRoles::create).
    #[doc(alias = "UpdateInstanceOrganizationSettings")]
    pub fn update_organization_settings(&self) -> UpdateOrganizationSettings {
        Request::new(
                &self.0,
                "UpdateInstanceOrganizationSettings",
                Method::Patch,
                "/instance/organization_settings",
            )
            .call()
    }
}

operations! {
    Get,
    Update,
    UpdateRestrictions,
    GetProtect,
    UpdateProtect,
    GetCommunication,
    UpdateCommunication,
    GetOauthApplicationSettings,
    UpdateOauthApplicationSettings,
    GetOrganizationSettings,
    UpdateOrganizationSettings,
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
    /// Whether test email addresses and phone numbers are accepted; on by default in development.
    pub fn test_mode(mut self, test_mode: bool) -> Self {
        self.0.field("test_mode", test_mode);
        self
    }

    /// Sets `test_mode` to null in the body.
    pub fn clear_test_mode(mut self) -> Self {
        self.0.field("test_mode", Value::Null);
        self
    }

    /// Whether passwords are checked against known breaches (Have I Been Pwned).
    pub fn hibp(mut self, hibp: bool) -> Self {
        self.0.field("hibp", hibp);
        self
    }

    /// Sets `hibp` to null in the body.
    pub fn clear_hibp(mut self) -> Self {
        self.0.field("hibp", Value::Null);
        self
    }

    /// Address shown to users who need help.
    pub fn support_email(mut self, support_email: impl Into<String>) -> Self {
        self.0.field("support_email", support_email.into());
        self
    }

    /// Sets `support_email` to null in the body.
    pub fn clear_support_email(mut self) -> Self {
        self.0.field("support_email", Value::Null);
        self
    }

    /// Version of the `clerk-js` script that front ends load.
    pub fn clerk_js_version(mut self, clerk_js_version: impl Into<String>) -> Self {
        self.0.field("clerk_js_version", clerk_js_version.into());
        self
    }

    /// Sets `clerk_js_version` to null in the body.
    pub fn clear_clerk_js_version(mut self) -> Self {
        self.0.field("clerk_js_version", Value::Null);
        self
    }

    /// Origin of the application in development, such as `http://localhost:3000`.
    pub fn development_origin(mut self, development_origin: impl Into<String>) -> Self {
        self.0.field("development_origin", development_origin.into());
        self
    }

    /// Sets `development_origin` to null in the body.
    pub fn clear_development_origin(mut self) -> Self {
        self.0.field("development_origin", Value::Null);
        self
    }

    /// Origins of apps without an ordinary website, such as `chrome-extension://…` or
    /// `capacitor://localhost`.
    pub fn allowed_origins(
        mut self,
        allowed_origins: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("allowed_origins", list(strings(allowed_origins)));
        self
    }

    /// Whether development works without third-party cookies; use `url_based_session_syncing`.
    #[deprecated(note = "use `url_based_session_syncing` instead")]
    pub fn cookieless_dev(mut self, cookieless_dev: bool) -> Self {
        self.0.field("cookieless_dev", cookieless_dev);
        self
    }

    /// Sets `cookieless_dev` to null in the body.
    #[deprecated(note = "use `url_based_session_syncing` instead")]
    pub fn clear_cookieless_dev(mut self) -> Self {
        self.0.field("cookieless_dev", Value::Null);
        self
    }

    /// Whether sessions in development travel in the URL, as third-party cookies may be blocked.
    pub fn url_based_session_syncing(mut self, url_based_session_syncing: bool) -> Self {
        self.0.field("url_based_session_syncing", url_based_session_syncing);
        self
    }

    /// Sets `url_based_session_syncing` to null in the body.
    pub fn clear_url_based_session_syncing(mut self) -> Self {
        self.0.field("url_based_session_syncing", Value::Null);
        self
    }

    /// Which sign-in components offer first when every user must have a password; an empty string
    /// clears the choice.
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

    /// Whether codes for verification are sent from a shared domain of Clerk. Deprecated.
    #[deprecated]
    pub fn enhanced_email_deliverability(
        mut self,
        enhanced_email_deliverability: bool,
    ) -> Self {
        self.0.field("enhanced_email_deliverability", enhanced_email_deliverability);
        self
    }

    /// Sets `enhanced_email_deliverability` to null in the body.
    #[deprecated]
    pub fn clear_enhanced_email_deliverability(mut self) -> Self {
        self.0.field("enhanced_email_deliverability", Value::Null);
        self
    }
}

operation! {
    /// Request of [`InstanceSettings::update_restrictions`]: `PATCH /instance/restrictions`.
    UpdateRestrictions -> models::InstanceRestrictions
}

impl UpdateRestrictions {
    /// Whether only identifiers on the allow-list may sign up.
    pub fn allowlist(mut self, allowlist: bool) -> Self {
        self.0.field("allowlist", allowlist);
        self
    }

    /// Sets `allowlist` to null in the body.
    pub fn clear_allowlist(mut self) -> Self {
        self.0.field("allowlist", Value::Null);
        self
    }

    /// Whether identifiers on the block-list are kept out.
    pub fn blocklist(mut self, blocklist: bool) -> Self {
        self.0.field("blocklist", blocklist);
        self
    }

    /// Sets `blocklist` to null in the body.
    pub fn clear_blocklist(mut self) -> Self {
        self.0.field("blocklist", Value::Null);
        self
    }

    /// Whether both lists count at sign-up only, not at sign-in.
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

    /// Whether addresses with a tag, such as `ada+1@example.com`, are refused.
    pub fn block_email_subaddresses(mut self, block_email_subaddresses: bool) -> Self {
        self.0.field("block_email_subaddresses", block_email_subaddresses);
        self
    }

    /// Sets `block_email_subaddresses` to null in the body.
    pub fn clear_block_email_subaddresses(mut self) -> Self {
        self.0.field("block_email_subaddresses", Value::Null);
        self
    }

    /// Whether addresses of throw-away mail services are refused.
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

    /// Whether addresses at Gmail that differ in dots only count as one.
    pub fn ignore_dots_for_gmail_addresses(
        mut self,
        ignore_dots_for_gmail_addresses: bool,
    ) -> Self {
        self.0.field("ignore_dots_for_gmail_addresses", ignore_dots_for_gmail_addresses);
        self
    }

    /// Sets `ignore_dots_for_gmail_addresses` to null in the body.
    pub fn clear_ignore_dots_for_gmail_addresses(mut self) -> Self {
        self.0.field("ignore_dots_for_gmail_addresses", Value::Null);
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
    /// Whether the Protect rules of the instance are applied.
    pub fn rules_enabled(mut self, rules_enabled: bool) -> Self {
        self.0.field("rules_enabled", rules_enabled);
        self
    }

    /// Sets `rules_enabled` to null in the body.
    pub fn clear_rules_enabled(mut self) -> Self {
        self.0.field("rules_enabled", Value::Null);
        self
    }

    /// Whether Specter, a part of Protect, is on.
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
    /// Countries to block, as two capital letters each (ISO 3166-1 alpha-2), none twice. At most 250
    /// items.
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
    /// Request of [`InstanceSettings::get_oauth_application_settings`]:
    /// `GET /instance/oauth_application_settings`.
    GetOauthApplicationSettings -> models::OAuthApplicationSettings
}

operation! {
    /// Request of [`InstanceSettings::update_oauth_application_settings`]:
    /// `PATCH /instance/oauth_application_settings`.
    UpdateOauthApplicationSettings -> models::OAuthApplicationSettings
}

impl UpdateOauthApplicationSettings {
    /// Whether clients may register themselves (dynamic registration, RFC 7591).
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

    /// Scopes of a client that asks for none; null goes back to the server's defaults.
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

    /// `true` issues access tokens as JWTs, which cannot be revoked; `false` issues opaque ones.
    pub fn oauth_jwt_access_tokens(mut self, oauth_jwt_access_tokens: bool) -> Self {
        self.0.field("oauth_jwt_access_tokens", oauth_jwt_access_tokens);
        self
    }

    /// Sets `oauth_jwt_access_tokens` to null in the body.
    pub fn clear_oauth_jwt_access_tokens(mut self) -> Self {
        self.0.field("oauth_jwt_access_tokens", Value::Null);
        self
    }

    /// Whether the authorization server metadata announces Client ID Metadata Documents (CIMD).
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

    /// Whether CIMD clients that the instance has never seen are turned away. Those it knows stay
    /// admitted.
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

    /// Whether CIMD clients that nobody allowed expressly are turned away from now on. Their issued
    /// tokens stay valid.
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
    /// Request of [`InstanceSettings::get_organization_settings`]:
    /// `GET /instance/organization_settings`.
    GetOrganizationSettings -> models::OrganizationSettings
}

operation! {
    /// Request of [`InstanceSettings::update_organization_settings`]:
    /// `PATCH /instance/organization_settings`.
    UpdateOrganizationSettings -> models::OrganizationSettings
}

impl UpdateOrganizationSettings {
    /// Whether the application uses organizations at all.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.0.field("enabled", enabled);
        self
    }

    /// Sets `enabled` to null in the body.
    pub fn clear_enabled(mut self) -> Self {
        self.0.field("enabled", Value::Null);
        self
    }

    /// Most members that an organization may have by default.
    pub fn max_allowed_memberships(mut self, max_allowed_memberships: i64) -> Self {
        self.0.field("max_allowed_memberships", max_allowed_memberships);
        self
    }

    /// Sets `max_allowed_memberships` to null in the body.
    pub fn clear_max_allowed_memberships(mut self) -> Self {
        self.0.field("max_allowed_memberships", Value::Null);
        self
    }

    /// Whether administrators may delete their organization from the front end, by default.
    pub fn admin_delete_enabled(mut self, admin_delete_enabled: bool) -> Self {
        self.0.field("admin_delete_enabled", admin_delete_enabled);
        self
    }

    /// Sets `admin_delete_enabled` to null in the body.
    pub fn clear_admin_delete_enabled(mut self) -> Self {
        self.0.field("admin_delete_enabled", Value::Null);
        self
    }

    /// Whether organizations can claim email domains, so that people with such an address may join.
    pub fn domains_enabled(mut self, domains_enabled: bool) -> Self {
        self.0.field("domains_enabled", domains_enabled);
        self
    }

    /// Sets `domains_enabled` to null in the body.
    pub fn clear_domains_enabled(mut self) -> Self {
        self.0.field("domains_enabled", Value::Null);
        self
    }

    /// Whether organizations go without slugs.
    pub fn slug_disabled(mut self, slug_disabled: bool) -> Self {
        self.0.field("slug_disabled", slug_disabled);
        self
    }

    /// Sets `slug_disabled` to null in the body.
    pub fn clear_slug_disabled(mut self) -> Self {
        self.0.field("slug_disabled", Value::Null);
        self
    }

    /// Ways to join by domain that organizations can choose.
    pub fn domains_enrollment_modes(
        mut self,
        domains_enrollment_modes: impl IntoIterator<
            Item = impl Into<models::OrganizationSettingsDomainsEnrollmentMode>,
        >,
    ) -> Self {
        self.0
            .field(
                "domains_enrollment_modes",
                list(
                    domains_enrollment_modes
                        .into_iter()
                        .map(|item| item.into().to_string()),
                ),
            );
        self
    }

    /// ID of the role that the creator of an organization gets.
    pub fn creator_role_id(mut self, creator_role_id: impl Into<String>) -> Self {
        self.0.field("creator_role_id", creator_role_id.into());
        self
    }

    /// Sets `creator_role_id` to null in the body.
    pub fn clear_creator_role_id(mut self) -> Self {
        self.0.field("creator_role_id", Value::Null);
        self
    }

    /// ID of the role for people who join by domain.
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
