// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.saml_connections();

    calls.minimal("ListSAMLConnections", api.list());
    calls
        .full(
            "ListSAMLConnections",
            api
                .list()
                .limit(1)
                .offset(0)
                .query("query &=/?#%41+é")
                .order_by("")
                .organization_id(["organization_id &=/?#%41+é", "organization_id 2,3"]),
        );

    calls
        .minimal(
            "CreateSAMLConnection",
            api
                .create(
                    "name &=/?#%41+é",
                    types::CreateSamlConnectionProvider::SamlCustom,
                )
                .domain("domain &=/?#%41+é"),
        );
    calls
        .full(
            "CreateSAMLConnection",
            api
                .create(
                    "name &=/?#%41+é",
                    types::CreateSamlConnectionProvider::SamlCustom,
                )
                .domain("domain &=/?#%41+é")
                .domains(["domains &=/?#%41+é", "domains 2,3"])
                .idp_entity_id("idp_entity_id &=/?#%41+é")
                .idp_sso_url("idp_sso_url &=/?#%41+é")
                .idp_certificate("idp_certificate &=/?#%41+é")
                .idp_metadata_url("idp_metadata_url &=/?#%41+é")
                .idp_metadata("idp_metadata &=/?#%41+é")
                .organization_id("organization_id &=/?#%41+é")
                .attribute_mapping(
                    types::SamlAttributeMappingInput::new()
                        .user_id("user_id &=/?#%41+é")
                        .email_address("email_address &=/?#%41+é")
                        .first_name("")
                        .last_name("last_name &=/?#%41+é"),
                )
                .force_authn(false)
                .login_hint(
                    types::SamlLoginHintInput::new(
                            types::SamlLoginHintMode::EmailAddress,
                        )
                        .source("source &=/?#%41+é"),
                ),
        );
    calls
        .cleared(
            "CreateSAMLConnection",
            api
                .create(
                    "name &=/?#%41+é",
                    types::CreateSamlConnectionProvider::SamlCustom,
                )
                .domain("domain &=/?#%41+é")
                .clear_idp_entity_id()
                .clear_idp_sso_url()
                .clear_idp_certificate()
                .clear_idp_metadata_url()
                .clear_idp_metadata()
                .clear_organization_id()
                .clear_attribute_mapping()
                .clear_login_hint(),
        );

    calls
        .minimal_and_full(
            "GetSAMLConnection",
            api.get(calls.id("saml_connection_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "DeleteSAMLConnection",
            api.delete(calls.id("saml_connection_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "UpdateSAMLConnection",
            api.update(calls.id("saml_connection_id &=/?#%41+é")),
        );
    calls
        .full(
            "UpdateSAMLConnection",
            api
                .update(calls.id("saml_connection_id &=/?#%41+é"))
                .name("name &=/?#%41+é")
                .domain("domain &=/?#%41+é")
                .domains(["domains &=/?#%41+é", "domains 2,3"])
                .idp_entity_id("idp_entity_id &=/?#%41+é")
                .idp_sso_url("idp_sso_url &=/?#%41+é")
                .idp_certificate("idp_certificate &=/?#%41+é")
                .idp_metadata_url("idp_metadata_url &=/?#%41+é")
                .idp_metadata("idp_metadata &=/?#%41+é")
                .organization_id("organization_id &=/?#%41+é")
                .attribute_mapping(
                    types::SamlAttributeMappingInput::new()
                        .user_id("user_id &=/?#%41+é")
                        .email_address("email_address &=/?#%41+é")
                        .first_name("")
                        .last_name("last_name &=/?#%41+é"),
                )
                .active(false)
                .sync_user_attributes(true)
                .allow_subdomains(true)
                .allow_idp_initiated(true)
                .disable_additional_identifications(false)
                .allow_organization_account_linking(false)
                .force_authn(false)
                .login_hint(
                    types::SamlLoginHintInput::new(
                            types::SamlLoginHintMode::EmailAddress,
                        )
                        .source("source &=/?#%41+é"),
                )
                .consent_verified_domains_deletion(false),
        );
    calls
        .cleared(
            "UpdateSAMLConnection",
            api
                .update(calls.id("saml_connection_id &=/?#%41+é"))
                .clear_name()
                .clear_domain()
                .clear_domains()
                .clear_idp_entity_id()
                .clear_idp_sso_url()
                .clear_idp_certificate()
                .clear_idp_metadata_url()
                .clear_idp_metadata()
                .clear_organization_id()
                .clear_attribute_mapping()
                .clear_active()
                .clear_sync_user_attributes()
                .clear_allow_subdomains()
                .clear_allow_idp_initiated()
                .clear_disable_additional_identifications()
                .clear_allow_organization_account_linking()
                .clear_login_hint()
                .clear_consent_verified_domains_deletion(),
        );
}
