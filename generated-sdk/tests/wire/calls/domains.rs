// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.domains();

    calls.minimal_and_full("ListDomains", api.list());

    calls.minimal("AddDomain", api.add("name &=/?#%41+é", true));
    calls
        .full(
            "AddDomain",
            api
                .add("name &=/?#%41+é", true)
                .proxy_url("proxy_url &=/?#%41+é")
                .is_secondary(true),
        );
    calls.cleared("AddDomain", api.add("name &=/?#%41+é", true).clear_proxy_url());

    calls
        .minimal_and_full("DeleteDomain", api.delete(calls.id("domain_id &=/?#%41+é")));

    calls.minimal("UpdateDomain", api.update(calls.id("domain_id &=/?#%41+é")));
    calls
        .full(
            "UpdateDomain",
            api
                .update(calls.id("domain_id &=/?#%41+é"))
                .name("name &=/?#%41+é")
                .proxy_url("proxy_url &=/?#%41+é")
                .is_secondary(true),
        );
    calls
        .cleared(
            "UpdateDomain",
            api
                .update(calls.id("domain_id &=/?#%41+é"))
                .clear_name()
                .clear_proxy_url()
                .clear_is_secondary(),
        );
}
