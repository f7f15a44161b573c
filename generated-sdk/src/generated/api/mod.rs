// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests, a module for each group of operations.

#[cfg(feature = "actor_tokens")]
pub mod actor_tokens;
#[cfg(feature = "allowlist_identifiers")]
pub mod allowlist_identifiers;
#[cfg(feature = "blocklist_identifiers")]
pub mod blocklist_identifiers;
#[cfg(feature = "clients")]
pub mod clients;
#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "domains")]
pub mod domains;
#[cfg(feature = "email_addresses")]
pub mod email_addresses;
#[cfg(feature = "email_sms_templates")]
pub mod email_sms_templates;
#[cfg(feature = "instance_settings")]
pub mod instance_settings;
#[cfg(feature = "invitations")]
pub mod invitations;
#[cfg(feature = "jwks")]
pub mod jwks;
#[cfg(feature = "jwt_templates")]
pub mod jwt_templates;
#[cfg(feature = "oauth_applications")]
pub mod oauth_applications;
#[cfg(feature = "oauth_access_tokens")]
pub mod oauth_access_tokens;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "organization_invitations")]
pub mod organization_invitations;
#[cfg(feature = "organization_memberships")]
pub mod organization_memberships;
#[cfg(feature = "organization_permissions")]
pub mod organization_permissions;
#[cfg(feature = "organization_roles")]
pub mod organization_roles;
#[cfg(feature = "role_sets")]
pub mod role_sets;
#[cfg(feature = "phone_numbers")]
pub mod phone_numbers;
#[cfg(feature = "redirect_urls")]
pub mod redirect_urls;
#[cfg(feature = "saml_connections")]
pub mod saml_connections;
#[cfg(feature = "enterprise_connections")]
pub mod enterprise_connections;
#[cfg(feature = "sessions")]
pub mod sessions;
#[cfg(feature = "machines")]
pub mod machines;
#[cfg(feature = "m2m_tokens")]
pub mod m2m_tokens;
#[cfg(feature = "api_keys")]
pub mod api_keys;
#[cfg(feature = "sign_in_tokens")]
pub mod sign_in_tokens;
#[cfg(feature = "sign_ups")]
pub mod sign_ups;
#[cfg(feature = "testing_tokens")]
pub mod testing_tokens;
#[cfg(feature = "agent_tasks")]
pub mod agent_tasks;
#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "webhooks_api")]
pub mod webhooks;
#[cfg(feature = "miscellaneous")]
pub mod miscellaneous;
#[cfg(feature = "beta_features")]
pub mod beta_features;
#[cfg(feature = "waitlist_entries")]
pub mod waitlist_entries;
#[cfg(feature = "proxy_checks")]
pub mod proxy_checks;
#[cfg(feature = "organization_domains")]
pub mod organization_domains;
#[cfg(feature = "scim_directories")]
pub mod scim_directories;
#[cfg(feature = "directories")]
pub mod directories;
#[cfg(feature = "admin_portal_link_tokens")]
pub mod admin_portal_link_tokens;

/// One accessor for each group of operations.
impl crate::Clerk {
    /// Requests of the tag “Actor Tokens”.
    #[cfg(feature = "actor_tokens")]
    pub fn actor_tokens(&self) -> actor_tokens::ActorTokens {
        actor_tokens::ActorTokens::new(self)
    }

    /// Requests of the tag “Allow-list / Block-list”.
    #[cfg(feature = "allowlist_identifiers")]
    pub fn allowlist_identifiers(&self) -> allowlist_identifiers::AllowlistIdentifiers {
        allowlist_identifiers::AllowlistIdentifiers::new(self)
    }

    /// Requests of the tag “Allow-list / Block-list”.
    #[cfg(feature = "blocklist_identifiers")]
    pub fn blocklist_identifiers(&self) -> blocklist_identifiers::BlocklistIdentifiers {
        blocklist_identifiers::BlocklistIdentifiers::new(self)
    }

    /// Requests of the tag “Clients”.
    #[cfg(feature = "clients")]
    pub fn clients(&self) -> clients::Clients {
        clients::Clients::new(self)
    }

    /// Requests of the tag “Billing”.
    #[cfg(feature = "billing")]
    pub fn billing(&self) -> billing::Billing {
        billing::Billing::new(self)
    }

