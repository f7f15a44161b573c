// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.proxy_checks();

    calls
        .minimal_and_full(
            "VerifyDomainProxy",
            api.verify("domain_id &=/?#%41+é", "proxy_url &=/?#%41+é"),
        );
}
