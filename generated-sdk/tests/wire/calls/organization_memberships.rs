// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;
use serde_json::json;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.organization_memberships();

    calls
        .minimal(
            "ListOrganizationMemberships",
            api.list(calls.id("organization_id &=/?#%41+é")),
        );
    calls
        .full(
            "ListOrganizationMemberships",
            api
                .list(calls.id("organization_id &=/?#%41+é"))
                .order_by("")
                .user_id(["user_id &=/?#%41+é", "user_id 2,3"])
                .email_address(["email_address &=/?#%41+é", "email_address 2,3"])
                .phone_number(["phone_number &=/?#%41+é", "phone_number 2,3"])
                .username(["username &=/?#%41+é", "username 2,3"])
                .web3_wallet(["web3_wallet &=/?#%41+é", "web3_wallet 2,3"])
                .role(["role &=/?#%41+é", "role 2,3"])
                .query("query &=/?#%41+é")
                .email_address_query("email_address_query &=/?#%41+é")
                .phone_number_query("phone_number_query &=/?#%41+é")
                .username_query("username_query &=/?#%41+é")
                .name_query("")
                .last_active_at_before(1767225600000)
                .last_active_at_after(0)
                .created_at_before(0)
                .created_at_after(1767225600000)
                .limit(1)
                .offset(0),
        );

    calls
        .minimal(
            "CreateOrganizationMembership",
            api
                .create(
                    calls.id("organization_id &=/?#%41+é"),
                    "user_id &=/?#%41+é",
                    "",
                ),
        );
    calls
        .full(
            "CreateOrganizationMembership",
            api
                .create(
                    calls.id("organization_id &=/?#%41+é"),
                    "user_id &=/?#%41+é",
                    "",
                )
                .public_metadata(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .private_metadata(
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                ),
        );
    calls
        .cleared(
            "CreateOrganizationMembership",
            api
                .create(
                    calls.id("organization_id &=/?#%41+é"),
                    "user_id &=/?#%41+é",
                    "",
                )
                .clear_public_metadata()
                .clear_private_metadata(),
        );

    calls
        .minimal_and_full(
            "DeleteOrganizationMembership",
            api
                .delete(
                    calls.id("organization_id &=/?#%41+é"),
                    calls.id("user_id &=/?#%41+é"),
                ),
        );

    calls
        .minimal_and_full(
            "UpdateOrganizationMembership",
            api
                .update(
                    calls.id("organization_id &=/?#%41+é"),
                    calls.id("user_id &=/?#%41+é"),
                    "",
                ),
        );

    calls
        .minimal(
            "UpdateOrganizationMembershipMetadata",
            api
                .update_metadata(
                    calls.id("organization_id &=/?#%41+é"),
                    calls.id("user_id &=/?#%41+é"),
                ),
        );
    calls
        .full(
            "UpdateOrganizationMembershipMetadata",
            api
                .update_metadata(
                    calls.id("organization_id &=/?#%41+é"),
                    calls.id("user_id &=/?#%41+é"),
                )
                .public_metadata(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .private_metadata(
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                ),
        );

    calls.minimal("InstanceGetOrganizationMemberships", api.list_all());
    calls
        .full(
            "InstanceGetOrganizationMemberships",
            api.list_all().order_by("").limit(1).offset(0),
        );
}
