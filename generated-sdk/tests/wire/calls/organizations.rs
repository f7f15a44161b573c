// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Attachment, Clerk, types};
use serde_json::json;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.organizations();

    calls.minimal("ListOrganizations", api.list());
    calls
        .full(
            "ListOrganizations",
            api
                .list()
                .include_members_count(false)
                .include_missing_member_with_elevated_permissions(true)
                .query("query &=/?#%41+é")
                .user_id(["user_id &=/?#%41+é", "user_id 2,3"])
                .organization_id(["organization_id &=/?#%41+é", "organization_id 2,3"])
                .order_by("")
                .limit(1)
                .offset(0),
        );

    calls.minimal("CreateOrganization", api.create("name &=/?#%41+é"));
    calls
        .full(
            "CreateOrganization",
            api
                .create("name &=/?#%41+é")
                .created_by("created_by &=/?#%41+é")
                .private_metadata(
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                )
                .public_metadata(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .slug("slug &=/?#%41+é")
                .max_allowed_memberships(0)
                .created_at("")
                .role_set_key("role_set_key &=/?#%41+é"),
        );
    calls
        .cleared(
            "CreateOrganization",
            api
                .create("name &=/?#%41+é")
                .clear_created_by()
                .clear_private_metadata()
                .clear_public_metadata()
                .clear_slug()
                .clear_max_allowed_memberships()
                .clear_created_at()
                .clear_role_set_key(),
        );

    calls.minimal("GetOrganization", api.get(calls.id("organization_id &=/?#%41+é")));
    calls
        .full(
            "GetOrganization",
            api
                .get(calls.id("organization_id &=/?#%41+é"))
                .include_members_count(false)
                .include_missing_member_with_elevated_permissions(true),
        );

    calls
        .minimal_and_full(
            "DeleteOrganization",
            api.delete(calls.id("organization_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "UpdateOrganization",
            api.update(calls.id("organization_id &=/?#%41+é")),
        );
    calls
        .full(
            "UpdateOrganization",
            api
                .update(calls.id("organization_id &=/?#%41+é"))
                .name("name &=/?#%41+é")
                .slug("slug &=/?#%41+é")
                .max_allowed_memberships(0)
                .admin_delete_enabled(true)
                .created_at("")
                .role_set_key("role_set_key &=/?#%41+é"),
        );
    calls
        .cleared(
            "UpdateOrganization",
            api
                .update(calls.id("organization_id &=/?#%41+é"))
                .clear_name()
                .clear_slug()
                .clear_max_allowed_memberships()
                .clear_admin_delete_enabled()
                .clear_created_at()
                .clear_role_set_key(),
        );

    calls
        .minimal(
            "ReplaceOrganizationMetadata",
            api.replace_metadata(calls.id("organization_id &=/?#%41+é")),
        );
    calls
        .full(
            "ReplaceOrganizationMetadata",
            api
                .replace_metadata(calls.id("organization_id &=/?#%41+é"))
                .public_metadata(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .private_metadata(
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                ),
        );

    calls
        .minimal(
            "MergeOrganizationMetadata",
            api.update_metadata(calls.id("organization_id &=/?#%41+é")),
        );
    calls
        .full(
            "MergeOrganizationMetadata",
            api
                .update_metadata(calls.id("organization_id &=/?#%41+é"))
                .public_metadata(json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }))
                .private_metadata(
                    json!({ "key" : [null, false, 0, "", " &=/?#%41+é"] }),
                ),
        );

    calls
        .minimal(
            "UploadOrganizationLogo",
            api
                .upload_logo(
                    calls.id("organization_id &=/?#%41+é"),
                    Attachment::new("a \"b\".png", "content"),
                ),
        );
    calls
        .full(
            "UploadOrganizationLogo",
            api
                .upload_logo(
                    calls.id("organization_id &=/?#%41+é"),
                    Attachment::new("a \"b\".png", "content"),
                )
                .uploader_user_id("uploader_user_id &=/?#%41+é"),
        );

    calls
        .minimal_and_full(
            "DeleteOrganizationLogo",
            api.delete_logo(calls.id("organization_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "GetOrganizationBillingSubscription",
            api.get_billing_subscription(calls.id("organization_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "GetOrganizationBillingCreditBalance",
            api.get_billing_credit_balance(calls.id("organization_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "AdjustOrganizationBillingCreditBalance",
            api
                .adjust_billing_credit_balance(
                    calls.id("organization_id &=/?#%41+é"),
                    0,
                    types::CreditAction::Increase,
                    "idempotency_key &=/?#%41+é",
                ),
        );
    calls
        .full(
            "AdjustOrganizationBillingCreditBalance",
            api
                .adjust_billing_credit_balance(
                    calls.id("organization_id &=/?#%41+é"),
                    0,
                    types::CreditAction::Increase,
                    "idempotency_key &=/?#%41+é",
                )
                .currency("")
                .note("note &=/?#%41+é"),
        );
}
