// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.webhooks();

    calls.minimal_and_full("CreateSvixApp", api.create_svix_app());

    calls.minimal_and_full("DeleteSvixApp", api.delete_svix_app());

    calls.minimal_and_full("GenerateSvixAuthURL", api.generate_svix_auth_url());
}
