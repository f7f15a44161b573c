// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};
use serde_json::json;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.invitations();

    calls.minimal("ListInvitations", api.list());
    calls
        .full(
            "ListInvitations",
            api
                .list()
                .status([
                    types::InvitationStatus::Pending,
                    types::InvitationStatus::Accepted,
                    types::InvitationStatus::Revoked,
                    types::InvitationStatus::Expired,
                ])
                .query("query &=/?#%41+é")
                .order_by("")
                .paginated(true)
                .limit(1)
                .offset(0),
        );

    calls.minimal("CreateInvitation", api.create("email_address &=/?#%41+é"));
    calls
        .full(
            "CreateInvitation",
            api
                .create("email_address &=/?#%41+é")
                .public_metadata(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .redirect_url("redirect_url &=/?#%41+é")
                .notify(true)
                .ignore_existing(false)
                .expires_in_days(1)
                .template_slug(types::InvitationTemplateSlug::Invitation),
        );
    calls
        .cleared(
            "CreateInvitation",
            api
                .create("email_address &=/?#%41+é")
                .clear_notify()
                .clear_ignore_existing()
                .clear_expires_in_days(),
        );

    calls
        .minimal(
            "CreateBulkInvitations",
            api.bulk_create([types::BulkInvitation::new("email_address &=/?#%41+é")]),
        );
    calls
        .full(
            "CreateBulkInvitations",
            api
                .bulk_create([
                    types::BulkInvitation::new("email_address &=/?#%41+é")
                        .public_metadata(
                            json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                        )
                        .redirect_url("redirect_url &=/?#%41+é")
                        .notify(true)
                        .ignore_existing(false)
                        .expires_in_days(1)
                        .template_slug(types::InvitationTemplateSlug::Invitation),
                ]),
        );
    calls
        .cleared(
            "CreateBulkInvitations",
            api
                .bulk_create([
                    types::BulkInvitation::new("email_address &=/?#%41+é")
                        .clear_public_metadata()
                        .clear_redirect_url()
                        .clear_notify()
                        .clear_ignore_existing()
                        .clear_expires_in_days(),
                ]),
        );

    calls
        .minimal_and_full(
            "RevokeInvitation",
            api.revoke(calls.id("invitation_id &=/?#%41+é")),
        );
}
