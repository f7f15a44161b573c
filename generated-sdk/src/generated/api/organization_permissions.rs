// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Organization Permissions”.

use crate::client::{Clerk, Method, Request, operation, paged};
use crate::generated::models;

/// Requests of the tag “Organization Permissions”.
#[derive(Clone, Debug)]
pub struct OrganizationPermissions(Clerk);

impl OrganizationPermissions {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List organization permissions.
    ///
    /// `GET /organization_permissions`
    ///
    /// # Errors
    ///
    /// The API declares 401, 422.
    pub fn list(&self) -> List {
        List(
            Request::new(
                &self.0,
                "ListOrganizationPermissions",
                Method::Get,
                "/organization_permissions",
            ),
        )
    }

    /// Create organization permission.
    ///
    /// `POST /organization_permissions`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 402, 404, 422.
    pub fn create(&self, name: impl Into<String>, key: impl Into<String>) -> Create {
        let mut request = Request::new(
                &self.0,
                "CreateOrganizationPermission",
                Method::Post,
                "/organization_permissions",
            )
            .json();
        request.field("name", name.into());
        request.field("key", key.into());
        Create(request)
    }

    /// Get organization permission.
    ///
    /// `GET /organization_permissions/{permission_id}`
    ///
    /// # Errors
    ///
    /// The API declares 401, 404.
    pub fn get(&self, permission_id: impl Into<String>) -> Get {
        Get(
            Request::new(
                    &self.0,
                    "GetOrganizationPermission",
                    Method::Get,
                    "/organization_permissions/{permission_id}",
                )
                .path("permission_id", permission_id.into()),
        )
    }

    /// Delete organization permission.
    ///
    /// `DELETE /organization_permissions/{permission_id}`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404.
    pub fn delete(&self, permission_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteOrganizationPermission",
                    Method::Delete,
                    "/organization_permissions/{permission_id}",
                )
                .path("permission_id", permission_id.into()),
        )
    }

    /// Update organization permission.
    ///
    /// `PATCH /organization_permissions/{permission_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn update(&self, permission_id: impl Into<String>) -> Update {
        Update(
            Request::new(
                    &self.0,
                    "UpdateOrganizationPermission",
                    Method::Patch,
                    "/organization_permissions/{permission_id}",
                )
                .path("permission_id", permission_id.into())
                .json(),
        )
    }
}

operation! {
    /// Request of [`OrganizationPermissions::list`]: `GET /organization_permissions`.
    List -> page<models::Permission>
}
paged! {
    List: models::Permission { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Sets `query` in the query.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Sets `order_by` in the query.
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
    /// Request of [`OrganizationPermissions::create`]: `POST /organization_permissions`.
    Create -> models::Permission
}

impl Create {
    /// Sets `description` in the body.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }
}

operation! {
    /// Request of [`OrganizationPermissions::get`]: `GET /organization_permissions/{permission_id}`.
    Get -> models::Permission
}

operation! {
    /// Request of [`OrganizationPermissions::delete`]: `DELETE /organization_permissions/{permission_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`OrganizationPermissions::update`]: `PATCH /organization_permissions/{permission_id}`.
    Update -> models::Permission
}

impl Update {
    /// Sets `name` in the body.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `key` in the body.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.field("key", key.into());
        self
    }

    /// Sets `description` in the body.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }
}
