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
    /// Single-use tokens with which one user signs in as another, for support staff who must see what a
    /// customer sees. The session that follows names the impersonator in its `act` claim.
    #[cfg(feature = "actor_tokens")]
    pub fn actor_tokens(&self) -> actor_tokens::ActorTokens {
        actor_tokens::ActorTokens::new(self)
    }

    /// Email addresses, phone numbers and wallets that may sign up. The list takes effect once the
    /// allow-list is on (`update_restrictions` of the instance settings).
    #[cfg(feature = "allowlist_identifiers")]
    pub fn allowlist_identifiers(&self) -> allowlist_identifiers::AllowlistIdentifiers {
        allowlist_identifiers::AllowlistIdentifiers::new(self)
    }

    /// Email addresses, phone numbers and wallets that are kept out of the application. The list takes
    /// effect once the block-list is on (`update_restrictions` of the instance settings).
    #[cfg(feature = "blocklist_identifiers")]
    pub fn blocklist_identifiers(&self) -> blocklist_identifiers::BlocklistIdentifiers {
        blocklist_identifiers::BlocklistIdentifiers::new(self)
    }

    /// Devices: a client is one browser or app installation, with all the sessions and the sign-in and
    /// sign-up attempts that live on it. Verify a client's token to learn who is signed in on a device.
    #[cfg(feature = "clients")]
    pub fn clients(&self) -> clients::Clients {
        clients::Clients::new(self)
    }

    /// Plans, prices, subscription items, statements and payments of your customers, who are users or
    /// organizations. Their subscriptions and credit balances are in the groups `users` and
    /// `organizations`.
    #[cfg(feature = "billing")]
    pub fn billing(&self) -> billing::Billing {
        billing::Billing::new(self)
    }

    /// Domains on which the application runs: one primary domain and any satellites, with the DNS
    /// records each needs.
    #[cfg(feature = "domains")]
    pub fn domains(&self) -> domains::Domains {
        domains::Domains::new(self)
    }

    /// Email addresses of users: add, verify, make primary, replace, delete. Each belongs to one user.
    #[cfg(feature = "email_addresses")]
    pub fn email_addresses(&self) -> email_addresses::EmailAddresses {
        email_addresses::EmailAddresses::new(self)
    }

    /// Wording of the emails and text messages that the instance sends. The whole group is deprecated.
    #[cfg(feature = "email_sms_templates")]
    pub fn email_sms_templates(&self) -> email_sms_templates::EmailSmsTemplates {
        email_sms_templates::EmailSmsTemplates::new(self)
    }

    /// Settings of the instance that the secret key belongs to: restrictions, abuse protection, SMS
    /// countries, OAuth, and organizations.
    #[cfg(feature = "instance_settings")]
    pub fn instance_settings(&self) -> instance_settings::InstanceSettings {
        instance_settings::InstanceSettings::new(self)
    }

    /// Invitations to the application, sent by email; whoever accepts one signs up with that address.
    /// To invite somebody to an organization use `organization_invitations`.
    #[cfg(feature = "invitations")]
    pub fn invitations(&self) -> invitations::Invitations {
        invitations::Invitations::new(self)
    }

    /// Public keys with which session tokens and other JWTs of the instance are verified without a call
    /// to the API.
    #[cfg(feature = "jwks")]
    pub fn jwks(&self) -> jwks::Jwks {
        jwks::Jwks::new(self)
    }

    /// Blueprints for custom JWTs: their claims, lifetime and key. A session mints tokens from them,
    /// for services that expect claims of their own.
    #[cfg(feature = "jwt_templates")]
    pub fn jwt_templates(&self) -> jwt_templates::JwtTemplates {
        jwt_templates::JwtTemplates::new(self)
    }

    /// OAuth 2.0 clients for which the instance is the identity provider, so that users sign in to
    /// other software with their account here.
    #[cfg(feature = "oauth_applications")]
    pub fn oauth_applications(&self) -> oauth_applications::OauthApplications {
        oauth_applications::OauthApplications::new(self)
    }

    /// Checks access tokens that OAuth applications were issued for a user.
    #[cfg(feature = "oauth_access_tokens")]
    pub fn oauth_access_tokens(&self) -> oauth_access_tokens::OauthAccessTokens {
        oauth_access_tokens::OauthAccessTokens::new(self)
    }

    /// Groups of users, such as the companies or teams that are your customers, with their metadata,
    /// logo and billing. Members, invitations and roles have groups of their own.
    #[cfg(feature = "organizations")]
    pub fn organizations(&self) -> organizations::Organizations {
        organizations::Organizations::new(self)
    }

    /// Invitations by email to join an organization with a given role. For the application as a whole
    /// use `invitations`.
    #[cfg(feature = "organization_invitations")]
    pub fn organization_invitations(
        &self,
    ) -> organization_invitations::OrganizationInvitations {
        organization_invitations::OrganizationInvitations::new(self)
    }

    /// Who belongs to which organization, with what role and metadata.
    #[cfg(feature = "organization_memberships")]
    pub fn organization_memberships(
        &self,
    ) -> organization_memberships::OrganizationMemberships {
        organization_memberships::OrganizationMemberships::new(self)
    }

    /// Custom permissions, such as `org:billing:manage`, which roles bundle and session tokens carry.
    #[cfg(feature = "organization_permissions")]
    pub fn organization_permissions(
        &self,
    ) -> organization_permissions::OrganizationPermissions {
        organization_permissions::OrganizationPermissions::new(self)
    }

    /// Roles that members of organizations can have, each a bundle of permissions.
    #[cfg(feature = "organization_roles")]
    pub fn organization_roles(&self) -> organization_roles::OrganizationRoles {
        organization_roles::OrganizationRoles::new(self)
    }

    /// Selections of roles. Each organization uses one set, which decides the roles its members can
    /// have, the one for new members and the one for the creator.
    #[cfg(feature = "role_sets")]
    pub fn role_sets(&self) -> role_sets::RoleSets {
        role_sets::RoleSets::new(self)
    }

    /// Phone numbers of users: add, verify, make primary, reserve for the second factor, replace,
    /// delete.
    #[cfg(feature = "phone_numbers")]
    pub fn phone_numbers(&self) -> phone_numbers::PhoneNumbers {
        phone_numbers::PhoneNumbers::new(self)
    }

    /// The list of URLs to which Clerk may send somebody back after an OAuth sign-in in a native or
    /// mobile app. A flow that asks for a URL outside of the list is refused.
    #[cfg(feature = "redirect_urls")]
    pub fn redirect_urls(&self) -> redirect_urls::RedirectUrls {
        redirect_urls::RedirectUrls::new(self)
    }

    /// Single sign-on through one SAML identity provider each. Deprecated: `enterprise_connections`
    /// covers SAML and OIDC, and new code should use it.
    #[cfg(feature = "saml_connections")]
    pub fn saml_connections(&self) -> saml_connections::SamlConnections {
        saml_connections::SamlConnections::new(self)
    }

    /// Single sign-on through a company's own identity provider, by SAML or OIDC. Set one up for each
    /// customer that signs in with Okta, Entra ID, Google Workspace or the like, and try it out with a
    /// test run before people depend on it.
    #[cfg(feature = "enterprise_connections")]
    pub fn enterprise_connections(
        &self,
    ) -> enterprise_connections::EnterpriseConnections {
        enterprise_connections::EnterpriseConnections::new(self)
    }

    /// The sign-ins of users. List them, end them, and mint tokens that speak for them.
    #[cfg(feature = "sessions")]
    pub fn sessions(&self) -> sessions::Sessions {
        sessions::Sessions::new(self)
    }

    /// Services of yours that call each other. Each has a secret key and a list of machines that it may
    /// reach; `m2m_tokens` are issued for them.
    #[cfg(feature = "machines")]
    pub fn machines(&self) -> machines::Machines {
        machines::Machines::new(self)
    }

    /// Short-lived tokens with which one machine proves to another who is calling. The caller creates
    /// them with its machine secret key, the callee verifies them.
    #[cfg(feature = "m2m_tokens")]
    pub fn m2m_tokens(&self) -> m2m_tokens::M2mTokens {
        m2m_tokens::M2mTokens::new(self)
    }

    /// Long-lived keys that your users and organizations hand to programs that call your API. Clerk
    /// stores, checks and revokes them; what a scope allows is up to you.
    #[cfg(feature = "api_keys")]
    pub fn api_keys(&self) -> api_keys::ApiKeys {
        api_keys::ApiKeys::new(self)
    }

    /// One-time credentials that sign a given user in without a password, for example from a link that
    /// you send.
    #[cfg(feature = "sign_in_tokens")]
    pub fn sign_in_tokens(&self) -> sign_in_tokens::SignInTokens {
        sign_in_tokens::SignInTokens::new(self)
    }

    /// Attempts to sign up that are under way in a front end. Read what an attempt still lacks, or
    /// attach your own ID to it.
    #[cfg(feature = "sign_ups")]
    pub fn sign_ups(&self) -> sign_ups::SignUps {
        sign_ups::SignUps::new(self)
    }

    /// Tokens with which end-to-end tests get past bot detection.
    #[cfg(feature = "testing_tokens")]
    pub fn testing_tokens(&self) -> testing_tokens::TestingTokens {
        testing_tokens::TestingTokens::new(self)
    }

    /// Sessions for software agents that work on behalf of a user. A task is named after its agent,
    /// recorded for audits, and opened by visiting a URL.
    #[cfg(feature = "agent_tasks")]
    pub fn agent_tasks(&self) -> agent_tasks::AgentTasks {
        agent_tasks::AgentTasks::new(self)
    }

    /// The people who sign in to your application: their profile, identifiers, credentials, metadata,
    /// and whether they are banned or locked out.
    #[cfg(feature = "users")]
    pub fn users(&self) -> users::Users {
        users::Users::new(self)
    }

    /// The Svix app through which the instance delivers webhook events. Verifying a received event
    /// needs none of these calls.
    #[cfg(feature = "webhooks_api")]
    pub fn webhooks(&self) -> webhooks::Webhooks {
        webhooks::Webhooks::new(self)
    }

    /// Calls that belong to no other group.
    #[cfg(feature = "miscellaneous")]
    pub fn miscellaneous(&self) -> miscellaneous::Miscellaneous {
        miscellaneous::Miscellaneous::new(self)
    }

    /// Instance settings that are still in beta, and moving a production instance to another domain.
    #[cfg(feature = "beta_features")]
    pub fn beta_features(&self) -> beta_features::BetaFeatures {
        beta_features::BetaFeatures::new(self)
    }

    /// People who asked to join while sign-up is by waitlist. Add, invite, reject or delete them.
    #[cfg(feature = "waitlist_entries")]
    pub fn waitlist_entries(&self) -> waitlist_entries::WaitlistEntries {
        waitlist_entries::WaitlistEntries::new(self)
    }

    /// Tests of whether a proxy of yours reaches Clerk's Frontend API, to be run before a domain is
    /// switched over to it.
    #[cfg(feature = "proxy_checks")]
    pub fn proxy_checks(&self) -> proxy_checks::ProxyChecks {
        proxy_checks::ProxyChecks::new(self)
    }

    /// Email domains that an organization claims, and what happens to users whose address is on one: an
    /// invitation, a suggestion to join, or single sign-on.
    #[cfg(feature = "organization_domains")]
    pub fn organization_domains(&self) -> organization_domains::OrganizationDomains {
        organization_domains::OrganizationDomains::new(self)
    }

    /// User provisioning from a company's identity provider over SCIM. The same directories under their
    /// newer name are in `directories`.
    #[cfg(feature = "scim_directories")]
    pub fn scim_directories(&self) -> scim_directories::ScimDirectories {
        scim_directories::ScimDirectories::new(self)
    }

    /// Directories out of which a company's identity provider creates, updates and deactivates users,
    /// with roles by group. `scim_directories` is the older name for the same.
    #[cfg(feature = "directories")]
    pub fn directories(&self) -> directories::Directories {
        directories::Directories::new(self)
    }

    /// Tokens for links into the admin portal, limited to an organization and, if you like, to one of
    /// its IT contacts.
    #[cfg(feature = "admin_portal_link_tokens")]
    pub fn admin_portal_link_tokens(
        &self,
    ) -> admin_portal_link_tokens::AdminPortalLinkTokens {
        admin_portal_link_tokens::AdminPortalLinkTokens::new(self)
    }
}
