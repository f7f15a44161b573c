// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! User provisioning from a company's identity provider over SCIM. The same directories under their
//! newer name are in `directories`.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::scim_directories`].
#[derive(Clone, Debug)]
pub struct ScimDirectories(Clerk);

impl ScimDirectories {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists the instance's SCIM directories.
    ///
    /// `GET /scim_directories`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`ScimDirectory`](crate::types::ScimDirectory).
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
    /// let page = clerk.scim_directories().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`directories().list`](crate::api::directories::Directories::list),
    /// [`create`](Self::create).
    #[doc(alias = "ListSCIMDirectories")]
    pub fn list(&self) -> List {
        Request::new(&self.0, "ListSCIMDirectories", Method::Get, "/scim_directories")
            .call()
    }

    /// Creates a SCIM directory for an enterprise connection.
    ///
    /// Enter the answered `endpoint_url` and `api_key` at the identity provider. The key is answered
    /// this once; if it is lost, rotate it.
    ///
    /// `POST /scim_directories`
    ///
    /// # Arguments
    ///
    /// - `enterprise_connection_id`: The connection whose users the directory provisions.
    /// - `provider`: Which identity provider it is.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`ScimDirectory`](crate::types::ScimDirectory). The directory with its API key.
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
    /// let scim_directory = clerk
    ///     .scim_directories()
    ///     .create("enterprise_connection_2abc", "okta")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`directories().create`](crate::api::directories::Directories::create),
    /// [`rotate_api_key`](Self::rotate_api_key).
    #[doc(alias = "CreateSCIMDirectory")]
    #[doc(alias = "user provisioning")]
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
        request.call()
    }

    /// Fetches a SCIM directory.
    ///
    /// `GET /scim_directories/{scim_directory_id}`
    ///
    /// # Arguments
    ///
    /// - `scim_directory_id`: ID of the SCIM directory.
    ///
    /// Returns [`ScimDirectory`](crate::types::ScimDirectory).
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
    /// let scim_directory = clerk.scim_directories().get("scim_directory_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update`](Self::update).
    #[doc(alias = "GetSCIMDirectory")]
    pub fn get(&self, scim_directory_id: impl Into<String>) -> Get {
        Request::new(
                &self.0,
                "GetSCIMDirectory",
                Method::Get,
                "/scim_directories/{scim_directory_id}",
            )
            .path("scim_directory_id", scim_directory_id.into())
            .call()
    }

    /// Deletes a SCIM directory; its provisioning ends.
    ///
    /// The directory's API key is refused from then on.
    ///
    /// `DELETE /scim_directories/{scim_directory_id}`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `scim_directory_id`: ID of the SCIM directory.
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
    /// let deleted_object = clerk.scim_directories().delete("scim_directory_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update`](Self::update).
    #[doc(alias = "DeleteSCIMDirectory")]
    pub fn delete(&self, scim_directory_id: impl Into<String>) -> Delete {
        Request::new(
                &self.0,
                "DeleteSCIMDirectory",
                Method::Delete,
                "/scim_directories/{scim_directory_id}",
            )
            .path("scim_directory_id", scim_directory_id.into())
            .call()
    }

    /// Changes a SCIM directory, or switches it on or off.
    ///
    /// Only what is sent changes.
    ///
    /// `PATCH /scim_directories/{scim_directory_id}`
    ///
    /// # Arguments
    ///
    /// - `scim_directory_id`: ID of the SCIM directory.
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`ScimDirectory`](crate::types::ScimDirectory).
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
    /// let scim_directory = clerk
    ///     .scim_directories()
    ///     .update("scim_directory_2abc")
    ///     .provider("okta")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`replace_group_role_mappings`](Self::replace_group_role_mappings),
    /// [`rotate_api_key`](Self::rotate_api_key).
    #[doc(alias = "UpdateSCIMDirectory")]
    pub fn update(&self, scim_directory_id: impl Into<String>) -> Update {
        Request::new(
                &self.0,
                "UpdateSCIMDirectory",
                Method::Patch,
                "/scim_directories/{scim_directory_id}",
            )
            .path("scim_directory_id", scim_directory_id.into())
            .call()
    }

    /// Gives a SCIM directory a new API key.
    ///
    /// The answer is the one chance to read the new key; enter it at the identity provider. The old key
    /// works a little longer. Every call makes another key.
    ///
    /// `POST /scim_directories/{scim_directory_id}/rotate_api_key`
    ///
    /// - Irreversible.
    /// - Since API version 2026-05-12.
    ///
    /// # Arguments
    ///
    /// - `scim_directory_id`: ID of the SCIM directory.
    ///
    /// Returns [`ScimDirectory`](crate::types::ScimDirectory). The directory with its new `api_key`.
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
    /// let scim_directory = clerk
    ///     .scim_directories()
    ///     .rotate_api_key("scim_directory_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get`](Self::get),
    /// [`directories().rotate_api_key`](crate::api::directories::Directories::rotate_api_key).
    #[doc(alias = "RotateSCIMDirectoryAPIKey")]
    pub fn rotate_api_key(&self, scim_directory_id: impl Into<String>) -> RotateApiKey {
        Request::new(
                &self.0,
                "RotateSCIMDirectoryAPIKey",
                Method::Post,
                "/scim_directories/{scim_directory_id}/rotate_api_key",
            )
            .path("scim_directory_id", scim_directory_id.into())
            .call()
    }

    /// Lists which groups of a SCIM directory receive which roles.
    ///
    /// In order of precedence, the strongest first.
    ///
    /// `GET /scim_directories/{scim_directory_id}/group_role_mappings`
    ///
    /// - Since API version 2026-05-12.
    ///
    /// # Arguments
    ///
    /// - `scim_directory_id`: ID of the SCIM directory.
    ///
    /// Returns a [`Page`](crate::Page) of [`ScimGroupRoleMapping`](crate::types::ScimGroupRoleMapping).
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
    /// let page = clerk
    ///     .scim_directories()
    ///     .list_group_role_mappings("scim_directory_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`replace_group_role_mappings`](Self::replace_group_role_mappings).
    #[doc(alias = "ListSCIMGroupRoleMappings")]
    pub fn list_group_role_mappings(
        &self,
        scim_directory_id: impl Into<String>,
    ) -> ListGroupRoleMappings {
        Request::new(
                &self.0,
                "ListSCIMGroupRoleMappings",
                Method::Get,
                "/scim_directories/{scim_directory_id}/group_role_mappings",
            )
            .path("scim_directory_id", scim_directory_id.into())
            .call()
    }

    /// Sets all group role mappings of a SCIM directory.
    ///
    /// Mappings that are not in the list are deleted; an empty list deletes them all.
    ///
    /// `PUT /scim_directories/{scim_directory_id}/group_role_mappings`
    ///
    /// - Needs: group role mapping switched on for the directory.
    /// - Since API version 2026-05-12.
    ///
    /// # Arguments
    ///
    /// - `scim_directory_id`: ID of the SCIM directory.
    /// - `mappings`: All mappings, the strongest first; the first gets precedence 1.
    ///
    /// Returns a [`Page`](crate::Page) of [`ScimGroupRoleMapping`](crate::types::ScimGroupRoleMapping).
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
    ///     .scim_directories()
    ///     .replace_group_role_mappings(
    ///         "scim_directory_2abc",
    ///         [types::ReplaceScimGroupRoleMappingsMapping::new("engineering", "role_2abc")],
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_group_role_mapping`](Self::create_group_role_mapping),
    /// [`update`](Self::update).
    #[doc(alias = "ReplaceSCIMGroupRoleMappings")]
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
        request.call()
    }

    /// Gives the members of a SCIM group a role.
    ///
    /// `POST /scim_directories/{scim_directory_id}/group_role_mappings`
    ///
    /// - Needs: group role mapping switched on for the directory.
    /// - Since API version 2026-05-12.
    ///
    /// # Arguments
    ///
    /// - `scim_directory_id`: ID of the SCIM directory.
    /// - `scim_group_id`: The group's ID at the identity provider.
    /// - `role_id`: The organization role that its members receive.
    ///
    /// Optional values are set on [`CreateGroupRoleMapping`].
    ///
    /// Returns [`ScimGroupRoleMapping`](crate::types::ScimGroupRoleMapping).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No directory has this ID in this instance.
    /// - 422: A value is malformed, or the role does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let scim_group_role_mapping = clerk
    ///     .scim_directories()
    ///     .create_group_role_mapping("scim_directory_2abc", "engineering", "role_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`delete_group_role_mapping`](Self::delete_group_role_mapping),
    /// [`replace_group_role_mappings`](Self::replace_group_role_mappings).
    #[doc(alias = "CreateSCIMGroupRoleMapping")]
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
        request.call()
    }

    /// Deletes one group role mapping of a SCIM directory.
    ///
    /// `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}`
    ///
    /// - Irreversible.
    /// - Needs: group role mapping switched on for the directory.
    /// - Since API version 2026-05-12.
    ///
    /// # Arguments
    ///
    /// - `scim_directory_id`: ID of the SCIM directory.
    /// - `mapping_id`: The mapping's ID.
    ///
    /// Returns [`DeletedScimGroupRoleMapping`](crate::types::DeletedScimGroupRoleMapping).
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
    /// let deleted_scim_group_role_mapping = clerk
    ///     .scim_directories()
    ///     .delete_group_role_mapping("scim_directory_2abc", "mapping_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list_group_role_mappings`](Self::list_group_role_mappings).
    #[doc(alias = "DeleteSCIMGroupRoleMapping")]
    pub fn delete_group_role_mapping(
        &self,
        scim_directory_id: impl Into<String>,
        mapping_id: impl Into<String>,
    ) -> DeleteGroupRoleMapping {
        Request::new(
                &self.0,
                "DeleteSCIMGroupRoleMapping",
                Method::Delete,
                "/scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}",
            )
            .path("scim_directory_id", scim_directory_id.into())
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
    /// Request of [`ScimDirectories::list`]: `GET /scim_directories`.
    List -> page<models::ScimDirectory>
}
paged! {
    List: models::ScimDirectory { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
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
    /// Request of [`ScimDirectories::create`]: `POST /scim_directories`.
    Create -> models::ScimDirectory
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

    /// SCIM paths by user attribute, merged into the present ones; null removes an attribute.
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
}

operation! {
    /// Request of [`ScimDirectories::rotate_api_key`]:
    /// `POST /scim_directories/{scim_directory_id}/rotate_api_key`.
    RotateApiKey -> models::ScimDirectory
}

operation! {
    /// Request of [`ScimDirectories::list_group_role_mappings`]:
    /// `GET /scim_directories/{scim_directory_id}/group_role_mappings`.
    ListGroupRoleMappings -> page<models::ScimGroupRoleMapping>
}

operation! {
    /// Request of [`ScimDirectories::replace_group_role_mappings`]:
    /// `PUT /scim_directories/{scim_directory_id}/group_role_mappings`.
    ReplaceGroupRoleMappings -> page<models::ScimGroupRoleMapping>
}

operation! {
    /// Request of [`ScimDirectories::create_group_role_mapping`]:
    /// `POST /scim_directories/{scim_directory_id}/group_role_mappings`.
    CreateGroupRoleMapping -> models::ScimGroupRoleMapping
}

impl CreateGroupRoleMapping {
    /// Which mapping wins for members of several groups: the lowest number. Without it the mapping
    /// comes last. At least 1.
    pub fn precedence(mut self, precedence: i64) -> Self {
        self.0.field("precedence", precedence);
        self
    }
}

operation! {
    /// Request of [`ScimDirectories::delete_group_role_mapping`]:
    /// `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}`.
    DeleteGroupRoleMapping -> models::DeletedScimGroupRoleMapping
}
