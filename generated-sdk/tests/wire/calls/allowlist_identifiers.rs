// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.allowlist_identifiers();

    calls.minimal("ListAllowlistIdentifiers", api.list());
    calls
        .full("ListAllowlistIdentifiers", api.list().paginated(true).limit(1).offset(0));

    calls.minimal("CreateAllowlistIdentifier", api.create("identifier &=/?#%41+é"));
    calls
        .full(
            "CreateAllowlistIdentifier",
            api.create("identifier &=/?#%41+é").notify(true),
        );

    calls
        .minimal_and_full(
            "DeleteAllowlistIdentifier",
            api.delete(calls.id("identifier_id &=/?#%41+é")),
        );
}
