// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Roles that members of organizations can have, each a bundle of permissions.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, operations, paged, strings};
use crate::generated::models;

/// The operations of [`Clerk::organization_roles`].
#[derive(Clone, Debug)]
pub struct OrganizationRoles(Clerk);

impl OrganizationRoles {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists roles with their permissions, newest first unless sorted otherwise.
    ///
    /// `GET /organization_roles`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`Role`](crate::types::Role).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.organization_roles().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create), [`role_sets().list`](crate::api::role_sets::RoleSets::list).
    #[doc(alias = "ListOrganizationRoles")]
    pub fn list(&self) -> List {
        Request::new(
                &self.0,
                "ListOrganizationRoles",
                Method::Get,
                "/organization_roles",
            )
            .call()
    }

    /// Creates a role.
    ///
    /// Members can have it only in organizations whose role set contains it.
    ///
    /// `POST /organization_roles`
    ///
    /// - Webhook event: `role.created`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the role, meant for people.
    /// - `key`: Key of the role, unique in the instance; `org:` followed by lower-case letters, digits
    ///   and underscores.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`Role`](crate::types::Role).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 402: The instance's plan does not include another role.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: One of the permissions does not exist.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let role = clerk.organization_roles().create("Editor", "org:editor").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`role_sets().add_roles`](crate::api::role_sets::RoleSets::add_roles),
    /// [`assign_permission`](Self::assign_permission).
    #[doc(alias = "CreateOrganizationRole")]
    pub fn create(&self, name: impl Into<String>, key: impl Into<String>) -> Create {
        let mut request = Request::new(
                &self.0,
                "CreateOrganizationRole",
                Method::Post,
                "/organization_roles",
            )
            .json();
        request.field("name", name.into());
        request.field("key", key.into());
        request.call()
    }

    /// Fetches a role with its permissions.
    ///
    /// `GET /organization_roles/{organization_role_id}`
    ///
    /// # Arguments
    ///
    /// - `organization_role_id`: ID of the role (`role_…`).
    ///
    /// Returns [`Role`](crate::types::Role).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No role has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let role = clerk.organization_roles().get("role_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetOrganizationRole")]
    pub fn get(&self, organization_role_id: impl Into<String>) -> Get {
        Request::new(
                &self.0,
                "GetOrganizationRole",
                Method::Get,
                "/organization_roles/{organization_role_id}",
            )
            .path("organization_role_id", organization_role_id.into())
            .call()
    }

    /// Deletes a role that is no longer used.
    ///
    /// Refused while a member or an invitation has the role, or it is the default for creators or for
    /// people who join by domain.
    ///
    /// `DELETE /organization_roles/{organization_role_id}`
    ///
    /// - Irreversible.
    /// - Webhook event: `role.deleted`.
    ///
    /// # Arguments
    ///
    /// - `organization_role_id`: ID of the role (`role_…`).
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No role has this ID in this instance.
    /// - 422: The role is in use.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.organization_roles().delete("role_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`role_sets().replace_role`](crate::api::role_sets::RoleSets::replace_role).
    #[doc(alias = "DeleteOrganizationRole")]
    pub fn delete(&self, organization_role_id: impl Into<String>) -> Delete {
        Request::new(
                &self.0,
                "DeleteOrganizationRole",
                Method::Delete,
                "/organization_roles/{organization_role_id}",
            )
            .path("organization_role_id", organization_role_id.into())
            .call()
    }

