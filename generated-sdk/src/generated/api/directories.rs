// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Directories out of which a company's identity provider creates, updates and deactivates users,
//! with roles by group. `scim_directories` is the older name for the same.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::directories`].
#[derive(Clone, Debug)]
pub struct Directories(Clerk);

impl Directories {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists the instance's directories.
    ///
    /// `GET /directories`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`Directory`](crate::types::Directory).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.directories().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "ListDirectories")]
    pub fn list(&self) -> List {
        Request::new(&self.0, "ListDirectories", Method::Get, "/directories").call()
    }

    /// Creates a directory for an enterprise connection.
    ///
    /// Enter the answered `endpoint_url` and `api_key` at the identity provider. The key is answered
    /// this once; if it is lost, rotate it.
    ///
    /// `POST /directories`
    ///
    /// # Arguments
    ///
    /// - `enterprise_connection_id`: The connection whose users the directory provisions.
    /// - `provider`: Which identity provider it is.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`Directory`](crate::types::Directory). The directory with its API key.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 422: A value is malformed, or the connection or a role does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let directory = clerk
    ///     .directories()
    ///     .create("enterprise_connection_2abc", "okta")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`rotate_api_key`](Self::rotate_api_key),
    /// [`enterprise_connections().create`](crate::api::enterprise_connections::EnterpriseConnections::create).
    #[doc(alias = "CreateDirectory")]
    #[doc(alias = "directory sync")]
    #[doc(alias = "user provisioning")]
    #[doc(alias = "SCIM")]
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
        request.call()
    }

    /// Fetches a directory.
    ///
    /// `GET /directories/{directory_id}`
    ///
    /// # Arguments
    ///
    /// - `directory_id`: ID of the directory.
    ///
    /// Returns [`Directory`](crate::types::Directory).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No directory has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let directory = clerk.directories().get("directory_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update`](Self::update).
    #[doc(alias = "GetDirectory")]
    pub fn get(&self, directory_id: impl Into<String>) -> Get {
        Request::new(&self.0, "GetDirectory", Method::Get, "/directories/{directory_id}")
            .path("directory_id", directory_id.into())
            .call()
    }

    /// Deletes a directory; its provisioning ends.
    ///
    /// The directory's API key is refused from then on.
    ///
    /// `DELETE /directories/{directory_id}`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `directory_id`: ID of the directory.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No directory has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.directories().delete("directory_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update`](Self::update).
    #[doc(alias = "DeleteDirectory")]
    pub fn delete(&self, directory_id: impl Into<String>) -> Delete {
        Request::new(
                &self.0,
                "DeleteDirectory",
                Method::Delete,
                "/directories/{directory_id}",
            )
            .path("directory_id", directory_id.into())
            .call()
    }

    /// Changes a directory, or switches it on or off.
    ///
    /// Only what is sent changes.
    ///
    /// `PATCH /directories/{directory_id}`
    ///
    /// # Arguments
    ///
    /// - `directory_id`: ID of the directory.
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`Directory`](crate::types::Directory).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No directory has this ID in this instance.
    /// - 422: A value is malformed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let directory = clerk.directories().update("directory_2abc").provider("okta").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`replace_group_role_mappings`](Self::replace_group_role_mappings),
    /// [`rotate_api_key`](Self::rotate_api_key).
    #[doc(alias = "UpdateDirectory")]
    pub fn update(&self, directory_id: impl Into<String>) -> Update {
        Request::new(
                &self.0,
                "UpdateDirectory",
                Method::Patch,
                "/directories/{directory_id}",
            )
            .path("directory_id", directory_id.into())
            .call()
    }

    /// Gives a directory a new API key.
    ///
    /// The answer is the one chance to read the new key; enter it at the identity provider. The old key
    /// works a little longer. Every call makes another key.
    ///
    /// `POST /directories/{directory_id}/rotate_api_key`
    ///
    /// - Irreversible.
    /// - Since API version 2026-05-12.
    ///
    /// # Arguments
    ///
    /// - `directory_id`: ID of the directory.
    ///
    /// Returns [`Directory`](crate::types::Directory). The directory with its new `api_key`.
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No directory has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let directory = clerk.directories().rotate_api_key("directory_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get`](Self::get).
    #[doc(alias = "RotateDirectoryAPIKey")]
    pub fn rotate_api_key(&self, directory_id: impl Into<String>) -> RotateApiKey {
        Request::new(
                &self.0,
                "RotateDirectoryAPIKey",
                Method::Post,
                "/directories/{directory_id}/rotate_api_key",
            )
            .path("directory_id", directory_id.into())
            .call()
    }

    /// Lists which groups of a directory receive which roles.
    ///
    /// In order of precedence, the strongest first.
    ///
    /// `GET /directories/{directory_id}/group_role_mappings`
    ///
    /// - Since API version 2026-05-12.
    ///
    /// # Arguments
    ///
    /// - `directory_id`: ID of the directory.
    ///
    /// Returns a [`Page`](crate::Page) of
    /// [`DirectoryGroupRoleMapping`](crate::types::DirectoryGroupRoleMapping).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No directory has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.directories().list_group_role_mappings("directory_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`replace_group_role_mappings`](Self::replace_group_role_mappings).
    #[doc(alias = "ListDirectoryGroupRoleMappings")]
    pub fn list_group_role_mappings(
        &self,
        directory_id: impl Into<String>,
    ) -> ListGroupRoleMappings {
        Request::new(
                &self.0,
                "ListDirectoryGroupRoleMappings",
                Method::Get,
                "/directories/{directory_id}/group_role_mappings",
            )
            .path("directory_id", directory_id.into())
            .call()
    }

    /// Sets all group role mappings of a directory.
    ///
    /// Mappings that are not in the list are deleted; an empty list deletes them all.
    ///
    /// `PUT /directories/{directory_id}/group_role_mappings`
    ///
    /// - Needs: group role mapping switched on for the directory.
    /// - Since API version 2026-05-12.
    ///
    /// # Arguments
    ///
    /// - `directory_id`: ID of the directory.
    /// - `mappings`: All mappings, the strongest first; the first gets precedence 1.
    ///
    /// Returns a [`Page`](crate::Page) of
    /// [`DirectoryGroupRoleMapping`](crate::types::DirectoryGroupRoleMapping).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No directory has this ID in this instance.
    /// - 422: A value is malformed, or a role does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let page = clerk
    ///     .directories()
    ///     .replace_group_role_mappings(
    ///         "directory_2abc",
    ///         [
    ///             types::ReplaceDirectoryGroupRoleMappingsMapping::new("role_2abc")
    ///                 .directory_group_id("engineering"),
    ///         ],
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_group_role_mapping`](Self::create_group_role_mapping),
    /// [`update`](Self::update).
    #[doc(alias = "ReplaceDirectoryGroupRoleMappings")]
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
        request.call()
    }

    /// Gives the members of a directory's group a role.
    ///
    /// Name the group by `directory_group_id`; `scim_group_id` is its older name.
    ///
    /// `POST /directories/{directory_id}/group_role_mappings`
    ///
    /// - Needs: group role mapping switched on for the directory.
    /// - Since API version 2026-05-12.
    ///
    /// # Arguments
    ///
    /// - `directory_id`: ID of the directory.
    /// - `role_id`: The organization role that its members receive.
    ///
    /// Optional values are set on [`CreateGroupRoleMapping`].
    ///
    /// Returns [`DirectoryGroupRoleMapping`](crate::types::DirectoryGroupRoleMapping).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No directory has this ID in this instance.
    /// - 422: The role does not exist, no group is named, or the two group IDs differ.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let directory_group_role_mapping = clerk
    ///     .directories()
    ///     .create_group_role_mapping("directory_2abc", "role_2abc")
    ///     .directory_group_id("engineering")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`delete_group_role_mapping`](Self::delete_group_role_mapping),
    /// [`replace_group_role_mappings`](Self::replace_group_role_mappings).
    #[doc(alias = "CreateDirectoryGroupRoleMapping")]
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
        request.call()
    }

    /// Deletes one group role mapping of a directory.
    ///
    /// `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}`
    ///
    /// - Irreversible.
    /// - Needs: group role mapping switched on for the directory.
    /// - Since API version 2026-05-12.
    ///
    /// # Arguments
    ///
    /// - `directory_id`: ID of the directory.
    /// - `mapping_id`: The mapping's ID.
    ///
    /// Returns [`DeletedDirectoryGroupRoleMapping`](crate::types::DeletedDirectoryGroupRoleMapping).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: The directory or the mapping does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_directory_group_role_mapping = clerk
    ///     .directories()
    ///     .delete_group_role_mapping("directory_2abc", "mapping_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list_group_role_mappings`](Self::list_group_role_mappings).
    #[doc(alias = "DeleteDirectoryGroupRoleMapping")]
    pub fn delete_group_role_mapping(
        &self,
        directory_id: impl Into<String>,
        mapping_id: impl Into<String>,
    ) -> DeleteGroupRoleMapping {
        Request::new(
                &self.0,
                "DeleteDirectoryGroupRoleMapping",
                Method::Delete,
                "/directories/{directory_id}/group_role_mappings/{mapping_id}",
            )
            .path("directory_id", directory_id.into())
            .path("mapping_id", mapping_id.into())
            .call()
    }
}

