// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.proxy_checks();

    calls.minimal("VerifyDomainProxy", api.verify());
    calls
        .full(
            "VerifyDomainProxy",
            api
                .verify()
                .domain_id("domain_id &=/?#%41+é")
                .proxy_url("proxy_url &=/?#%41+é"),
        );
}
