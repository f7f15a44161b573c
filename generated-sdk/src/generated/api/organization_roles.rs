// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Organization Roles”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, paged, strings};
use crate::generated::models;

/// Requests of the tag “Organization Roles”.
#[derive(Clone, Debug)]
pub struct OrganizationRoles(Clerk);

impl OrganizationRoles {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List organization roles.
    ///
    /// `GET /organization_roles`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 422.
    pub fn list(&self) -> List {
        List(
            Request::new(
                &self.0,
                "ListOrganizationRoles",
                Method::Get,
                "/organization_roles",
            ),
        )
    }

    /// Create organization role.
    ///
    /// `POST /organization_roles`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 402, 403, 404, 422.
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
        Create(request)
    }

    /// Get organization role.
    ///
    /// `GET /organization_roles/{organization_role_id}`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404.
    pub fn get(&self, organization_role_id: impl Into<String>) -> Get {
        Get(
            Request::new(
                    &self.0,
                    "GetOrganizationRole",
                    Method::Get,
                    "/organization_roles/{organization_role_id}",
                )
                .path("organization_role_id", organization_role_id.into()),
        )
    }

    /// Delete organization role.
    ///
    /// `DELETE /organization_roles/{organization_role_id}`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404, 422.
    pub fn delete(&self, organization_role_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteOrganizationRole",
                    Method::Delete,
                    "/organization_roles/{organization_role_id}",
                )
                .path("organization_role_id", organization_role_id.into()),
        )
    }

    /// Update organization role.
    ///
    /// `PATCH /organization_roles/{organization_role_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn update(&self, organization_role_id: impl Into<String>) -> Update {
        Update(
            Request::new(
                    &self.0,
                    "UpdateOrganizationRole",
                    Method::Patch,
                    "/organization_roles/{organization_role_id}",
                )
                .path("organization_role_id", organization_role_id.into())
                .json(),
        )
    }

    /// Assign permission to organization role.
    ///
    /// `POST /organization_roles/{organization_role_id}/permissions/{permission_id}`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404, 409.
    pub fn assign_permission(
        &self,
        organization_role_id: impl Into<String>,
        permission_id: impl Into<String>,
    ) -> AssignPermission {
        AssignPermission(
            Request::new(
                    &self.0,
                    "AssignPermissionToOrganizationRole",
                    Method::Post,
                    "/organization_roles/{organization_role_id}/permissions/{permission_id}",
                )
                .path("organization_role_id", organization_role_id.into())
                .path("permission_id", permission_id.into()),
        )
    }

    /// Remove permission from organization role.
    ///
    /// `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404, 422.
    pub fn remove_permission(
        &self,
        organization_role_id: impl Into<String>,
        permission_id: impl Into<String>,
    ) -> RemovePermission {
        RemovePermission(
            Request::new(
                    &self.0,
                    "RemovePermissionFromOrganizationRole",
                    Method::Delete,
                    "/organization_roles/{organization_role_id}/permissions/{permission_id}",
                )
                .path("organization_role_id", organization_role_id.into())
                .path("permission_id", permission_id.into()),
        )
    }
}

operation! {
    /// Request of [`OrganizationRoles::list`]: `GET /organization_roles`.
    List -> page<models::Role>
}
paged! {
    List: models::Role { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Sets `query` in the query.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Sets `order_by` in the query. `-created_at` by default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }

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
    /// Request of [`OrganizationRoles::create`]: `POST /organization_roles`.
    Create -> models::Role
}

impl Create {
    /// Sets `description` in the body.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }

    /// Sets `description` to null in the body.
    pub fn clear_description(mut self) -> Self {
        self.0.field("description", Value::Null);
        self
    }

    /// Sets `permissions` in the body.
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

    /// Sets `include_in_initial_role_set` in the body.
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
    /// Sets `name` in the body.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `name` to null in the body.
    pub fn clear_name(mut self) -> Self {
        self.0.field("name", Value::Null);
        self
    }

    /// Sets `key` in the body.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.field("key", key.into());
        self
    }

    /// Sets `key` to null in the body.
    pub fn clear_key(mut self) -> Self {
        self.0.field("key", Value::Null);
        self
    }

    /// Sets `description` in the body.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }

    /// Sets `description` to null in the body.
    pub fn clear_description(mut self) -> Self {
        self.0.field("description", Value::Null);
        self
    }

    /// Sets `permissions` in the body.
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
    /// Request of [`OrganizationRoles::assign_permission`]: `POST /organization_roles/{organization_role_id}/permissions/{permission_id}`.
    AssignPermission -> models::Role
}

operation! {
    /// Request of [`OrganizationRoles::remove_permission`]: `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}`.
    RemovePermission -> models::Role
}