    /// Changes a role.
    ///
    /// Fields that are left out stay as they are. If creators or people who join by domain get this
    /// role, the organization settings follow a new key by themselves.
    ///
    /// `PATCH /organization_roles/{organization_role_id}`
    ///
    /// - Webhook event: `role.updated`.
    ///
    /// # Arguments
    ///
    /// - `organization_role_id`: ID of the role (`role_…`).
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`Role`](crate::types::Role).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such role or permission in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let role = clerk
    ///     .organization_roles()
    ///     .update("role_2abc")
    ///     .name("Editor")
    ///     .key("org:editor")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`assign_permission`](Self::assign_permission),
    /// [`remove_permission`](Self::remove_permission).
    #[doc(alias = "UpdateOrganizationRole")]
    pub fn update(&self, organization_role_id: impl Into<String>) -> Update {
        Request::new(
                &self.0,
                "UpdateOrganizationRole",
                Method::Patch,
                "/organization_roles/{organization_role_id}",
            )
            .path("organization_role_id", organization_role_id.into())
            .json()
            .call()
    }

    /// Adds a permission to a role.
    ///
    /// Everybody with the role has the permission from their next token on.
    ///
    /// `POST /organization_roles/{organization_role_id}/permissions/{permission_id}`
    ///
    /// # Arguments
    ///
    /// - `organization_role_id`: ID of the role (`role_…`).
    /// - `permission_id`: ID of the permission (`perm_…`).
    ///
    /// Returns [`Role`](crate::types::Role).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such role or permission in this instance.
    /// - 409: The role has this permission already.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let role = clerk
    ///     .organization_roles()
    ///     .assign_permission("role_2abc", "perm_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`remove_permission`](Self::remove_permission), [`update`](Self::update).
    #[doc(alias = "AssignPermissionToOrganizationRole")]
    pub fn assign_permission(
        &self,
        organization_role_id: impl Into<String>,
        permission_id: impl Into<String>,
    ) -> AssignPermission {
        Request::new(
                &self.0,
                "AssignPermissionToOrganizationRole",
                Method::Post,
                "/organization_roles/{organization_role_id}/permissions/{permission_id}",
            )
            .path("organization_role_id", organization_role_id.into())
            .path("permission_id", permission_id.into())
            .call()
    }

    /// Takes a permission away from a role.
    ///
    /// Tokens that were issued before carry the permission until they expire.
    ///
    /// `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}`
    ///
    /// # Arguments
    ///
    /// - `organization_role_id`: ID of the role (`role_…`).
    /// - `permission_id`: ID of the permission (`perm_…`).
    ///
    /// Returns [`Role`](crate::types::Role).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such role or permission in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let role = clerk
    ///     .organization_roles()
    ///     .remove_permission("role_2abc", "perm_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`assign_permission`](Self::assign_permission).
    #[doc(alias = "RemovePermissionFromOrganizationRole")]
    pub fn remove_permission(
        &self,
        organization_role_id: impl Into<String>,
        permission_id: impl Into<String>,
    ) -> RemovePermission {
        Request::new(
                &self.0,
                "RemovePermissionFromOrganizationRole",
                Method::Delete,
                "/organization_roles/{organization_role_id}/permissions/{permission_id}",
            )
            .path("organization_role_id", organization_role_id.into())
            .path("permission_id", permission_id.into())
            .call()
    }
}

operations! {
    List,
    Create,
    Get,
    Delete,
    Update,
    AssignPermission,
    RemovePermission,
}

operation! {
    /// Request of [`OrganizationRoles::list`]: `GET /organization_roles`.
    List -> page<models::Role>
}
paged! {
    List: models::Role { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Whole ID, or part of a name or key, to search for.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Sort by `created_at`, `name` or `key`; a leading `-` sorts descending. `-created_at` by default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }

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
    /// Request of [`OrganizationRoles::create`]: `POST /organization_roles`.
    Create -> models::Role
}

impl Create {
    /// What the role is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }

    /// Sets `description` to null in the body.
    pub fn clear_description(mut self) -> Self {
        self.0.field("description", Value::Null);
        self
    }

    /// IDs of the permissions that the role grants.
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("permissions", list(strings(permissions)));
        self
    }

    /// Sets `permissions` to null in the body.
    pub fn clear_permissions(mut self) -> Self {
        self.0.field("permissions", Value::Null);
        self
    }

    /// Whether the role joins the set that new organizations use.
    pub fn include_in_initial_role_set(
        mut self,
        include_in_initial_role_set: bool,
    ) -> Self {
        self.0.field("include_in_initial_role_set", include_in_initial_role_set);
        self
    }

    /// Sets `include_in_initial_role_set` to null in the body.
    pub fn clear_include_in_initial_role_set(mut self) -> Self {
        self.0.field("include_in_initial_role_set", Value::Null);
        self
    }
}

operation! {
    /// Request of [`OrganizationRoles::get`]: `GET /organization_roles/{organization_role_id}`.
    Get -> models::Role
}

operation! {
    /// Request of [`OrganizationRoles::delete`]: `DELETE /organization_roles/{organization_role_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`OrganizationRoles::update`]: `PATCH /organization_roles/{organization_role_id}`.
    Update -> models::Role
}

impl Update {
    /// New name of the role, meant for people.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `name` to null in the body.
    pub fn clear_name(mut self) -> Self {
        self.0.field("name", Value::Null);
        self
    }

    /// New key, unique in the instance; `org:` followed by lower-case letters, digits and underscores.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.field("key", key.into());
        self
    }

    /// Sets `key` to null in the body.
    pub fn clear_key(mut self) -> Self {
        self.0.field("key", Value::Null);
        self
    }

    /// What the role is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }

    /// Sets `description` to null in the body.
    pub fn clear_description(mut self) -> Self {
        self.0.field("description", Value::Null);
        self
    }

    /// IDs of all permissions that the role grants from now on.
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("permissions", list(strings(permissions)));
        self
    }

    /// Sets `permissions` to null in the body.
    pub fn clear_permissions(mut self) -> Self {
        self.0.field("permissions", Value::Null);
        self
    }
}

operation! {
    /// Request of [`OrganizationRoles::assign_permission`]:
    /// `POST /organization_roles/{organization_role_id}/permissions/{permission_id}`.
    AssignPermission -> models::Role
}

operation! {
    /// Request of [`OrganizationRoles::remove_permission`]:
    /// `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}`.
    RemovePermission -> models::Role
}
