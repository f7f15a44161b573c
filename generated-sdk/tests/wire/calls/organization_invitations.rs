// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};
use serde_json::json;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.organization_invitations();

    calls.minimal("ListInstanceOrganizationInvitations", api.list_all());
    calls
        .full(
            "ListInstanceOrganizationInvitations",
            api
                .list_all()
                .order_by("")
                .status([
                    types::OrganizationInvitationStatus::Pending,
                    types::OrganizationInvitationStatus::Accepted,
                    types::OrganizationInvitationStatus::Revoked,
                    types::OrganizationInvitationStatus::Expired,
                ])
                .query("query &=/?#%41+é")
                .limit(1)
                .offset(0),
        );

    calls
        .minimal(
            "ListOrganizationInvitations",
            api.list(calls.id("organization_id &=/?#%41+é")),
        );
    calls
        .full(
            "ListOrganizationInvitations",
            api
                .list(calls.id("organization_id &=/?#%41+é"))
                .status([
                    types::OrganizationInvitationStatus::Pending,
                    types::OrganizationInvitationStatus::Accepted,
                    types::OrganizationInvitationStatus::Revoked,
                    types::OrganizationInvitationStatus::Expired,
                ])
                .email_address("email_address &=/?#%41+é")
                .order_by("")
                .limit(1)
                .offset(0),
        );

    calls
        .minimal(
            "CreateOrganizationInvitation",
            api
                .create(
                    calls.id("organization_id &=/?#%41+é"),
                    "email_address &=/?#%41+é",
                    "",
                ),
        );
    calls
        .full(
            "CreateOrganizationInvitation",
            api
                .create(
                    calls.id("organization_id &=/?#%41+é"),
                    "email_address &=/?#%41+é",
                    "",
                )
                .inviter_user_id("inviter_user_id &=/?#%41+é")
                .public_metadata(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .private_metadata(
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                )
                .redirect_url("redirect_url &=/?#%41+é")
                .expires_in_days(1)
                .notify(true),
        );
    calls
        .cleared(
            "CreateOrganizationInvitation",
            api
                .create(
                    calls.id("organization_id &=/?#%41+é"),
                    "email_address &=/?#%41+é",
                    "",
                )
                .clear_inviter_user_id()
                .clear_public_metadata()
                .clear_private_metadata()
                .clear_redirect_url()
                .clear_expires_in_days()
                .clear_notify(),
        );

    calls
        .minimal(
            "CreateOrganizationInvitationBulk",
            api
                .bulk_create(
                    calls.id("organization_id &=/?#%41+é"),
                    [
                        types::BulkOrganizationInvitation::new(
                            "email_address &=/?#%41+é",
                            "",
                        ),
                    ],
                ),
        );
    calls
        .full(
            "CreateOrganizationInvitationBulk",
            api
                .bulk_create(
                    calls.id("organization_id &=/?#%41+é"),
                    [
                        types::BulkOrganizationInvitation::new(
                                "email_address &=/?#%41+é",
                                "",
                            )
                            .inviter_user_id("inviter_user_id &=/?#%41+é")
                            .public_metadata(
                                json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                            )
                            .private_metadata(
                                json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                            )
                            .redirect_url("redirect_url &=/?#%41+é")
                            .expires_in_days(1)
                            .notify(true),
                    ],
                ),
        );
    calls
        .cleared(
            "CreateOrganizationInvitationBulk",
            api
                .bulk_create(
                    calls.id("organization_id &=/?#%41+é"),
                    [
                        types::BulkOrganizationInvitation::new(
                                "email_address &=/?#%41+é",
                                "",
                            )
                            .clear_inviter_user_id()
                            .clear_public_metadata()
                            .clear_private_metadata()
                            .clear_redirect_url()
                            .clear_expires_in_days()
                            .clear_notify(),
                    ],
                ),
        );

    calls
        .minimal(
            "ListPendingOrganizationInvitations",
            api.list_pending(calls.id("organization_id &=/?#%41+é")),
        );
    calls
        .full(
            "ListPendingOrganizationInvitations",
            api.list_pending(calls.id("organization_id &=/?#%41+é")).limit(1).offset(0),
        );

    calls
        .minimal_and_full(
            "GetOrganizationInvitation",
            api
                .get(
                    calls.id("organization_id &=/?#%41+é"),
                    calls.id("invitation_id &=/?#%41+é"),
                ),
        );

    calls
        .minimal(
            "RevokeOrganizationInvitation",
            api
                .revoke(
                    calls.id("organization_id &=/?#%41+é"),
                    calls.id("invitation_id &=/?#%41+é"),
                ),
        );
    calls
        .full(
            "RevokeOrganizationInvitation",
            api
                .revoke(
                    calls.id("organization_id &=/?#%41+é"),
                    calls.id("invitation_id &=/?#%41+é"),
                )
                .requesting_user_id("requesting_user_id &=/?#%41+é"),
        );
    calls
        .cleared(
            "RevokeOrganizationInvitation",
            api
                .revoke(
                    calls.id("organization_id &=/?#%41+é"),
                    calls.id("invitation_id &=/?#%41+é"),
                )
                .clear_requesting_user_id(),
        );
}
