// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Selections of roles. Each organization uses one set, which decides the roles its members can
//! have, the one for new members and the one for the creator.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, operations, paged, strings};
use crate::generated::models;

/// The operations of [`Clerk::role_sets`].
#[derive(Clone, Debug)]
pub struct RoleSets(Clerk);

impl RoleSets {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists role sets, newest first unless sorted otherwise.
    ///
    /// `GET /role_sets`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`RoleSet`](crate::types::RoleSet).
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
    /// let page = clerk.role_sets().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "ListRoleSets")]
    pub fn list(&self) -> List {
        Request::new(&self.0, "ListRoleSets", Method::Get, "/role_sets").call()
    }

    /// Creates a role set.
    ///
    /// An instance has one initial set at most, which new organizations get.
    ///
    /// `POST /role_sets`
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the role set, meant for people.
    /// - `default_role_key`: Key of the role for new members; one of `roles`.
    /// - `creator_role_key`: Key of the role for the creator of an organization; one of `roles`.
    /// - `roles`: Keys of the roles in the set, one to ten.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`RoleSet`](crate::types::RoleSet).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 402: The instance's plan does not include another role set.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: One of the roles does not exist.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let role_set = clerk
    ///     .role_sets()
    ///     .create("Team", "org:member", "org:admin", ["roles"])
    ///     .key("role_set:team")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`add_roles`](Self::add_roles),
    /// [`organizations().update`](crate::api::organizations::Organizations::update).
    #[doc(alias = "CreateRoleSet")]
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
        request.call()
    }

    /// Fetches a role set by its key or ID.
    ///
    /// `GET /role_sets/{role_set_key_or_id}`
    ///
    /// # Arguments
    ///
    /// - `role_set_key_or_id`: Key of the role set (`role_set:…`) or its ID.
    ///
    /// Returns [`RoleSet`](crate::types::RoleSet).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No role set has this key or ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let role_set = clerk.role_sets().get("role_set:default").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetRoleSet")]
    pub fn get(&self, role_set_key_or_id: impl Into<String>) -> Get {
        Request::new(
                &self.0,
                "GetRoleSet",
                Method::Get,
                "/role_sets/{role_set_key_or_id}",
            )
            .path("role_set_key_or_id", role_set_key_or_id.into())
            .call()
    }

    /// Changes a role set, but not which roles it has.
    ///
    /// Fields that are left out stay as they are. Roles are added and replaced with calls of their own.
    ///
    /// `PATCH /role_sets/{role_set_key_or_id}`
    ///
    /// # Arguments
    ///
    /// - `role_set_key_or_id`: Key of the role set (`role_set:…`) or its ID.
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`RoleSet`](crate::types::RoleSet).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such role set or role in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let role_set = clerk
    ///     .role_sets()
    ///     .update("role_set:default")
    ///     .name("Team")
    ///     .key("role_set:team")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`add_roles`](Self::add_roles), [`replace_role`](Self::replace_role).
    #[doc(alias = "UpdateRoleSet")]
    pub fn update(&self, role_set_key_or_id: impl Into<String>) -> Update {
        Request::new(
                &self.0,
                "UpdateRoleSet",
                Method::Patch,
                "/role_sets/{role_set_key_or_id}",
            )
            .path("role_set_key_or_id", role_set_key_or_id.into())
            .json()
            .call()
    }

    /// Deletes a role set and moves its organizations to another one.
    ///
    /// The roles of members are translated by `reassignment_mappings`. It is the only way to delete a
    /// role set.
    ///
    /// `POST /role_sets/{role_set_key_or_id}/replace`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `role_set_key_or_id`: Key or ID of the role set that goes away.
    /// - `dest_role_set_key`: Key of the role set that takes over.
    ///
    /// Optional values are set on [`Replace`].
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such role set or role in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk
    ///     .role_sets()
    ///     .replace("role_set:default", "role_set:new")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`replace_role`](Self::replace_role).
    #[doc(alias = "ReplaceRoleSet")]
    #[doc(alias = "delete role set")]
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
        request.call()
    }

    /// Adds roles to a role set.
    ///
    /// `POST /role_sets/{role_set_key_or_id}/roles`
    ///
    /// # Arguments
    ///
    /// - `role_set_key_or_id`: Key of the role set (`role_set:…`) or its ID.
    /// - `role_keys`: Keys of the roles to add, one to ten.
    ///
    /// Optional values are set on [`AddRoles`].
    ///
    /// Returns [`RoleSet`](crate::types::RoleSet).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such role set or role in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let role_set = clerk.role_sets().add_roles("role_set:default", ["role keys"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`replace_role`](Self::replace_role).
    #[doc(alias = "AddRolesToRoleSet")]
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
        request.call()
    }

    /// Swaps a role of a role set, and of its members, for another.
    ///
    /// Both happen in one step, so no member is without a role in between.
    ///
    /// `POST /role_sets/{role_set_key_or_id}/roles/replace`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `role_set_key_or_id`: Key of the role set (`role_set:…`) or its ID.
    /// - `role_key`: Key of the role that leaves the set.
    /// - `to_role_key`: Key of the role that its members get.
    ///
    /// Returns [`RoleSet`](crate::types::RoleSet).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such role set or role in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let role_set = clerk
    ///     .role_sets()
    ///     .replace_role("role_set:default", "org:member", "org:admin")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`add_roles`](Self::add_roles),
    /// [`organization_roles().delete`](crate::api::organization_roles::OrganizationRoles::delete).
    #[doc(alias = "ReplaceRoleInRoleSet")]
    #[doc(alias = "remove role from role set")]
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
        request.call()
    }
}

