// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.miscellaneous();

    calls.minimal("GetPublicInterstitial", api.get_public_interstitial());
    calls
        .full(
            "GetPublicInterstitial",
            api
                .get_public_interstitial()
                .legacy_frontend_api("frontendApi &=/?#%41+é")
                .frontend_api("frontend_api &=/?#%41+é")
                .publishable_key("publishable_key &=/?#%41+é")
                .proxy_url("proxy_url &=/?#%41+é")
                .domain("domain &=/?#%41+é")
                .sign_in_url("sign_in_url &=/?#%41+é")
                .use_domain_for_script(false),
        );
}
