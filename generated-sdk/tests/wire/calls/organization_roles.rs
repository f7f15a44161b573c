// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.organization_roles();

    calls.minimal("ListOrganizationRoles", api.list());
    calls
        .full(
            "ListOrganizationRoles",
            api.list().query("query &=/?#%41+é").order_by("").limit(1).offset(0),
        );

    calls.minimal("CreateOrganizationRole", api.create("name &=/?#%41+é", ""));
    calls
        .full(
            "CreateOrganizationRole",
            api
                .create("name &=/?#%41+é", "")
                .description("description &=/?#%41+é")
                .permissions(["permissions &=/?#%41+é", "permissions 2,3"])
                .include_in_initial_role_set(true),
        );
    calls
        .cleared(
            "CreateOrganizationRole",
            api
                .create("name &=/?#%41+é", "")
                .clear_description()
                .clear_permissions()
                .clear_include_in_initial_role_set(),
        );

    calls
        .minimal_and_full(
            "GetOrganizationRole",
            api.get(calls.id("organization_role_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "DeleteOrganizationRole",
            api.delete(calls.id("organization_role_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "UpdateOrganizationRole",
            api.update(calls.id("organization_role_id &=/?#%41+é")),
        );
    calls
        .full(
            "UpdateOrganizationRole",
            api
                .update(calls.id("organization_role_id &=/?#%41+é"))
                .name("name &=/?#%41+é")
                .key("")
                .description("description &=/?#%41+é")
                .permissions(["permissions &=/?#%41+é", "permissions 2,3"]),
        );
    calls
        .cleared(
            "UpdateOrganizationRole",
            api
                .update(calls.id("organization_role_id &=/?#%41+é"))
                .clear_name()
                .clear_key()
                .clear_description()
                .clear_permissions(),
        );

    calls
        .minimal_and_full(
            "AssignPermissionToOrganizationRole",
            api
                .assign_permission(
                    calls.id("organization_role_id &=/?#%41+é"),
                    calls.id("permission_id &=/?#%41+é"),
                ),
        );

    calls
        .minimal_and_full(
            "RemovePermissionFromOrganizationRole",
            api
                .remove_permission(
                    calls.id("organization_role_id &=/?#%41+é"),
                    calls.id("permission_id &=/?#%41+é"),
                ),
        );
}
