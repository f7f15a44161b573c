// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Who belongs to which organization, with what role and metadata.

use serde_json::Value;
use crate::client::{Clerk, ListStyle, Method, Request, operation, operations, paged, strings};
use crate::generated::models;

/// The operations of [`Clerk::organization_memberships`].
#[derive(Clone, Debug)]
pub struct OrganizationMemberships(Clerk);

impl OrganizationMemberships {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists the members of an organization.
    ///
    /// Filters that take several values take up to 100 and skip those that nobody has. All filters
    /// together narrow the list down.
    ///
    /// `GET /organizations/{organization_id}/memberships`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of
    /// [`OrganizationMembership`](crate::types::OrganizationMembership).
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
    /// let page = clerk.organization_memberships().list("org_2abc").limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list_all`](Self::list_all),
    /// [`users().list_organization_memberships`](crate::api::users::Users::list_organization_memberships).
    #[doc(alias = "ListOrganizationMemberships")]
    #[doc(alias = "members")]
    pub fn list(&self, organization_id: impl Into<String>) -> List {
        Request::new(
                &self.0,
                "ListOrganizationMemberships",
                Method::Get,
                "/organizations/{organization_id}/memberships",
            )
            .path("organization_id", organization_id.into())
            .call()
    }

    /// Makes a user a member of an organization, without an invitation.
    ///
    /// The user has to belong to the same instance and not be a member yet, and finds the organization
    /// active at the next sign-in. No invitation is sent.
    ///
    /// `POST /organizations/{organization_id}/memberships`
    ///
    /// - Webhook event: `organizationMembership.created`.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    /// - `user_id`: ID of the user who joins.
    /// - `role`: Key of the role that the new member gets, such as `org:member`.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`OrganizationMembership`](crate::types::OrganizationMembership).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such organization or user in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let organization_membership = clerk
    ///     .organization_memberships()
    ///     .create("org_2abc", "user_2abc", "org:member")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`organization_invitations().create`](crate::api::organization_invitations::OrganizationInvitations::create),
    /// [`update`](Self::update).
    #[doc(alias = "CreateOrganizationMembership")]
    #[doc(alias = "add member")]
    #[doc(alias = "join organization")]
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
        request.call()
    }

    /// Removes a member from an organization.
    ///
    /// The user loses access to the organization but stays a user. Metadata of the membership is lost.
    ///
    /// `DELETE /organizations/{organization_id}/memberships/{user_id}`
    ///
    /// - Webhook event: `organizationMembership.deleted`.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    /// - `user_id`: ID of the member.
    ///
    /// Returns [`OrganizationMembership`](crate::types::OrganizationMembership). The membership as it
    /// was.
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No such organization, or the user is not a member of it.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let organization_membership = clerk
    ///     .organization_memberships()
    ///     .delete("org_2abc", "user_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteOrganizationMembership")]
    #[doc(alias = "remove member")]
    pub fn delete(
        &self,
        organization_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Delete {
        Request::new(
                &self.0,
                "DeleteOrganizationMembership",
                Method::Delete,
                "/organizations/{organization_id}/memberships/{user_id}",
            )
            .path("organization_id", organization_id.into())
            .path("user_id", user_id.into())
            .call()
    }

    /// Changes the role of a member.
    ///
    /// Tokens that were issued before carry the former role until they expire.
    ///
    /// `PATCH /organizations/{organization_id}/memberships/{user_id}`
    ///
    /// - Webhook event: `organizationMembership.updated`.
    /// - Rate limit: 10 calls in 10 seconds per membership.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    /// - `user_id`: ID of the member.
    /// - `role`: Key of the new role, such as `org:admin`.
    ///
    /// Returns [`OrganizationMembership`](crate::types::OrganizationMembership).
    ///
    /// # Errors
    ///
    /// - 404: No such organization, or the user is not a member of it.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let organization_membership = clerk
    ///     .organization_memberships()
    ///     .update("org_2abc", "user_2abc", "org:member")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update_metadata`](Self::update_metadata),
    /// [`organization_roles().list`](crate::api::organization_roles::OrganizationRoles::list).
    #[doc(alias = "UpdateOrganizationMembership")]
    #[doc(alias = "change role")]
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
        request.call()
    }

    /// Changes single keys of a membership's metadata.
    ///
    /// Objects are merged at every depth, other values are replaced. A key that is sent as null goes
    /// away.
    ///
    /// `PATCH /organizations/{organization_id}/memberships/{user_id}/metadata`
    ///
    /// - Webhook event: `organizationMembership.updated`.
    /// - Rate limit: 10 calls in 10 seconds per membership.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: ID of the organization concerned (`org_…`).
    /// - `user_id`: ID of the member.
    ///
    /// Optional values are set on [`UpdateMetadata`].
    ///
    /// Returns [`OrganizationMembership`](crate::types::OrganizationMembership).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No such organization, or the user is not a member of it.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use serde_json::json;
    ///
    /// let organization_membership = clerk
    ///     .organization_memberships()
    ///     .update_metadata("org_2abc", "user_2abc")
    ///     .public_metadata(json!({ "key": "value" }))
    ///     .private_metadata(json!({ "key": "value" }))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UpdateOrganizationMembershipMetadata")]
    pub fn update_metadata(
        &self,
        organization_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> UpdateMetadata {
        Request::new(
                &self.0,
                "UpdateOrganizationMembershipMetadata",
                Method::Patch,
                "/organizations/{organization_id}/memberships/{user_id}/metadata",
            )
            .path("organization_id", organization_id.into())
            .path("user_id", user_id.into())
            .call()
    }

    /// Lists the memberships of all organizations of the instance.
    ///
    /// `GET /organization_memberships`
    ///
    /// Optional values are set on [`ListAll`].
    ///
    /// Returns a [`Page`](crate::Page) of
    /// [`OrganizationMembership`](crate::types::OrganizationMembership).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.organization_memberships().list_all().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list`](Self::list).
    #[doc(alias = "InstanceGetOrganizationMemberships")]
    pub fn list_all(&self) -> ListAll {
        Request::new(
                &self.0,
                "InstanceGetOrganizationMemberships",
                Method::Get,
                "/organization_memberships",
            )
            .call()
    }
}

