// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.role_sets();

    calls.minimal("ListRoleSets", api.list());
    calls
        .full(
            "ListRoleSets",
            api.list().query("query &=/?#%41+é").order_by("").limit(1).offset(0),
        );

    calls
        .minimal(
            "CreateRoleSet",
            api
                .create(
                    "name &=/?#%41+é",
                    "",
                    "creator_role_key &=/?#%41+é",
                    ["roles &=/?#%41+é", "roles 2,3"],
                ),
        );
    calls
        .full(
            "CreateRoleSet",
            api
                .create(
                    "name &=/?#%41+é",
                    "",
                    "creator_role_key &=/?#%41+é",
                    ["roles &=/?#%41+é", "roles 2,3"],
                )
                .key("")
                .description("description &=/?#%41+é")
                .r#type(types::RoleSetType::Initial),
        );
    calls
        .cleared(
            "CreateRoleSet",
            api
                .create(
                    "name &=/?#%41+é",
                    "",
                    "creator_role_key &=/?#%41+é",
                    ["roles &=/?#%41+é", "roles 2,3"],
                )
                .clear_description(),
        );

    calls
        .minimal_and_full(
            "GetRoleSet",
            api.get(calls.id("role_set_key_or_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "UpdateRoleSet",
            api.update(calls.id("role_set_key_or_id &=/?#%41+é")),
        );
    calls
        .full(
            "UpdateRoleSet",
            api
                .update(calls.id("role_set_key_or_id &=/?#%41+é"))
                .name("name &=/?#%41+é")
                .key("")
                .description("description &=/?#%41+é")
                .r#type(types::UpdateRoleSetType::Initial)
                .default_role_key("")
                .creator_role_key("creator_role_key &=/?#%41+é"),
        );
    calls
        .cleared(
            "UpdateRoleSet",
            api
                .update(calls.id("role_set_key_or_id &=/?#%41+é"))
                .clear_name()
                .clear_key()
                .clear_description()
                .clear_type()
                .clear_default_role_key()
                .clear_creator_role_key(),
        );

    calls
        .minimal(
            "ReplaceRoleSet",
            api
                .replace(
                    calls.id("role_set_key_or_id &=/?#%41+é"),
                    "dest_role_set_key &=/?#%41+é",
                ),
        );
    calls
        .full(
            "ReplaceRoleSet",
            api
                .replace(
                    calls.id("role_set_key_or_id &=/?#%41+é"),
                    "dest_role_set_key &=/?#%41+é",
                )
                .reassignment_mappings([("key", "reassignment_mappings &=/?#%41+é")]),
        );

    calls
        .minimal(
            "AddRolesToRoleSet",
            api
                .add_roles(
                    calls.id("role_set_key_or_id &=/?#%41+é"),
                    ["role_keys &=/?#%41+é", "role_keys 2,3"],
                ),
        );
    calls
        .full(
            "AddRolesToRoleSet",
            api
                .add_roles(
                    calls.id("role_set_key_or_id &=/?#%41+é"),
                    ["role_keys &=/?#%41+é", "role_keys 2,3"],
                )
                .default_role_key("")
                .creator_role_key("creator_role_key &=/?#%41+é"),
        );

    calls
        .minimal_and_full(
            "ReplaceRoleInRoleSet",
            api
                .replace_role(
                    calls.id("role_set_key_or_id &=/?#%41+é"),
                    "role_key &=/?#%41+é",
                    "to_role_key &=/?#%41+é",
                ),
        );
}