    /// Requests of the tag “Domains”.
    #[cfg(feature = "domains")]
    pub fn domains(&self) -> domains::Domains {
        domains::Domains::new(self)
    }

    /// Requests of the tag “Email Addresses”.
    #[cfg(feature = "email_addresses")]
    pub fn email_addresses(&self) -> email_addresses::EmailAddresses {
        email_addresses::EmailAddresses::new(self)
    }

    /// Requests of the tag “Email & SMS Templates”.
    #[cfg(feature = "email_sms_templates")]
    pub fn email_sms_templates(&self) -> email_sms_templates::EmailSmsTemplates {
        email_sms_templates::EmailSmsTemplates::new(self)
    }

    /// Requests of the tag “Instance Settings”.
    #[cfg(feature = "instance_settings")]
    pub fn instance_settings(&self) -> instance_settings::InstanceSettings {
        instance_settings::InstanceSettings::new(self)
    }

    /// Requests of the tag “Invitations”.
    #[cfg(feature = "invitations")]
    pub fn invitations(&self) -> invitations::Invitations {
        invitations::Invitations::new(self)
    }

    /// Requests of the tag “JWKS”.
    #[cfg(feature = "jwks")]
    pub fn jwks(&self) -> jwks::Jwks {
        jwks::Jwks::new(self)
    }

    /// Requests of the tag “JWT Templates”.
    #[cfg(feature = "jwt_templates")]
    pub fn jwt_templates(&self) -> jwt_templates::JwtTemplates {
        jwt_templates::JwtTemplates::new(self)
    }

    /// Requests of the tag “OAuth Applications”.
    #[cfg(feature = "oauth_applications")]
    pub fn oauth_applications(&self) -> oauth_applications::OauthApplications {
        oauth_applications::OauthApplications::new(self)
    }

    /// Requests of the tag “OAuth Access Tokens”.
    #[cfg(feature = "oauth_access_tokens")]
    pub fn oauth_access_tokens(&self) -> oauth_access_tokens::OauthAccessTokens {
        oauth_access_tokens::OauthAccessTokens::new(self)
    }

    /// Requests of the tag “Organizations”.
    #[cfg(feature = "organizations")]
    pub fn organizations(&self) -> organizations::Organizations {
        organizations::Organizations::new(self)
    }

    /// Requests of the tag “Organization Invitations”.
    #[cfg(feature = "organization_invitations")]
    pub fn organization_invitations(
        &self,
    ) -> organization_invitations::OrganizationInvitations {
        organization_invitations::OrganizationInvitations::new(self)
    }

    /// Requests of the tag “Organization Memberships”.
    #[cfg(feature = "organization_memberships")]
    pub fn organization_memberships(
        &self,
    ) -> organization_memberships::OrganizationMemberships {
        organization_memberships::OrganizationMemberships::new(self)
    }

    /// Requests of the tag “Organization Permissions”.
    #[cfg(feature = "organization_permissions")]
    pub fn organization_permissions(
        &self,
    ) -> organization_permissions::OrganizationPermissions {
        organization_permissions::OrganizationPermissions::new(self)
    }

    /// Requests of the tag “Organization Roles”.
    #[cfg(feature = "organization_roles")]
    pub fn organization_roles(&self) -> organization_roles::OrganizationRoles {
        organization_roles::OrganizationRoles::new(self)
    }

    /// Requests of the tag “Role Sets”.
    #[cfg(feature = "role_sets")]
    pub fn role_sets(&self) -> role_sets::RoleSets {
        role_sets::RoleSets::new(self)
    }

    /// Requests of the tag “Phone Numbers”.
    #[cfg(feature = "phone_numbers")]
    pub fn phone_numbers(&self) -> phone_numbers::PhoneNumbers {
        phone_numbers::PhoneNumbers::new(self)
    }

    /// Requests of the tag “Redirect URLs”.
    #[cfg(feature = "redirect_urls")]
    pub fn redirect_urls(&self) -> redirect_urls::RedirectUrls {
        redirect_urls::RedirectUrls::new(self)
    }

    /// Requests of the tag “SAML Connections”.
    #[cfg(feature = "saml_connections")]
    pub fn saml_connections(&self) -> saml_connections::SamlConnections {
        saml_connections::SamlConnections::new(self)
    }

