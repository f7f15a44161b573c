// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Role Sets”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, paged, strings};
use crate::generated::models;

/// Requests of the tag “Role Sets”.
#[derive(Clone, Debug)]
pub struct RoleSets(Clerk);

impl RoleSets {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List role sets.
    ///
    /// `GET /role_sets`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 422.
    pub fn list(&self) -> List {
        List(Request::new(&self.0, "ListRoleSets", Method::Get, "/role_sets"))
    }

    /// Create role set.
    ///
    /// `POST /role_sets`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 402, 403, 404, 422.
    pub fn create(
        &self,
        name: impl Into<String>,
        default_role_key: impl Into<String>,
        creator_role_key: impl Into<String>,
        roles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Create {
        let mut request = Request::new(
                &self.0,
                "CreateRoleSet",
                Method::Post,
                "/role_sets",
            )
            .json();
        request.field("name", name.into());
        request.field("default_role_key", default_role_key.into());
        request.field("creator_role_key", creator_role_key.into());
        request.field("roles", list(strings(roles)));
        Create(request)
    }

    /// Get role set.
    ///
    /// `GET /role_sets/{role_set_key_or_id}`
    ///
    /// # Errors
    ///
    /// The API declares 401, 403, 404.
    pub fn get(&self, role_set_key_or_id: impl Into<String>) -> Get {
        Get(
            Request::new(
                    &self.0,
                    "GetRoleSet",
                    Method::Get,
                    "/role_sets/{role_set_key_or_id}",
                )
                .path("role_set_key_or_id", role_set_key_or_id.into()),
        )
    }

    /// Update role set.
    ///
    /// `PATCH /role_sets/{role_set_key_or_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn update(&self, role_set_key_or_id: impl Into<String>) -> Update {
        Update(
            Request::new(
                    &self.0,
                    "UpdateRoleSet",
                    Method::Patch,
                    "/role_sets/{role_set_key_or_id}",
                )
                .path("role_set_key_or_id", role_set_key_or_id.into())
                .json(),
        )
    }

    /// Replace role set.
    ///
    /// `POST /role_sets/{role_set_key_or_id}/replace`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn replace(
        &self,
        role_set_key_or_id: impl Into<String>,
        dest_role_set_key: impl Into<String>,
    ) -> Replace {
        let mut request = Request::new(
                &self.0,
                "ReplaceRoleSet",
                Method::Post,
                "/role_sets/{role_set_key_or_id}/replace",
            )
            .path("role_set_key_or_id", role_set_key_or_id.into())
            .json();
        request.field("dest_role_set_key", dest_role_set_key.into());
        Replace(request)
    }

    /// Add roles to role set.
    ///
    /// `POST /role_sets/{role_set_key_or_id}/roles`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn add_roles(
        &self,
        role_set_key_or_id: impl Into<String>,
        role_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> AddRoles {
        let mut request = Request::new(
                &self.0,
                "AddRolesToRoleSet",
                Method::Post,
                "/role_sets/{role_set_key_or_id}/roles",
            )
            .path("role_set_key_or_id", role_set_key_or_id.into())
            .json();
        request.field("role_keys", list(strings(role_keys)));
        AddRoles(request)
    }

    /// Replace role in role set.
    ///
    /// `POST /role_sets/{role_set_key_or_id}/roles/replace`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn replace_role(
        &self,
        role_set_key_or_id: impl Into<String>,
        role_key: impl Into<String>,
        to_role_key: impl Into<String>,
    ) -> ReplaceRole {
        let mut request = Request::new(
                &self.0,
                "ReplaceRoleInRoleSet",
                Method::Post,
                "/role_sets/{role_set_key_or_id}/roles/replace",
            )
            .path("role_set_key_or_id", role_set_key_or_id.into())
            .json();
        request.field("role_key", role_key.into());
        request.field("to_role_key", to_role_key.into());
        ReplaceRole(request)
    }
}

operation! {
    /// Request of [`RoleSets::list`]: `GET /role_sets`.
    List -> page<models::RoleSet>
}
paged! {
    List: models::RoleSet { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
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
    /// Request of [`RoleSets::create`]: `POST /role_sets`.
    Create -> models::RoleSet
}

impl Create {
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

    /// Sets `description` to null in the body.
    pub fn clear_description(mut self) -> Self {
        self.0.field("description", Value::Null);
        self
    }

    /// Sets `type` in the body.
    pub fn r#type(mut self, r#type: impl Into<models::CreateRoleSetType>) -> Self {
        self.0.field("type", r#type.into().as_str());
        self
    }
}

operation! {
    /// Request of [`RoleSets::get`]: `GET /role_sets/{role_set_key_or_id}`.
    Get -> models::RoleSet
}

operation! {
    /// Request of [`RoleSets::update`]: `PATCH /role_sets/{role_set_key_or_id}`.
    Update -> models::RoleSet
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

    /// Sets `type` in the body.
    pub fn r#type(mut self, r#type: impl Into<models::UpdateRoleSetType>) -> Self {
        self.0.field("type", r#type.into().as_str());
        self
    }

    /// Sets `type` to null in the body.
    pub fn clear_type(mut self) -> Self {
        self.0.field("type", Value::Null);
        self
    }

    /// Sets `default_role_key` in the body.
    pub fn default_role_key(mut self, default_role_key: impl Into<String>) -> Self {
        self.0.field("default_role_key", default_role_key.into());
        self
    }

    /// Sets `default_role_key` to null in the body.
    pub fn clear_default_role_key(mut self) -> Self {
        self.0.field("default_role_key", Value::Null);
        self
    }

    /// Sets `creator_role_key` in the body.
    pub fn creator_role_key(mut self, creator_role_key: impl Into<String>) -> Self {
        self.0.field("creator_role_key", creator_role_key.into());
        self
    }

    /// Sets `creator_role_key` to null in the body.
    pub fn clear_creator_role_key(mut self) -> Self {
        self.0.field("creator_role_key", Value::Null);
        self
    }
}

operation! {
    /// Request of [`RoleSets::replace`]: `POST /role_sets/{role_set_key_or_id}/replace`.
    Replace -> models::DeletedObject
}

impl Replace {
    /// Sets `reassignment_mappings` in the body.
    pub fn reassignment_mappings(
        mut self,
        reassignment_mappings: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.0
            .field(
                "reassignment_mappings",
                Value::Object(
                    reassignment_mappings
                        .into_iter()
                        .map(|(key, value)| (key.into(), Value::String(value.into())))
                        .collect(),
                ),
            );
        self
    }
}

operation! {
    /// Request of [`RoleSets::add_roles`]: `POST /role_sets/{role_set_key_or_id}/roles`.
    AddRoles -> models::RoleSet
}

impl AddRoles {
    /// Sets `default_role_key` in the body.
    pub fn default_role_key(mut self, default_role_key: impl Into<String>) -> Self {
        self.0.field("default_role_key", default_role_key.into());
        self
    }

    /// Sets `creator_role_key` in the body.
    pub fn creator_role_key(mut self, creator_role_key: impl Into<String>) -> Self {
        self.0.field("creator_role_key", creator_role_key.into());
        self
    }
}

operation! {
    /// Request of [`RoleSets::replace_role`]: `POST /role_sets/{role_set_key_or_id}/roles/replace`.
    ReplaceRole -> models::RoleSet
}
