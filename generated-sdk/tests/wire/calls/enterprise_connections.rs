// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.enterprise_connections();

    calls.minimal("ListEnterpriseConnections", api.list());
    calls
        .full(
            "ListEnterpriseConnections",
            api
                .list()
                .limit(1)
                .offset(0)
                .organization_id("organization_id &=/?#%41+é")
                .active(false),
        );

    calls
        .minimal(
            "CreateEnterpriseConnection",
            api
                .create(
                    "name &=/?#%41+é",
                    types::CreateEnterpriseConnectionProvider::SamlCustom,
                    ["domains &=/?#%41+é", "domains 2,3"],
                ),
        );
    calls
        .full(
            "CreateEnterpriseConnection",
            api
                .create(
                    "name &=/?#%41+é",
                    types::CreateEnterpriseConnectionProvider::SamlCustom,
                    ["domains &=/?#%41+é", "domains 2,3"],
                )
                .organization_id("organization_id &=/?#%41+é")
                .allow_organization_account_linking(false)
                .active(false)
                .saml(
                    types::CreateEnterpriseConnectionSaml::new()
                        .idp_entity_id("idp_entity_id &=/?#%41+é")
                        .idp_sso_url("idp_sso_url &=/?#%41+é")
                        .idp_certificate("idp_certificate &=/?#%41+é")
                        .idp_metadata_url("idp_metadata_url &=/?#%41+é")
                        .idp_metadata("idp_metadata &=/?#%41+é")
                        .attribute_mapping(
                            types::EnterpriseAttributeMappingInput::new()
                                .user_id("user_id &=/?#%41+é")
                                .email_address("email_address &=/?#%41+é")
                                .first_name("")
                                .last_name("last_name &=/?#%41+é"),
                        )
                        .allow_subdomains(true)
                        .allow_idp_initiated(true)
                        .force_authn(false)
                        .login_hint(
                            types::SamlLoginHintInput::new(
                                    types::SamlLoginHintMode::EmailAddress,
                                )
                                .source("source &=/?#%41+é"),
                        ),
                )
                .oidc(
                    types::OidcInput::new()
                        .client_id("client_id &=/?#%41+é")
                        .client_secret("client_secret &=/?#%41+é")
                        .discovery_url("discovery_url &=/?#%41+é")
                        .auth_url("")
                        .token_url("token_url &=/?#%41+é")
                        .user_info_url("user_info_url &=/?#%41+é")
                        .requires_pkce(false),
                )
                .custom_attributes([
                    types::CustomAttributeInput::new("name &=/?#%41+é", "a")
                        .sso_path("sso_path &=/?#%41+é")
                        .scim_path("")
                        .directory_path("")
                        .multi_valued(true),
                ])
                .authenticatable(false)
                .disable_jit_provisioning(false),
        );
    calls
        .cleared(
            "CreateEnterpriseConnection",
            api
                .create(
                    "name &=/?#%41+é",
                    types::CreateEnterpriseConnectionProvider::SamlCustom,
                    ["domains &=/?#%41+é", "domains 2,3"],
                )
                .clear_organization_id()
                .clear_allow_organization_account_linking()
                .clear_active()
                .clear_saml()
                .clear_oidc(),
        );

    calls
        .minimal_and_full(
            "GetEnterpriseConnection",
            api.get(calls.id("enterprise_connection_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "DeleteEnterpriseConnection",
            api.delete(calls.id("enterprise_connection_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "UpdateEnterpriseConnection",
            api.update(calls.id("enterprise_connection_id &=/?#%41+é")),
        );
    calls
        .full(
            "UpdateEnterpriseConnection",
            api
                .update(calls.id("enterprise_connection_id &=/?#%41+é"))
                .name("name &=/?#%41+é")
                .domains(["domains &=/?#%41+é", "domains 2,3"])
                .active(false)
                .sync_user_attributes(true)
                .disable_additional_identifications(false)
                .allow_organization_account_linking(false)
                .organization_id("organization_id &=/?#%41+é")
                .saml(
                    types::UpdateEnterpriseConnectionSaml::new()
                        .name("name &=/?#%41+é")
                        .idp_entity_id("idp_entity_id &=/?#%41+é")
                        .idp_sso_url("idp_sso_url &=/?#%41+é")
                        .idp_certificate("idp_certificate &=/?#%41+é")
                        .idp_metadata_url("idp_metadata_url &=/?#%41+é")
                        .idp_metadata("idp_metadata &=/?#%41+é")
                        .attribute_mapping(
                            types::EnterpriseAttributeMappingInput::new()
                                .user_id("user_id &=/?#%41+é")
                                .email_address("email_address &=/?#%41+é")
                                .first_name("")
                                .last_name("last_name &=/?#%41+é"),
                        )
                        .allow_subdomains(true)
                        .allow_idp_initiated(true)
                        .force_authn(false)
                        .login_hint(
                            types::SamlLoginHintInput::new(
                                    types::SamlLoginHintMode::EmailAddress,
                                )
                                .source("source &=/?#%41+é"),
                        ),
                )
                .oidc(
                    types::OidcInput::new()
                        .client_id("client_id &=/?#%41+é")
                        .client_secret("client_secret &=/?#%41+é")
                        .discovery_url("discovery_url &=/?#%41+é")
                        .auth_url("")
                        .token_url("token_url &=/?#%41+é")
                        .user_info_url("user_info_url &=/?#%41+é")
                        .requires_pkce(false),
                )
                .custom_attributes([
                    types::CustomAttributeInput::new("name &=/?#%41+é", "a")
                        .sso_path("sso_path &=/?#%41+é")
                        .scim_path("")
                        .directory_path("")
                        .multi_valued(true),
                ])
                .authenticatable(false)
                .disable_jit_provisioning(false),
        );
    calls
        .cleared(
            "UpdateEnterpriseConnection",
            api
                .update(calls.id("enterprise_connection_id &=/?#%41+é"))
                .clear_name()
                .clear_domains()
                .clear_active()
                .clear_sync_user_attributes()
                .clear_disable_additional_identifications()
                .clear_allow_organization_account_linking()
                .clear_organization_id()
                .clear_saml()
                .clear_oidc()
                .clear_custom_attributes(),
        );

    calls
        .minimal(
            "ListEnterpriseConnectionTestRuns",
            api.list_test_runs(calls.id("enterprise_connection_id &=/?#%41+é")),
        );
    calls
        .full(
            "ListEnterpriseConnectionTestRuns",
            api
                .list_test_runs(calls.id("enterprise_connection_id &=/?#%41+é"))
                .status([
                    types::EnterpriseConnectionTestRunStatus::Pending,
                    types::EnterpriseConnectionTestRunStatus::Success,
                    types::EnterpriseConnectionTestRunStatus::Failed,
                ])
                .limit(1)
                .offset(0),
        );

    calls
        .minimal_and_full(
            "CreateEnterpriseConnectionTestRun",
            api.create_test_run(calls.id("enterprise_connection_id &=/?#%41+é")),
        );
}
