// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.redirect_urls();

    calls.minimal("ListRedirectURLs", api.list());
    calls.full("ListRedirectURLs", api.list().paginated(true).limit(1).offset(0));

    calls.minimal_and_full("CreateRedirectURL", api.create("url &=/?#%41+é"));

    calls.minimal_and_full("GetRedirectURL", api.get(calls.id("id &=/?#%41+é")));

    calls.minimal_and_full("DeleteRedirectURL", api.delete(calls.id("id &=/?#%41+é")));
}
