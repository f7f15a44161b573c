// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.waitlist_entries();

    calls.minimal("ListWaitlistEntries", api.list());
    calls
        .full(
            "ListWaitlistEntries",
            api
                .list()
                .limit(1)
                .offset(0)
                .query("query &=/?#%41+é")
                .status([
                    types::WaitlistEntryStatus::Pending,
                    types::WaitlistEntryStatus::Invited,
                    types::WaitlistEntryStatus::Rejected,
                    types::WaitlistEntryStatus::Completed,
                ])
                .order_by(""),
        );

    calls.minimal("CreateWaitlistEntry", api.create("email_address &=/?#%41+é"));
    calls
        .full(
            "CreateWaitlistEntry",
            api.create("email_address &=/?#%41+é").notify(true),
        );
    calls
        .cleared(
            "CreateWaitlistEntry",
            api.create("email_address &=/?#%41+é").clear_notify(),
        );

    calls
        .minimal(
            "CreateBulkWaitlistEntries",
            api.bulk_create([types::BulkWaitlistEntry::new("ada+1@example.com")]),
        );
    calls
        .full(
            "CreateBulkWaitlistEntries",
            api
                .bulk_create([
                    types::BulkWaitlistEntry::new("ada+1@example.com").notify(true),
                ]),
        );
    calls
        .cleared(
            "CreateBulkWaitlistEntries",
            api
                .bulk_create([
                    types::BulkWaitlistEntry::new("ada+1@example.com").clear_notify(),
                ]),
        );

    calls
        .minimal_and_full(
            "DeleteWaitlistEntry",
            api.delete(calls.id("waitlist_entry_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "InviteWaitlistEntry",
            api.invite(calls.id("waitlist_entry_id &=/?#%41+é")),
        );
    calls
        .full(
            "InviteWaitlistEntry",
            api.invite(calls.id("waitlist_entry_id &=/?#%41+é")).ignore_existing(false),
        );
    calls
        .cleared(
            "InviteWaitlistEntry",
            api.invite(calls.id("waitlist_entry_id &=/?#%41+é")).clear_ignore_existing(),
        );

    calls
        .minimal_and_full(
            "RejectWaitlistEntry",
            api.reject(calls.id("waitlist_entry_id &=/?#%41+é")),
        );
}
