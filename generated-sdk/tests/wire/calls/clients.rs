// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.clients();

    calls.minimal("GetClientList", api.list());
    calls.full("GetClientList", api.list().paginated(true).limit(1).offset(0));

    calls.minimal_and_full("VerifyClient", api.verify("token &=/?#%41+é"));

    calls.minimal_and_full("GetClient", api.get(calls.id("client_id &=/?#%41+é")));
}
