// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.instance_settings();

    calls.minimal_and_full("GetInstance", api.get());

    calls.minimal("UpdateInstance", api.update());
    calls
        .full(
            "UpdateInstance",
            api
                .update()
                .test_mode(false)
                .hibp(true)
                .support_email("support_email &=/?#%41+é")
                .clerk_js_version("clerk_js_version &=/?#%41+é")
                .development_origin("development_origin &=/?#%41+é")
                .allowed_origins(["allowed_origins &=/?#%41+é", "allowed_origins 2,3"])
                .cookieless_dev(true)
                .url_based_session_syncing(false)
                .preferred_sign_in_strategy_when_password_required(
                    types::UpdateInstancePreferredSignInStrategyWhenPasswordRequired::Password,
                )
                .enhanced_email_deliverability(true),
        );
    calls
        .cleared(
            "UpdateInstance",
            api
                .update()
                .clear_test_mode()
                .clear_hibp()
                .clear_support_email()
                .clear_clerk_js_version()
                .clear_development_origin()
                .clear_cookieless_dev()
                .clear_url_based_session_syncing()
                .clear_preferred_sign_in_strategy_when_password_required()
                .clear_enhanced_email_deliverability(),
        );

    calls.minimal("UpdateInstanceRestrictions", api.update_restrictions());
    calls
        .full(
            "UpdateInstanceRestrictions",
            api
                .update_restrictions()
                .allowlist(true)
                .blocklist(true)
                .allowlist_blocklist_disabled_on_sign_in(false)
                .block_email_subaddresses(true)
                .block_disposable_email_domains(true)
                .ignore_dots_for_gmail_addresses(true),
        );
    calls
        .cleared(
            "UpdateInstanceRestrictions",
            api
                .update_restrictions()
                .clear_allowlist()
                .clear_blocklist()
                .clear_allowlist_blocklist_disabled_on_sign_in()
                .clear_block_email_subaddresses()
                .clear_block_disposable_email_domains()
                .clear_ignore_dots_for_gmail_addresses(),
        );

    calls.minimal_and_full("GetInstanceProtect", api.get_protect());

    calls.minimal("UpdateInstanceProtect", api.update_protect());
    calls
        .full(
            "UpdateInstanceProtect",
            api.update_protect().rules_enabled(true).specter_enabled(false),
        );
    calls
        .cleared(
            "UpdateInstanceProtect",
            api.update_protect().clear_rules_enabled().clear_specter_enabled(),
        );

    calls.minimal_and_full("GetInstanceCommunication", api.get_communication());

    calls.minimal("UpdateInstanceCommunication", api.update_communication());
    calls
        .full(
            "UpdateInstanceCommunication",
            api.update_communication().blocked_country_codes(["AB"]),
        );
    calls
        .cleared(
            "UpdateInstanceCommunication",
            api.update_communication().clear_blocked_country_codes(),
        );

    calls
        .minimal_and_full(
            "GetInstanceOAuthApplicationSettings",
            api.get_oauth_application_settings(),
        );

    calls
        .minimal(
            "UpdateInstanceOAuthApplicationSettings",
            api.update_oauth_application_settings(),
        );
    calls
        .full(
            "UpdateInstanceOAuthApplicationSettings",
            api
                .update_oauth_application_settings()
                .dynamic_oauth_client_registration(true)
                .default_scopes(["default_scopes &=/?#%41+é", "default_scopes 2,3"])
                .oauth_jwt_access_tokens(true)
                .client_id_metadata_documents_advertised(false)
                .client_id_metadata_documents_only_allow_pre_registered_clients(true)
                .client_id_metadata_documents_block_implicitly_allowed_clients(true),
        );
    calls
        .cleared(
            "UpdateInstanceOAuthApplicationSettings",
            api
                .update_oauth_application_settings()
                .clear_dynamic_oauth_client_registration()
                .clear_default_scopes()
                .clear_oauth_jwt_access_tokens()
                .clear_client_id_metadata_documents_advertised()
                .clear_client_id_metadata_documents_only_allow_pre_registered_clients()
                .clear_client_id_metadata_documents_block_implicitly_allowed_clients(),
        );

    calls
        .minimal_and_full(
            "GetInstanceOrganizationSettings",
            api.get_organization_settings(),
        );

    calls
        .minimal(
            "UpdateInstanceOrganizationSettings",
            api.update_organization_settings(),
        );
    calls
        .full(
            "UpdateInstanceOrganizationSettings",
            api
                .update_organization_settings()
                .enabled(true)
                .max_allowed_memberships(1767225600000)
                .admin_delete_enabled(true)
                .domains_enabled(true)
                .slug_disabled(false)
                .domains_enrollment_modes([
                    types::OrganizationSettingsDomainsEnrollmentMode::ManualInvitation,
                    types::OrganizationSettingsDomainsEnrollmentMode::AutomaticInvitation,
                    types::OrganizationSettingsDomainsEnrollmentMode::AutomaticSuggestion,
                ])
                .creator_role_id("creator_role_id &=/?#%41+é")
                .domains_default_role_id("domains_default_role_id &=/?#%41+é"),
        );
    calls
        .cleared(
            "UpdateInstanceOrganizationSettings",
            api
                .update_organization_settings()
                .clear_enabled()
                .clear_max_allowed_memberships()
                .clear_admin_delete_enabled()
                .clear_domains_enabled()
                .clear_slug_disabled()
                .clear_creator_role_id()
                .clear_domains_default_role_id(),
        );
}
