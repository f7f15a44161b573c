// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Custom permissions, such as `org:billing:manage`, which roles bundle and session tokens carry.

use crate::client::{Clerk, Method, Request, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::organization_permissions`].
#[derive(Clone, Debug)]
pub struct OrganizationPermissions(Clerk);

impl OrganizationPermissions {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists permissions, both system ones and your own.
    ///
    /// `GET /organization_permissions`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`Permission`](crate::types::Permission).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.organization_permissions().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "ListOrganizationPermissions")]
    pub fn list(&self) -> List {
        Request::new(
                &self.0,
                "ListOrganizationPermissions",
                Method::Get,
                "/organization_permissions",
            )
            .call()
    }

    /// Creates a permission that roles can grant.
    ///
    /// It grants nothing until a role has it.
    ///
    /// `POST /organization_permissions`
    ///
    /// - Webhook event: `permission.created`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the permission, meant for people.
    /// - `key`: Key of the form `org:feature:action`, such as `org:team:read`, in lower-case letters,
    ///   digits and underscores. `org:sys_` is reserved.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`Permission`](crate::types::Permission).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 402: The instance's plan does not include custom permissions.
    /// - 404: The instance was not found.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let permission = clerk
    ///     .organization_permissions()
    ///     .create("Create invoices", "org:invoices:create")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`organization_roles().assign_permission`](crate::api::organization_roles::OrganizationRoles::assign_permission).
    #[doc(alias = "CreateOrganizationPermission")]
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
        request.call()
    }

    /// Fetches a permission.
    ///
    /// `GET /organization_permissions/{permission_id}`
    ///
    /// # Arguments
    ///
    /// - `permission_id`: ID of the permission (`perm_…`).
    ///
    /// Returns [`Permission`](crate::types::Permission).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No permission has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let permission = clerk.organization_permissions().get("perm_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetOrganizationPermission")]
    pub fn get(&self, permission_id: impl Into<String>) -> Get {
        Request::new(
                &self.0,
                "GetOrganizationPermission",
                Method::Get,
                "/organization_permissions/{permission_id}",
            )
            .path("permission_id", permission_id.into())
            .call()
    }

    /// Deletes a permission of your own.
    ///
    /// System permissions cannot be deleted.
    ///
    /// `DELETE /organization_permissions/{permission_id}`
    ///
    /// - Irreversible.
    /// - Webhook event: `permission.deleted`.
    ///
    /// # Arguments
    ///
    /// - `permission_id`: ID of the permission (`perm_…`).
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: It is a system permission.
    /// - 404: No permission has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.organization_permissions().delete("perm_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteOrganizationPermission")]
    pub fn delete(&self, permission_id: impl Into<String>) -> Delete {
        Request::new(
                &self.0,
                "DeleteOrganizationPermission",
                Method::Delete,
                "/organization_permissions/{permission_id}",
            )
            .path("permission_id", permission_id.into())
            .call()
    }

    /// Changes a permission of your own.
    ///
    /// System permissions cannot be changed. Code that checks for the former key stops matching.
    ///
    /// `PATCH /organization_permissions/{permission_id}`
    ///
    /// - Webhook event: `permission.updated`.
    ///
    /// # Arguments
    ///
    /// - `permission_id`: ID of the permission (`perm_…`).
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`Permission`](crate::types::Permission).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: It is a system permission.
    /// - 404: No permission has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let permission = clerk
    ///     .organization_permissions()
    ///     .update("perm_2abc")
    ///     .name("Create invoices")
    ///     .key("org:invoices:create")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UpdateOrganizationPermission")]
    pub fn update(&self, permission_id: impl Into<String>) -> Update {
        Request::new(
                &self.0,
                "UpdateOrganizationPermission",
                Method::Patch,
                "/organization_permissions/{permission_id}",
            )
            .path("permission_id", permission_id.into())
            .json()
            .call()
    }
}

operations! {
    List,
    Create,
    Get,
    Delete,
    Update,
}

operation! {
    /// Request of [`OrganizationPermissions::list`]: `GET /organization_permissions`.
    List -> page<models::Permission>
}
paged! {
    List: models::Permission { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Whole ID, or part of a name or key, to search for.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Sort by `created_at`, `name` or `key`; a leading `-` sorts descending.
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
    /// Request of [`OrganizationPermissions::create`]: `POST /organization_permissions`.
    Create -> models::Permission
}

impl Create {
    /// What the permission allows.
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
    /// Request of [`OrganizationPermissions::delete`]:
    /// `DELETE /organization_permissions/{permission_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`OrganizationPermissions::update`]:
    /// `PATCH /organization_permissions/{permission_id}`.
    Update -> models::Permission
}

impl Update {
    /// New name of the permission, meant for people.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// New key of the form `org:feature:action`, in lower-case letters, digits and underscores.
    /// `org:sys_` is reserved.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.field("key", key.into());
        self
    }

    /// What the permission allows.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }
}