operations! {
    List,
    Create,
    Get,
    Delete,
    Update,
    RotateApiKey,
    ListGroupRoleMappings,
    ReplaceGroupRoleMappings,
    CreateGroupRoleMapping,
    DeleteGroupRoleMapping,
}

operation! {
    /// Request of [`Directories::list`]: `GET /directories`.
    List -> page<models::Directory>
}
paged! {
    List: models::Directory { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Most records to return in one page. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Number of records to skip from the start of the list. At least 0. `0` by default.
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
    /// What the directory is called, for people.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Which groups receive which organization roles, from the start.
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
    /// What the directory is called, for people.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Whether the identity provider may provision users.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.0.field("enabled", enabled);
        self
    }

    /// Which identity provider it is.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.0.field("provider", provider.into());
        self
    }

    /// Directory paths by user attribute, merged into the present ones; null removes an attribute.
    pub fn attribute_mapping(mut self, attribute_mapping: impl Into<Value>) -> Self {
        self.0.field("attribute_mapping", attribute_mapping.into());
        self
    }

    /// Whether groups decide about roles in the organization.
    pub fn group_role_mapping_enabled(
        mut self,
        group_role_mapping_enabled: bool,
    ) -> Self {
        self.0.field("group_role_mapping_enabled", group_role_mapping_enabled);
        self
    }

    /// Whether to accept users whose email addresses are at other domains than the connection's.
    pub fn disable_domain_enforcement(
        mut self,
        disable_domain_enforcement: bool,
    ) -> Self {
        self.0.field("disable_domain_enforcement", disable_domain_enforcement);
        self
    }
}