operations! {
    List,
    Create,
    Get,
    Update,
    Replace,
    AddRoles,
    ReplaceRole,
}

operation! {
    /// Request of [`RoleSets::list`]: `GET /role_sets`.
    List -> page<models::RoleSet>
}
paged! {
    List: models::RoleSet { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
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
    /// Request of [`RoleSets::create`]: `POST /role_sets`.
    Create -> models::RoleSet
}

impl Create {
    /// Key of the set, unique in the instance; `role_set:` followed by lower-case letters, digits and
    /// underscores. Made from the name if left out.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.field("key", key.into());
        self
    }

    /// What the role set is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }

    /// Sets `description` to null in the body.
    pub fn clear_description(mut self) -> Self {
        self.0.field("description", Value::Null);
        self
    }

    /// Whether new organizations get this set (`initial`) or only those that it is assigned to
    /// (`custom`).
    pub fn r#type(mut self, r#type: impl Into<models::RoleSetType>) -> Self {
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
    /// New name of the role set, meant for people.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `name` to null in the body.
    pub fn clear_name(mut self) -> Self {
        self.0.field("name", Value::Null);
        self
    }

    /// New key, unique in the instance; `role_set:` followed by lower-case letters, digits and
    /// underscores.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.field("key", key.into());
        self
    }

    /// Sets `key` to null in the body.
    pub fn clear_key(mut self) -> Self {
        self.0.field("key", Value::Null);
        self
    }

    /// What the role set is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }

    /// Sets `description` to null in the body.
    pub fn clear_description(mut self) -> Self {
        self.0.field("description", Value::Null);
        self
    }

    /// `initial` gives this set to new organizations; the set that was initial before becomes a custom one.
    pub fn r#type(mut self, r#type: impl Into<models::UpdateRoleSetType>) -> Self {
        self.0.field("type", r#type.into().as_str());
        self
    }

    /// Sets `type` to null in the body.
    pub fn clear_type(mut self) -> Self {
        self.0.field("type", Value::Null);
        self
    }

    /// Key of the role for new members; one of the set's roles.
    pub fn default_role_key(mut self, default_role_key: impl Into<String>) -> Self {
        self.0.field("default_role_key", default_role_key.into());
        self
    }

    /// Sets `default_role_key` to null in the body.
    pub fn clear_default_role_key(mut self) -> Self {
        self.0.field("default_role_key", Value::Null);
        self
    }

    /// Key of the role for the creator of an organization; one of the set's roles.
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
    /// New role key by former role key; needed if members have roles that the other set does not
    /// contain.
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
    /// Key of the added role that new members get from now on.
    pub fn default_role_key(mut self, default_role_key: impl Into<String>) -> Self {
        self.0.field("default_role_key", default_role_key.into());
        self
    }

    /// Key of the added role that creators of organizations get from now on.
    pub fn creator_role_key(mut self, creator_role_key: impl Into<String>) -> Self {
        self.0.field("creator_role_key", creator_role_key.into());
        self
    }
}

operation! {
    /// Request of [`RoleSets::replace_role`]: `POST /role_sets/{role_set_key_or_id}/roles/replace`.
    ReplaceRole -> models::RoleSet
}
