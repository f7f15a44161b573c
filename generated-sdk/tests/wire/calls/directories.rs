// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};
use serde_json::json;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.directories();

    calls.minimal("ListDirectories", api.list());
    calls.full("ListDirectories", api.list().limit(1).offset(0));

    calls
        .minimal(
            "CreateDirectory",
            api.create("enterprise_connection_id &=/?#%41+é", ""),
        );
    calls
        .full(
            "CreateDirectory",
            api
                .create("enterprise_connection_id &=/?#%41+é", "")
                .name("name &=/?#%41+é")
                .group_role_mappings([
                    types::CreateDirectoryGroupRoleMapping::new("role_id &=/?#%41+é")
                        .directory_group_id("directory_group_id &=/?#%41+é")
                        .scim_group_id("scim_group_id &=/?#%41+é")
                        .directory_group_display_name(
                            "directory_group_display_name &=/?#%41+é",
                        )
                        .scim_group_display_name("scim_group_display_name &=/?#%41+é")
                        .precedence(1),
                ]),
        );

    calls
        .minimal_and_full("GetDirectory", api.get(calls.id("directory_id &=/?#%41+é")));

    calls
        .minimal_and_full(
            "DeleteDirectory",
            api.delete(calls.id("directory_id &=/?#%41+é")),
        );

    calls.minimal("UpdateDirectory", api.update(calls.id("directory_id &=/?#%41+é")));
    calls
        .full(
            "UpdateDirectory",
            api
                .update(calls.id("directory_id &=/?#%41+é"))
                .name("name &=/?#%41+é")
                .enabled(true)
                .provider("")
                .attribute_mapping(
                    json!({ "key" : "attribute_mapping &=/?#%41+é", "none" : null }),
                )
                .group_role_mapping_enabled(true)
                .disable_domain_enforcement(false),
        );

    calls
        .minimal_and_full(
            "RotateDirectoryAPIKey",
            api.rotate_api_key(calls.id("directory_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "ListDirectoryGroupRoleMappings",
            api.list_group_role_mappings(calls.id("directory_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "ReplaceDirectoryGroupRoleMappings",
            api
                .replace_group_role_mappings(
                    calls.id("directory_id &=/?#%41+é"),
                    [
                        types::ReplaceDirectoryGroupRoleMappingsMapping::new(
                            "role_id &=/?#%41+é",
                        ),
                    ],
                ),
        );
    calls
        .full(
            "ReplaceDirectoryGroupRoleMappings",
            api
                .replace_group_role_mappings(
                    calls.id("directory_id &=/?#%41+é"),
                    [
                        types::ReplaceDirectoryGroupRoleMappingsMapping::new(
                                "role_id &=/?#%41+é",
                            )
                            .directory_group_id("directory_group_id &=/?#%41+é")
                            .scim_group_id("scim_group_id &=/?#%41+é"),
                    ],
                ),
        );

    calls
        .minimal(
            "CreateDirectoryGroupRoleMapping",
            api
                .create_group_role_mapping(
                    calls.id("directory_id &=/?#%41+é"),
                    "role_id &=/?#%41+é",
                ),
        );
    calls
        .full(
            "CreateDirectoryGroupRoleMapping",
            api
                .create_group_role_mapping(
                    calls.id("directory_id &=/?#%41+é"),
                    "role_id &=/?#%41+é",
                )
                .directory_group_id("directory_group_id &=/?#%41+é")
                .scim_group_id("scim_group_id &=/?#%41+é")
                .precedence(1),
        );

    calls
        .minimal_and_full(
            "DeleteDirectoryGroupRoleMapping",
            api
                .delete_group_role_mapping(
                    calls.id("directory_id &=/?#%41+é"),
                    calls.id("mapping_id &=/?#%41+é"),
                ),
        );
}