operation! {
    /// Request of [`Directories::rotate_api_key`]: `POST /directories/{directory_id}/rotate_api_key`.
    RotateApiKey -> models::Directory
}

operation! {
    /// Request of [`Directories::list_group_role_mappings`]:
    /// `GET /directories/{directory_id}/group_role_mappings`.
    ListGroupRoleMappings -> page<models::DirectoryGroupRoleMapping>
}

operation! {
    /// Request of [`Directories::replace_group_role_mappings`]:
    /// `PUT /directories/{directory_id}/group_role_mappings`.
    ReplaceGroupRoleMappings -> page<models::DirectoryGroupRoleMapping>
}

operation! {
    /// Request of [`Directories::create_group_role_mapping`]:
    /// `POST /directories/{directory_id}/group_role_mappings`.
    CreateGroupRoleMapping -> models::DirectoryGroupRoleMapping
}

impl CreateGroupRoleMapping {
    /// The group's ID at the identity provider. Needed unless `scim_group_id` is given.
    pub fn directory_group_id(mut self, directory_group_id: impl Into<String>) -> Self {
        self.0.field("directory_group_id", directory_group_id.into());
        self
    }

    /// Older name of `directory_group_id`. If both are sent, they must agree.
    pub fn scim_group_id(mut self, scim_group_id: impl Into<String>) -> Self {
        self.0.field("scim_group_id", scim_group_id.into());
        self
    }

    /// Which mapping wins for members of several groups: the lowest number. Without it the mapping
    /// comes last. At least 1.
    pub fn precedence(mut self, precedence: i64) -> Self {
        self.0.field("precedence", precedence);
        self
    }
}

operation! {
    /// Request of [`Directories::delete_group_role_mapping`]:
    /// `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}`.
    DeleteGroupRoleMapping -> models::DeletedDirectoryGroupRoleMapping
}
