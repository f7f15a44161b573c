// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Organization Memberships”.

use serde_json::Value;
use crate::client::{Clerk, ListStyle, Method, Request, operation, paged, strings};
use crate::generated::models;

/// Requests of the tag “Organization Memberships”.
#[derive(Clone, Debug)]
pub struct OrganizationMemberships(Clerk);

impl OrganizationMemberships {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List organization memberships.
    ///
    /// `GET /organizations/{organization_id}/memberships`
    ///
    /// # Errors
    ///
    /// The API declares 401, 422.
    pub fn list(&self, organization_id: impl Into<String>) -> List {
        List(
            Request::new(
                    &self.0,
                    "ListOrganizationMemberships",
                    Method::Get,
                    "/organizations/{organization_id}/memberships",
                )
                .path("organization_id", organization_id.into()),
        )
    }

    /// Create organization membership.
    ///
    /// `POST /organizations/{organization_id}/memberships`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 404, 422.
    pub fn create(
        &self,
        organization_id: impl Into<String>,
        user_id: impl Into<String>,
        role: impl Into<String>,
    ) -> Create {
        let mut request = Request::new(
                &self.0,
                "CreateOrganizationMembership",
                Method::Post,
                "/organizations/{organization_id}/memberships",
            )
            .path("organization_id", organization_id.into())
            .json();
        request.field("user_id", user_id.into());
        request.field("role", role.into());
        Create(request)
    }

    /// Delete organization membership.
    ///
    /// `DELETE /organizations/{organization_id}/memberships/{user_id}`
    ///
    /// # Errors
    ///
    /// The API declares 401, 404, 422.
    pub fn delete(
        &self,
        organization_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteOrganizationMembership",
                    Method::Delete,
                    "/organizations/{organization_id}/memberships/{user_id}",
                )
                .path("organization_id", organization_id.into())
                .path("user_id", user_id.into()),
        )
    }

    /// Update organization membership.
    ///
    /// `PATCH /organizations/{organization_id}/memberships/{user_id}`
    ///
    /// # Errors
    ///
    /// The API declares 404, 422.
    pub fn update(
        &self,
        organization_id: impl Into<String>,
        user_id: impl Into<String>,
        role: impl Into<String>,
    ) -> Update {
        let mut request = Request::new(
                &self.0,
                "UpdateOrganizationMembership",
                Method::Patch,
                "/organizations/{organization_id}/memberships/{user_id}",
            )
            .path("organization_id", organization_id.into())
            .path("user_id", user_id.into())
            .json();
        request.field("role", role.into());
        Update(request)
    }

    /// Update organization membership metadata.
    ///
    /// `PATCH /organizations/{organization_id}/memberships/{user_id}/metadata`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404, 422.
    pub fn update_metadata(
        &self,
        organization_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> UpdateMetadata {
        UpdateMetadata(
            Request::new(
                    &self.0,
                    "UpdateOrganizationMembershipMetadata",
                    Method::Patch,
                    "/organizations/{organization_id}/memberships/{user_id}/metadata",
                )
                .path("organization_id", organization_id.into())
                .path("user_id", user_id.into()),
        )
    }

    /// Instance get organization memberships.
    ///
    /// `GET /organization_memberships`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 422, 500.
    pub fn get_all(&self) -> GetAll {
        GetAll(
            Request::new(
                &self.0,
                "InstanceGetOrganizationMemberships",
                Method::Get,
                "/organization_memberships",
            ),
        )
    }
}

