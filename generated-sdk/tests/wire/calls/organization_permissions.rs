// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.organization_permissions();

    calls.minimal("ListOrganizationPermissions", api.list());
    calls
        .full(
            "ListOrganizationPermissions",
            api.list().query("query &=/?#%41+é").order_by("").limit(1).offset(0),
        );

    calls.minimal("CreateOrganizationPermission", api.create("name &=/?#%41+é", ""));
    calls
        .full(
            "CreateOrganizationPermission",
            api.create("name &=/?#%41+é", "").description("description &=/?#%41+é"),
        );

    calls
        .minimal_and_full(
            "GetOrganizationPermission",
            api.get(calls.id("permission_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "DeleteOrganizationPermission",
            api.delete(calls.id("permission_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "UpdateOrganizationPermission",
            api.update(calls.id("permission_id &=/?#%41+é")),
        );
    calls
        .full(
            "UpdateOrganizationPermission",
            api
                .update(calls.id("permission_id &=/?#%41+é"))
                .name("name &=/?#%41+é")
                .key("")
                .description("description &=/?#%41+é"),
        );
}