    /// Requests of the tag “Enterprise Connections”.
    #[cfg(feature = "enterprise_connections")]
    pub fn enterprise_connections(
        &self,
    ) -> enterprise_connections::EnterpriseConnections {
        enterprise_connections::EnterpriseConnections::new(self)
    }

    /// Requests of the tag “Sessions”.
    #[cfg(feature = "sessions")]
    pub fn sessions(&self) -> sessions::Sessions {
        sessions::Sessions::new(self)
    }

    /// Requests of the tag “Machines”.
    #[cfg(feature = "machines")]
    pub fn machines(&self) -> machines::Machines {
        machines::Machines::new(self)
    }

    /// Requests of the tag “M2M Tokens”.
    #[cfg(feature = "m2m_tokens")]
    pub fn m2m_tokens(&self) -> m2m_tokens::M2mTokens {
        m2m_tokens::M2mTokens::new(self)
    }

    /// Requests of the tag “API Keys”.
    #[cfg(feature = "api_keys")]
    pub fn api_keys(&self) -> api_keys::ApiKeys {
        api_keys::ApiKeys::new(self)
    }

    /// Requests of the tag “Sign-in Tokens”.
    #[cfg(feature = "sign_in_tokens")]
    pub fn sign_in_tokens(&self) -> sign_in_tokens::SignInTokens {
        sign_in_tokens::SignInTokens::new(self)
    }

    /// Requests of the tag “Sign Ups”.
    #[cfg(feature = "sign_ups")]
    pub fn sign_ups(&self) -> sign_ups::SignUps {
        sign_ups::SignUps::new(self)
    }

    /// Requests of the tag “Testing Tokens”.
    #[cfg(feature = "testing_tokens")]
    pub fn testing_tokens(&self) -> testing_tokens::TestingTokens {
        testing_tokens::TestingTokens::new(self)
    }

    /// Requests of the tag “Agent Tasks”.
    #[cfg(feature = "agent_tasks")]
    pub fn agent_tasks(&self) -> agent_tasks::AgentTasks {
        agent_tasks::AgentTasks::new(self)
    }

    /// Requests of the tag “Users”.
    #[cfg(feature = "users")]
    pub fn users(&self) -> users::Users {
        users::Users::new(self)
    }

    /// Requests of the tag “Webhooks”.
    #[cfg(feature = "webhooks_api")]
    pub fn webhooks(&self) -> webhooks::Webhooks {
        webhooks::Webhooks::new(self)
    }

    /// Requests of the tag “Miscellaneous”.
    #[cfg(feature = "miscellaneous")]
    pub fn miscellaneous(&self) -> miscellaneous::Miscellaneous {
        miscellaneous::Miscellaneous::new(self)
    }

    /// Requests of the tag “Beta Features”.
    #[cfg(feature = "beta_features")]
    pub fn beta_features(&self) -> beta_features::BetaFeatures {
        beta_features::BetaFeatures::new(self)
    }

    /// Requests of the tag “Waitlist Entries”.
    #[cfg(feature = "waitlist_entries")]
    pub fn waitlist_entries(&self) -> waitlist_entries::WaitlistEntries {
        waitlist_entries::WaitlistEntries::new(self)
    }

    /// Requests of the tag “Proxy Checks”.
    #[cfg(feature = "proxy_checks")]
    pub fn proxy_checks(&self) -> proxy_checks::ProxyChecks {
        proxy_checks::ProxyChecks::new(self)
    }

    /// Requests of the tag “Organization Domains”.
    #[cfg(feature = "organization_domains")]
    pub fn organization_domains(&self) -> organization_domains::OrganizationDomains {
        organization_domains::OrganizationDomains::new(self)
    }

    /// Requests of the tag “SCIM Directories”.
    #[cfg(feature = "scim_directories")]
    pub fn scim_directories(&self) -> scim_directories::ScimDirectories {
        scim_directories::ScimDirectories::new(self)
    }

    /// Requests of the tag “Directories”.
    #[cfg(feature = "directories")]
    pub fn directories(&self) -> directories::Directories {
        directories::Directories::new(self)
    }

    /// Requests of the tag “Admin Portal Link Tokens”.
    #[cfg(feature = "admin_portal_link_tokens")]
    pub fn admin_portal_link_tokens(
        &self,
    ) -> admin_portal_link_tokens::AdminPortalLinkTokens {
        admin_portal_link_tokens::AdminPortalLinkTokens::new(self)
    }
}