operation! {
    /// Request of [`OrganizationMemberships::list`]: `GET /organizations/{organization_id}/memberships`.
    List -> page<models::OrganizationMembership>
}
paged! {
    List: models::OrganizationMembership { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Sets `order_by` in the query.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }

    /// Sets `user_id` in the query.
    pub fn user_id(
        mut self,
        user_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("user_id", ListStyle::Repeated, strings(user_id));
        self
    }

    /// Sets `email_address` in the query.
    pub fn email_address(
        mut self,
        email_address: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("email_address", ListStyle::Repeated, strings(email_address));
        self
    }

    /// Sets `phone_number` in the query.
    pub fn phone_number(
        mut self,
        phone_number: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("phone_number", ListStyle::Repeated, strings(phone_number));
        self
    }

    /// Sets `username` in the query.
    pub fn username(
        mut self,
        username: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("username", ListStyle::Repeated, strings(username));
        self
    }

    /// Sets `web3_wallet` in the query.
    pub fn web3_wallet(
        mut self,
        web3_wallet: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("web3_wallet", ListStyle::Repeated, strings(web3_wallet));
        self
    }

    /// Sets `role` in the query.
    pub fn role(mut self, role: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.query_list("role", ListStyle::Repeated, strings(role));
        self
    }

    /// Sets `query` in the query.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Sets `email_address_query` in the query.
    pub fn email_address_query(
        mut self,
        email_address_query: impl Into<String>,
    ) -> Self {
        self.0.query("email_address_query", email_address_query.into());
        self
    }

    /// Sets `phone_number_query` in the query.
    pub fn phone_number_query(mut self, phone_number_query: impl Into<String>) -> Self {
        self.0.query("phone_number_query", phone_number_query.into());
        self
    }

    /// Sets `username_query` in the query.
    pub fn username_query(mut self, username_query: impl Into<String>) -> Self {
        self.0.query("username_query", username_query.into());
        self
    }

    /// Sets `name_query` in the query.
    pub fn name_query(mut self, name_query: impl Into<String>) -> Self {
        self.0.query("name_query", name_query.into());
        self
    }

    /// Sets `last_active_at_before` in the query.
    pub fn last_active_at_before(mut self, last_active_at_before: i64) -> Self {
        self.0.query("last_active_at_before", last_active_at_before.to_string());
        self
    }

    /// Sets `last_active_at_after` in the query.
    pub fn last_active_at_after(mut self, last_active_at_after: i64) -> Self {
        self.0.query("last_active_at_after", last_active_at_after.to_string());
        self
    }

    /// Sets `created_at_before` in the query.
    pub fn created_at_before(mut self, created_at_before: i64) -> Self {
        self.0.query("created_at_before", created_at_before.to_string());
        self
    }

    /// Sets `created_at_after` in the query.
    pub fn created_at_after(mut self, created_at_after: i64) -> Self {
        self.0.query("created_at_after", created_at_after.to_string());
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
    /// Request of [`OrganizationMemberships::create`]: `POST /organizations/{organization_id}/memberships`.
    Create -> models::OrganizationMembership
}

impl Create {
    /// Sets `public_metadata` in the body. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// Sets `public_metadata` to null in the body.
    pub fn clear_public_metadata(mut self) -> Self {
        self.0.field("public_metadata", Value::Null);
        self
    }

    /// Sets `private_metadata` in the body. A JSON object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.field("private_metadata", private_metadata.into());
        self
    }

    /// Sets `private_metadata` to null in the body.
    pub fn clear_private_metadata(mut self) -> Self {
        self.0.field("private_metadata", Value::Null);
        self
    }
}

operation! {
    /// Request of [`OrganizationMemberships::delete`]: `DELETE /organizations/{organization_id}/memberships/{user_id}`.
    Delete -> models::OrganizationMembership
}

operation! {
    /// Request of [`OrganizationMemberships::update`]: `PATCH /organizations/{organization_id}/memberships/{user_id}`.
    Update -> models::OrganizationMembership
}

operation! {
    /// Request of [`OrganizationMemberships::update_metadata`]: `PATCH /organizations/{organization_id}/memberships/{user_id}/metadata`.
    UpdateMetadata -> models::OrganizationMembership
}

impl UpdateMetadata {
    /// Sets `public_metadata` in the body. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// Sets `private_metadata` in the body. A JSON object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.field("private_metadata", private_metadata.into());
        self
    }
}

operation! {
    /// Request of [`OrganizationMemberships::get_all`]: `GET /organization_memberships`.
    GetAll -> page<models::OrganizationMembership>
}
paged! {
    GetAll: models::OrganizationMembership { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl GetAll {
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