operations! {
    List,
    Create,
    Delete,
    Update,
    UpdateMetadata,
    ListAll,
}

operation! {
    /// Request of [`OrganizationMemberships::list`]:
    /// `GET /organizations/{organization_id}/memberships`.
    List -> page<models::OrganizationMembership>
}
paged! {
    List: models::OrganizationMembership { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Sort by `first_name`, `last_name`, `username`, `email_address`, `phone_number` or `created_at`;
    /// a leading `-` sorts descending.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }

    /// Only these users; `-` before an ID leaves that user out.
    pub fn user_id(
        mut self,
        user_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("user_id", ListStyle::Repeated, strings(user_id));
        self
    }

    /// Only users with one of these email addresses.
    pub fn email_address(
        mut self,
        email_address: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("email_address", ListStyle::Repeated, strings(email_address));
        self
    }

    /// Only users with one of these phone numbers.
    pub fn phone_number(
        mut self,
        phone_number: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("phone_number", ListStyle::Repeated, strings(phone_number));
        self
    }

    /// Only users with one of these usernames.
    pub fn username(
        mut self,
        username: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("username", ListStyle::Repeated, strings(username));
        self
    }

    /// Only users with one of these wallet addresses.
    pub fn web3_wallet(
        mut self,
        web3_wallet: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("web3_wallet", ListStyle::Repeated, strings(web3_wallet));
        self
    }

    /// Only members with one of these roles, by key.
    pub fn role(mut self, role: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.query_list("role", ListStyle::Repeated, strings(role));
        self
    }

    /// Text to search for, also in part, in email addresses, phone numbers, usernames, wallets, user
    /// IDs and names.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Part of an email address to search for, upper and lower case alike.
    pub fn email_address_query(
        mut self,
        email_address_query: impl Into<String>,
    ) -> Self {
        self.0.query("email_address_query", email_address_query.into());
        self
    }

    /// Part of a phone number to search for.
    pub fn phone_number_query(mut self, phone_number_query: impl Into<String>) -> Self {
        self.0.query("phone_number_query", phone_number_query.into());
        self
    }

    /// Part of a username to search for, upper and lower case alike.
    pub fn username_query(mut self, username_query: impl Into<String>) -> Self {
        self.0.query("username_query", username_query.into());
        self
    }

    /// Part of a name to search for, upper and lower case alike.
    pub fn name_query(mut self, name_query: impl Into<String>) -> Self {
        self.0.query("name_query", name_query.into());
        self
    }

    /// Only users last active before this moment, in milliseconds since 1970.
    pub fn last_active_at_before(mut self, last_active_at_before: i64) -> Self {
        self.0.query("last_active_at_before", last_active_at_before.to_string());
        self
    }

    /// Only users last active after this moment, in milliseconds since 1970.
    pub fn last_active_at_after(mut self, last_active_at_after: i64) -> Self {
        self.0.query("last_active_at_after", last_active_at_after.to_string());
        self
    }

    /// Only users created before this moment, in milliseconds since 1970.
    pub fn created_at_before(mut self, created_at_before: i64) -> Self {
        self.0.query("created_at_before", created_at_before.to_string());
        self
    }

    /// Only users created after this moment, in milliseconds since 1970.
    pub fn created_at_after(mut self, created_at_after: i64) -> Self {
        self.0.query("created_at_after", created_at_after.to_string());
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
    /// Request of [`OrganizationMemberships::create`]:
    /// `POST /organizations/{organization_id}/memberships`.
    Create -> models::OrganizationMembership
}

impl Create {
    /// Data of your own about this membership, which the front end may read. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// Sets `public_metadata` to null in the body.
    pub fn clear_public_metadata(mut self) -> Self {
        self.0.field("public_metadata", Value::Null);
        self
    }

    /// Data of your own about this membership, which only the backend can read and write. A JSON
    /// object.
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
    /// Request of [`OrganizationMemberships::delete`]:
    /// `DELETE /organizations/{organization_id}/memberships/{user_id}`.
    Delete -> models::OrganizationMembership
}

operation! {
    /// Request of [`OrganizationMemberships::update`]:
    /// `PATCH /organizations/{organization_id}/memberships/{user_id}`.
    Update -> models::OrganizationMembership
}

operation! {
    /// Request of [`OrganizationMemberships::update_metadata`]:
    /// `PATCH /organizations/{organization_id}/memberships/{user_id}/metadata`.
    UpdateMetadata -> models::OrganizationMembership
}

impl UpdateMetadata {
    /// Keys of the public metadata to set, or to remove with null. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// Keys of the private metadata to set, or to remove with null. A JSON object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.field("private_metadata", private_metadata.into());
        self
    }
}

operation! {
    /// Request of [`OrganizationMemberships::list_all`]: `GET /organization_memberships`.
    ListAll -> page<models::OrganizationMembership>
}
paged! {
    ListAll: models::OrganizationMembership { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl ListAll {
    /// Sort by `first_name`, `last_name`, `username`, `email_address`, `phone_number` or `created_at`;
    /// a leading `-` sorts descending.
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
