// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.oauth_access_tokens();

    calls.minimal("verifyOAuthAccessToken", api.verify("access_token &=/?#%41+é"));
    calls
        .full(
            "verifyOAuthAccessToken",
            api.verify("access_token &=/?#%41+é").secret("secret &=/?#%41+é"),
        );
}
