// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Directories”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, paged};
use crate::generated::models;

/// Requests of the tag “Directories”.
#[derive(Clone, Debug)]
pub struct Directories(Clerk);

impl Directories {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List directories.
    ///
    /// `GET /directories`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403.
    pub fn list(&self) -> List {
        List(Request::new(&self.0, "ListDirectories", Method::Get, "/directories"))
    }

    /// Create directory.
    ///
    /// `POST /directories`
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
            "CreateDirectory",
            Method::Post,
            "/directories",
        );
        request.field("enterprise_connection_id", enterprise_connection_id.into());
        request.field("provider", provider.into());
        Create(request)
    }

    /// Get directory.
    ///
    /// `GET /directories/{directory_id}`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404.
    pub fn get(&self, directory_id: impl Into<String>) -> Get {
        Get(
            Request::new(
                    &self.0,
                    "GetDirectory",
                    Method::Get,
                    "/directories/{directory_id}",
                )
                .path("directory_id", directory_id.into()),
        )
    }

    /// Delete directory.
    ///
    /// `DELETE /directories/{directory_id}`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404.
    pub fn delete(&self, directory_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteDirectory",
                    Method::Delete,
                    "/directories/{directory_id}",
                )
                .path("directory_id", directory_id.into()),
        )
    }

    /// Update directory.
    ///
    /// `PATCH /directories/{directory_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn update(&self, directory_id: impl Into<String>) -> Update {
        Update(
            Request::new(
                    &self.0,
                    "UpdateDirectory",
                    Method::Patch,
                    "/directories/{directory_id}",
                )
                .path("directory_id", directory_id.into()),
        )
    }

    /// Rotate directory api key.
    ///
    /// `POST /directories/{directory_id}/rotate_api_key`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404.
    pub fn rotate_api_key(&self, directory_id: impl Into<String>) -> RotateApiKey {
        RotateApiKey(
            Request::new(
                    &self.0,
                    "RotateDirectoryAPIKey",
                    Method::Post,
                    "/directories/{directory_id}/rotate_api_key",
                )
                .path("directory_id", directory_id.into()),
        )
    }

    /// List directory group role mappings.
    ///
    /// `GET /directories/{directory_id}/group_role_mappings`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404.
    pub fn list_group_role_mappings(
        &self,
        directory_id: impl Into<String>,
    ) -> ListGroupRoleMappings {
        ListGroupRoleMappings(
            Request::new(
                    &self.0,
                    "ListDirectoryGroupRoleMappings",
                    Method::Get,
                    "/directories/{directory_id}/group_role_mappings",
                )
                .path("directory_id", directory_id.into()),
        )
    }

    /// Replace directory group role mappings.
    ///
    /// `PUT /directories/{directory_id}/group_role_mappings`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn replace_group_role_mappings(
        &self,
        directory_id: impl Into<String>,
        mappings: impl IntoIterator<
            Item = models::ReplaceDirectoryGroupRoleMappingsMapping,
        >,
    ) -> ReplaceGroupRoleMappings {
        let mut request = Request::new(
                &self.0,
                "ReplaceDirectoryGroupRoleMappings",
                Method::Put,
                "/directories/{directory_id}/group_role_mappings",
            )
            .path("directory_id", directory_id.into())
            .json();
        request.field("mappings", list(mappings));
        ReplaceGroupRoleMappings(request)
    }

    /// Create directory group role mapping.
    ///
    /// `POST /directories/{directory_id}/group_role_mappings`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn create_group_role_mapping(
        &self,
        directory_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> CreateGroupRoleMapping {
        let mut request = Request::new(
                &self.0,
                "CreateDirectoryGroupRoleMapping",
                Method::Post,
                "/directories/{directory_id}/group_role_mappings",
            )
            .path("directory_id", directory_id.into())
            .json();
        request.field("role_id", role_id.into());
        CreateGroupRoleMapping(request)
    }

    /// Delete directory group role mapping.
    ///
    /// `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404.
    pub fn delete_group_role_mapping(
        &self,
        directory_id: impl Into<String>,
        mapping_id: impl Into<String>,
    ) -> DeleteGroupRoleMapping {
        DeleteGroupRoleMapping(
            Request::new(
                    &self.0,
                    "DeleteDirectoryGroupRoleMapping",
                    Method::Delete,
                    "/directories/{directory_id}/group_role_mappings/{mapping_id}",
                )
                .path("directory_id", directory_id.into())
                .path("mapping_id", mapping_id.into()),
        )
    }
}

operation! {
    /// Request of [`Directories::list`]: `GET /directories`.
    List -> page<models::Directory>
}
paged! {
    List: models::Directory { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
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
    /// Request of [`Directories::create`]: `POST /directories`.
    Create -> models::Directory
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
            Item = models::CreateDirectoryGroupRoleMapping,
        >,
    ) -> Self {
        self.0.field("group_role_mappings", list(group_role_mappings));
        self
    }
}

operation! {
    /// Request of [`Directories::get`]: `GET /directories/{directory_id}`.
    Get -> models::Directory
}

operation! {
    /// Request of [`Directories::delete`]: `DELETE /directories/{directory_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`Directories::update`]: `PATCH /directories/{directory_id}`.
    Update -> models::Directory
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
    /// Request of [`Directories::rotate_api_key`]: `POST /directories/{directory_id}/rotate_api_key`.
    RotateApiKey -> models::Directory
}

operation! {
    /// Request of [`Directories::list_group_role_mappings`]: `GET /directories/{directory_id}/group_role_mappings`.
    ListGroupRoleMappings -> page<models::DirectoryGroupRoleMapping>
}

operation! {
    /// Request of [`Directories::replace_group_role_mappings`]: `PUT /directories/{directory_id}/group_role_mappings`.
    ReplaceGroupRoleMappings -> page<models::DirectoryGroupRoleMapping>
}

operation! {
    /// Request of [`Directories::create_group_role_mapping`]: `POST /directories/{directory_id}/group_role_mappings`.
    CreateGroupRoleMapping -> models::DirectoryGroupRoleMapping
}

impl CreateGroupRoleMapping {
    /// Sets `directory_group_id` in the body.
    pub fn directory_group_id(mut self, directory_group_id: impl Into<String>) -> Self {
        self.0.field("directory_group_id", directory_group_id.into());
        self
    }

    /// Sets `scim_group_id` in the body.
    pub fn scim_group_id(mut self, scim_group_id: impl Into<String>) -> Self {
        self.0.field("scim_group_id", scim_group_id.into());
        self
    }

    /// Sets `precedence` in the body. At least 1.
    pub fn precedence(mut self, precedence: i64) -> Self {
        self.0.field("precedence", precedence);
        self
    }
}

operation! {
    /// Request of [`Directories::delete_group_role_mapping`]: `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}`.
    DeleteGroupRoleMapping -> models::DeletedDirectoryGroupRoleMapping
}
