// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “SCIM Directories”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, paged};
use crate::generated::models;

/// Requests of the tag “SCIM Directories”.
#[derive(Clone, Debug)]
pub struct ScimDirectories(Clerk);

impl ScimDirectories {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List scim directories.
    ///
    /// `GET /scim_directories`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403.
    pub fn list(&self) -> List {
        List(
            Request::new(
                &self.0,
                "ListSCIMDirectories",
                Method::Get,
                "/scim_directories",
            ),
        )
    }

    /// Create scim directory.
    ///
    /// `POST /scim_directories`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 422.
    pub fn create(
        &self,
        enterprise_connection_id: impl Into<String>,
        provider: impl Into<String>,
    ) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateSCIMDirectory",
            Method::Post,
            "/scim_directories",
        );
        request.field("enterprise_connection_id", enterprise_connection_id.into());
        request.field("provider", provider.into());
        Create(request)
    }

    /// Get scim directory.
    ///
    /// `GET /scim_directories/{scim_directory_id}`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404.
    pub fn get(&self, scim_directory_id: impl Into<String>) -> Get {
        Get(
            Request::new(
                    &self.0,
                    "GetSCIMDirectory",
                    Method::Get,
                    "/scim_directories/{scim_directory_id}",
                )
                .path("scim_directory_id", scim_directory_id.into()),
        )
    }

    /// Delete scim directory.
    ///
    /// `DELETE /scim_directories/{scim_directory_id}`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404.
    pub fn delete(&self, scim_directory_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteSCIMDirectory",
                    Method::Delete,
                    "/scim_directories/{scim_directory_id}",
                )
                .path("scim_directory_id", scim_directory_id.into()),
        )
    }

    /// Update scim directory.
    ///
    /// `PATCH /scim_directories/{scim_directory_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn update(&self, scim_directory_id: impl Into<String>) -> Update {
        Update(
            Request::new(
                    &self.0,
                    "UpdateSCIMDirectory",
                    Method::Patch,
                    "/scim_directories/{scim_directory_id}",
                )
                .path("scim_directory_id", scim_directory_id.into()),
        )
    }

    /// Rotate scim directory api key.
    ///
    /// `POST /scim_directories/{scim_directory_id}/rotate_api_key`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404.
    pub fn rotate_api_key(&self, scim_directory_id: impl Into<String>) -> RotateApiKey {
        RotateApiKey(
            Request::new(
                    &self.0,
                    "RotateSCIMDirectoryAPIKey",
                    Method::Post,
                    "/scim_directories/{scim_directory_id}/rotate_api_key",
                )
                .path("scim_directory_id", scim_directory_id.into()),
        )
    }

    /// List scim group role mappings.
    ///
    /// `GET /scim_directories/{scim_directory_id}/group_role_mappings`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404.
    pub fn list_group_role_mappings(
        &self,
        scim_directory_id: impl Into<String>,
    ) -> ListGroupRoleMappings {
        ListGroupRoleMappings(
            Request::new(
                    &self.0,
                    "ListSCIMGroupRoleMappings",
                    Method::Get,
                    "/scim_directories/{scim_directory_id}/group_role_mappings",
                )
                .path("scim_directory_id", scim_directory_id.into()),
        )
    }

    /// Replace scim group role mappings.
    ///
    /// `PUT /scim_directories/{scim_directory_id}/group_role_mappings`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn replace_group_role_mappings(
        &self,
        scim_directory_id: impl Into<String>,
        mappings: impl IntoIterator<Item = models::ReplaceScimGroupRoleMappingsMapping>,
    ) -> ReplaceGroupRoleMappings {
        let mut request = Request::new(
                &self.0,
                "ReplaceSCIMGroupRoleMappings",
                Method::Put,
                "/scim_directories/{scim_directory_id}/group_role_mappings",
            )
            .path("scim_directory_id", scim_directory_id.into())
            .json();
        request.field("mappings", list(mappings));
        ReplaceGroupRoleMappings(request)
    }

    /// Create scim group role mapping.
    ///
    /// `POST /scim_directories/{scim_directory_id}/group_role_mappings`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn create_group_role_mapping(
        &self,
        scim_directory_id: impl Into<String>,
        scim_group_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> CreateGroupRoleMapping {
        let mut request = Request::new(
                &self.0,
                "CreateSCIMGroupRoleMapping",
                Method::Post,
                "/scim_directories/{scim_directory_id}/group_role_mappings",
            )
            .path("scim_directory_id", scim_directory_id.into())
            .json();
        request.field("scim_group_id", scim_group_id.into());
        request.field("role_id", role_id.into());
        CreateGroupRoleMapping(request)
    }

    /// Delete scim group role mapping.
    ///
    /// `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404.
    pub fn delete_group_role_mapping(
        &self,
        scim_directory_id: impl Into<String>,
        mapping_id: impl Into<String>,
    ) -> DeleteGroupRoleMapping {
        DeleteGroupRoleMapping(
            Request::new(
                    &self.0,
                    "DeleteSCIMGroupRoleMapping",
                    Method::Delete,
                    "/scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}",
                )
                .path("scim_directory_id", scim_directory_id.into())
                .path("mapping_id", mapping_id.into()),
        )
    }
}

