// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.beta_features();

    calls.minimal("UpdateInstanceAuthConfig", api.update_instance_settings());
    calls
        .full(
            "UpdateInstanceAuthConfig",
            api
                .update_instance_settings()
                .restricted_to_allowlist(true)
                .from_email_address("from_email_address &=/?#%41+é")
                .progressive_sign_up(true)
                .test_mode(false),
        );
    calls
        .cleared(
            "UpdateInstanceAuthConfig",
            api
                .update_instance_settings()
                .clear_restricted_to_allowlist()
                .clear_from_email_address()
                .clear_progressive_sign_up()
                .clear_test_mode(),
        );

    calls
        .minimal(
            "UpdateProductionInstanceDomain",
            api.update_production_instance_domain(),
        );
    calls
        .full(
            "UpdateProductionInstanceDomain",
            api
                .update_production_instance_domain()
                .home_url("home_url &=/?#%41+é")
                .is_secondary(true),
        );

    calls.minimal("ChangeProductionInstanceDomain", api.change_domain());
    calls
        .full(
            "ChangeProductionInstanceDomain",
            api.change_domain().home_url("home_url &=/?#%41+é").is_secondary(true),
        );
}
