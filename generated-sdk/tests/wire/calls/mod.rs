// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Calls of every operation, a module for each group.

mod actor_tokens;
mod allowlist_identifiers;
mod blocklist_identifiers;
mod clients;
mod billing;
mod domains;
mod email_addresses;
mod email_sms_templates;
mod instance_settings;
mod invitations;
mod jwks;
mod jwt_templates;
mod oauth_applications;
mod oauth_access_tokens;
mod organizations;
mod organization_invitations;
mod organization_memberships;
mod organization_permissions;
mod organization_roles;
mod role_sets;
mod phone_numbers;
mod redirect_urls;
mod saml_connections;
mod enterprise_connections;
mod sessions;
mod machines;
mod m2m_tokens;
mod api_keys;
mod sign_in_tokens;
mod sign_ups;
mod testing_tokens;
mod agent_tasks;
mod users;
mod webhooks;
mod miscellaneous;
mod beta_features;
mod waitlist_entries;
mod proxy_checks;
mod organization_domains;
mod scim_directories;
mod directories;
mod admin_portal_link_tokens;

use generated_sdk::Clerk;

use crate::call::Calls;

pub(crate) fn all(clerk: &Clerk, mut calls: Calls) -> Calls {
    actor_tokens::add(clerk, &mut calls);
    allowlist_identifiers::add(clerk, &mut calls);
    blocklist_identifiers::add(clerk, &mut calls);
    clients::add(clerk, &mut calls);
    billing::add(clerk, &mut calls);
    domains::add(clerk, &mut calls);
    email_addresses::add(clerk, &mut calls);
    email_sms_templates::add(clerk, &mut calls);
    instance_settings::add(clerk, &mut calls);
    invitations::add(clerk, &mut calls);
    jwks::add(clerk, &mut calls);
    jwt_templates::add(clerk, &mut calls);
    oauth_applications::add(clerk, &mut calls);
    oauth_access_tokens::add(clerk, &mut calls);
    organizations::add(clerk, &mut calls);
    organization_invitations::add(clerk, &mut calls);
    organization_memberships::add(clerk, &mut calls);
    organization_permissions::add(clerk, &mut calls);
    organization_roles::add(clerk, &mut calls);
    role_sets::add(clerk, &mut calls);
    phone_numbers::add(clerk, &mut calls);
    redirect_urls::add(clerk, &mut calls);
    saml_connections::add(clerk, &mut calls);
    enterprise_connections::add(clerk, &mut calls);
    sessions::add(clerk, &mut calls);
    machines::add(clerk, &mut calls);
    m2m_tokens::add(clerk, &mut calls);
    api_keys::add(clerk, &mut calls);
    sign_in_tokens::add(clerk, &mut calls);
    sign_ups::add(clerk, &mut calls);
    testing_tokens::add(clerk, &mut calls);
    agent_tasks::add(clerk, &mut calls);
    users::add(clerk, &mut calls);
    webhooks::add(clerk, &mut calls);
    miscellaneous::add(clerk, &mut calls);
    beta_features::add(clerk, &mut calls);
    waitlist_entries::add(clerk, &mut calls);
    proxy_checks::add(clerk, &mut calls);
    organization_domains::add(clerk, &mut calls);
    scim_directories::add(clerk, &mut calls);
    directories::add(clerk, &mut calls);
    admin_portal_link_tokens::add(clerk, &mut calls);
    calls
}
