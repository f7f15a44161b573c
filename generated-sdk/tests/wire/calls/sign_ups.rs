// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.sign_ups();

    calls.minimal_and_full("GetSignUp", api.get(calls.id("id &=/?#%41+é")));

    calls.minimal("UpdateSignUp", api.update(calls.id("id &=/?#%41+é")));
    calls
        .full(
            "UpdateSignUp",
            api
                .update(calls.id("id &=/?#%41+é"))
                .external_id("external_id &=/?#%41+é")
                .custom_action(false),
        );
    calls
        .cleared(
            "UpdateSignUp",
            api
                .update(calls.id("id &=/?#%41+é"))
                .clear_external_id()
                .clear_custom_action(),
        );
}