operation! {
    /// Request of [`ScimDirectories::list`]: `GET /scim_directories`.
    List -> page<models::ScimDirectory>
}
paged! {
    List: models::ScimDirectory { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Sets `limit` in the query. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Sets `offset` in the query. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }
}

operation! {
    /// Request of [`ScimDirectories::create`]: `POST /scim_directories`.
    Create -> models::ScimDirectory
}

impl Create {
    /// Sets `name` in the body.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `group_role_mappings` in the body.
    pub fn group_role_mappings(
        mut self,
        group_role_mappings: impl IntoIterator<
            Item = models::CreateScimDirectoryGroupRoleMapping,
        >,
    ) -> Self {
        self.0.field("group_role_mappings", list(group_role_mappings));
        self
    }
}

operation! {
    /// Request of [`ScimDirectories::get`]: `GET /scim_directories/{scim_directory_id}`.
    Get -> models::ScimDirectory
}

operation! {
    /// Request of [`ScimDirectories::delete`]: `DELETE /scim_directories/{scim_directory_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`ScimDirectories::update`]: `PATCH /scim_directories/{scim_directory_id}`.
    Update -> models::ScimDirectory
}

impl Update {
    /// Sets `name` in the body.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `enabled` in the body.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.0.field("enabled", enabled);
        self
    }

    /// Sets `provider` in the body.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.0.field("provider", provider.into());
        self
    }

    /// Sets `attribute_mapping` in the body.
    pub fn attribute_mapping(mut self, attribute_mapping: impl Into<Value>) -> Self {
        self.0.field("attribute_mapping", attribute_mapping.into());
        self
    }

    /// Sets `group_role_mapping_enabled` in the body.
    pub fn group_role_mapping_enabled(
        mut self,
        group_role_mapping_enabled: bool,
    ) -> Self {
        self.0.field("group_role_mapping_enabled", group_role_mapping_enabled);
        self
    }
}

operation! {
    /// Request of [`ScimDirectories::rotate_api_key`]: `POST /scim_directories/{scim_directory_id}/rotate_api_key`.
    RotateApiKey -> models::ScimDirectory
}

operation! {
    /// Request of [`ScimDirectories::list_group_role_mappings`]: `GET /scim_directories/{scim_directory_id}/group_role_mappings`.
    ListGroupRoleMappings -> page<models::ScimGroupRoleMapping>
}

operation! {
    /// Request of [`ScimDirectories::replace_group_role_mappings`]: `PUT /scim_directories/{scim_directory_id}/group_role_mappings`.
    ReplaceGroupRoleMappings -> page<models::ScimGroupRoleMapping>
}

operation! {
    /// Request of [`ScimDirectories::create_group_role_mapping`]: `POST /scim_directories/{scim_directory_id}/group_role_mappings`.
    CreateGroupRoleMapping -> models::ScimGroupRoleMapping
}

impl CreateGroupRoleMapping {
    /// Sets `precedence` in the body. At least 1.
    pub fn precedence(mut self, precedence: i64) -> Self {
        self.0.field("precedence", precedence);
        self
    }
}

operation! {
    /// Request of [`ScimDirectories::delete_group_role_mapping`]: `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}`.
    DeleteGroupRoleMapping -> models::DeletedScimGroupRoleMapping
}
