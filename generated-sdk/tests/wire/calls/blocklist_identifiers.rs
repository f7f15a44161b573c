// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.blocklist_identifiers();

    calls.minimal("ListBlocklistIdentifiers", api.list());
    calls
        .full("ListBlocklistIdentifiers", api.list().paginated(true).limit(1).offset(0));

    calls
        .minimal_and_full(
            "CreateBlocklistIdentifier",
            api.create("identifier &=/?#%41+é"),
        );

    calls
        .minimal_and_full(
            "DeleteBlocklistIdentifier",
            api.delete(calls.id("identifier_id &=/?#%41+é")),
        );
}
