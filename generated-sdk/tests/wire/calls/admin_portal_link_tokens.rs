// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.admin_portal_link_tokens();

    calls.minimal("createAdminPortalLinkToken", api.create());
    calls
        .full(
            "createAdminPortalLinkToken",
            api
                .create()
                .organization_id("org_abcdefghijklmnopqrstuvwxyzA")
                .it_contact_id("it_contact_id &=/?#%41+é")
                .scopes(["scopes &=/?#%41+é"])
                .seconds_until_expiration(1),
        );

    calls
        .minimal(
            "revokeAdminPortalLinkToken",
            api.revoke(calls.id("aplt_abcdefABCDEF0123456789abcdefABCD")),
        );
    calls
        .full(
            "revokeAdminPortalLinkToken",
            api
                .revoke(calls.id("aplt_abcdefABCDEF0123456789abcdefABCD"))
                .revocation_reason("revocation_reason &=/?#%41+é"),
        );
    calls
        .cleared(
            "revokeAdminPortalLinkToken",
            api
                .revoke(calls.id("aplt_abcdefABCDEF0123456789abcdefABCD"))
                .clear_revocation_reason(),
        );
}
