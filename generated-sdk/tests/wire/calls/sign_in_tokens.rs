// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.sign_in_tokens();

    calls.minimal("CreateSignInToken", api.create("user_id &=/?#%41+é"));
    calls
        .full(
            "CreateSignInToken",
            api
                .create("user_id &=/?#%41+é")
                .org_id("org_id &=/?#%41+é")
                .expires_in_seconds(1),
        );
    calls
        .cleared(
            "CreateSignInToken",
            api.create("user_id &=/?#%41+é").clear_org_id().clear_expires_in_seconds(),
        );

    calls
        .minimal_and_full(
            "RevokeSignInToken",
            api.revoke(calls.id("sign_in_token_id &=/?#%41+é")),
        );
}
