// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};
use serde_json::json;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.scim_directories();

    calls.minimal("ListSCIMDirectories", api.list());
    calls.full("ListSCIMDirectories", api.list().limit(1).offset(0));

    calls
        .minimal(
            "CreateSCIMDirectory",
            api.create("enterprise_connection_id &=/?#%41+é", ""),
        );
    calls
        .full(
            "CreateSCIMDirectory",
            api
                .create("enterprise_connection_id &=/?#%41+é", "")
                .name("name &=/?#%41+é")
                .group_role_mappings([
                    types::CreateScimDirectoryGroupRoleMapping::new(
                            "scim_group_id &=/?#%41+é",
                            "role_id &=/?#%41+é",
                        )
                        .scim_group_display_name("scim_group_display_name &=/?#%41+é")
                        .precedence(1),
                ]),
        );

    calls
        .minimal_and_full(
            "GetSCIMDirectory",
            api.get(calls.id("scim_directory_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "DeleteSCIMDirectory",
            api.delete(calls.id("scim_directory_id &=/?#%41+é")),
        );

    calls
        .minimal(
            "UpdateSCIMDirectory",
            api.update(calls.id("scim_directory_id &=/?#%41+é")),
        );
    calls
        .full(
            "UpdateSCIMDirectory",
            api
                .update(calls.id("scim_directory_id &=/?#%41+é"))
                .name("name &=/?#%41+é")
                .enabled(true)
                .provider("")
                .attribute_mapping(
                    json!({ "key" : "attribute_mapping &=/?#%41+é", "none" : null }),
                )
                .group_role_mapping_enabled(true),
        );

    calls
        .minimal_and_full(
            "RotateSCIMDirectoryAPIKey",
            api.rotate_api_key(calls.id("scim_directory_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "ListSCIMGroupRoleMappings",
            api.list_group_role_mappings(calls.id("scim_directory_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "ReplaceSCIMGroupRoleMappings",
            api
                .replace_group_role_mappings(
                    calls.id("scim_directory_id &=/?#%41+é"),
                    [
                        types::ReplaceScimGroupRoleMappingsMapping::new(
                            "scim_group_id &=/?#%41+é",
                            "role_id &=/?#%41+é",
                        ),
                    ],
                ),
        );

    calls
        .minimal(
            "CreateSCIMGroupRoleMapping",
            api
                .create_group_role_mapping(
                    calls.id("scim_directory_id &=/?#%41+é"),
                    "scim_group_id &=/?#%41+é",
                    "role_id &=/?#%41+é",
                ),
        );
    calls
        .full(
            "CreateSCIMGroupRoleMapping",
            api
                .create_group_role_mapping(
                    calls.id("scim_directory_id &=/?#%41+é"),
                    "scim_group_id &=/?#%41+é",
                    "role_id &=/?#%41+é",
                )
                .precedence(1),
        );

    calls
        .minimal_and_full(
            "DeleteSCIMGroupRoleMapping",
            api
                .delete_group_role_mapping(
                    calls.id("scim_directory_id &=/?#%41+é"),
                    calls.id("mapping_id &=/?#%41+é"),
                ),
        );
}
