// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! The people who sign in to your application: their profile, identifiers, credentials, metadata,
//! and whether they are banned or locked out.

use serde_json::Value;
use crate::client::{Attachment, Clerk, ListStyle, Method, Request, list, operation, operations, paged, strings};
use crate::generated::models;

/// The operations of [`Clerk::users`].
#[derive(Clone, Debug)]
pub struct Users(Clerk);

impl Users {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists users, newest first, with filters.
    ///
    /// Filter values that match nobody are ignored. To read more than a few pages, pass the last user's
    /// ID as `starting_after`, since a high `offset` gets slower with every page and fails in the end.
    /// The answer holds no total; `count` has it.
    ///
    /// `GET /users`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 422: A filter is malformed, or `starting_after` meets another order or an offset.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.users().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`count`](Self::count), [`get`](Self::get).
    #[doc(alias = "GetUserList")]
    #[doc(alias = "search users")]
    #[doc(alias = "find user by email")]
    pub fn list(&self) -> List {
        Request::new(&self.0, "GetUserList", Method::Get, "/users").call()
    }

    /// Creates a user, with identifiers and credentials as you give them.
    ///
    /// What is required depends on which identifiers the instance uses. Email addresses and phone
    /// numbers count as verified unless their `…_identification_status` says otherwise. To move users
    /// from another system, pass their password hashes as `password_digest`, their old ID as
    /// `external_id` and the time of their sign-up as `created_at`.
    ///
    /// `POST /users`
    ///
    /// - Webhook event: `user.created`.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 402: The plan does not include something that was asked for, for example banning.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 422: A value is malformed, taken by another user, or missing; `meta.param_name` says which.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let user = clerk.users().create().first_name("Ada").last_name("Lovelace").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update`](Self::update),
    /// [`invitations().create`](crate::api::invitations::Invitations::create),
    /// [`update_metadata`](Self::update_metadata).
    #[doc(alias = "CreateUser")]
    #[doc(alias = "import users")]
    #[doc(alias = "migrate users")]
    pub fn create(&self) -> Create {
        Request::new(&self.0, "CreateUser", Method::Post, "/users").json().call()
    }

    /// Counts the users who match the filters.
    ///
    /// Without filters it counts all users of the instance. The filters are those of `list`.
    ///
    /// `GET /users/count`
    ///
    /// Optional values are set on [`Count`].
    ///
    /// Returns [`TotalCount`](crate::types::TotalCount).
    ///
    /// # Errors
    ///
    /// 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let total_count = clerk.users().count().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list`](Self::list).
    #[doc(alias = "GetUsersCount")]
    pub fn count(&self) -> Count {
        Request::new(&self.0, "GetUsersCount", Method::Get, "/users/count").call()
    }

    /// Fetches a user.
    ///
    /// The answer includes private metadata, so do not pass it on to a front end as it is.
    ///
    /// `GET /users/{user_id}`
    ///
    /// # Arguments
    ///
    /// - `user_id`: Which user.
    ///
    /// Returns [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No user has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let user = clerk.users().get("user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list`](Self::list), [`update`](Self::update).
    #[doc(alias = "GetUser")]
    pub fn get(&self, user_id: impl Into<String>) -> Get {
        Request::new(&self.0, "GetUser", Method::Get, "/users/{user_id}")
            .path("user_id", user_id.into())
            .reserved("user_id", &["count"])
            .call()
    }

    /// Deletes a user for good.
    ///
    /// Cannot be undone. To keep somebody out for a while, ban or lock them instead.
    ///
    /// `DELETE /users/{user_id}`
    ///
    /// - Irreversible.
    /// - Webhook event: `user.deleted`.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Which user.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No user has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.users().delete("user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`ban`](Self::ban), [`lock`](Self::lock).
    #[doc(alias = "DeleteUser")]
    pub fn delete(&self, user_id: impl Into<String>) -> Delete {
        Request::new(&self.0, "DeleteUser", Method::Delete, "/users/{user_id}")
            .path("user_id", user_id.into())
            .call()
    }

    /// Changes a user's profile, primary identifiers, password or settings.
    ///
    /// Only what is sent changes; an empty or null `username` removes it. Metadata is not set here
    /// since API version 2026-05-12: use `update_metadata` to merge or `replace_metadata` to replace.
    /// Primary identifiers must belong to the user and be verified.
    ///
    /// `PATCH /users/{user_id}`
    ///
    /// - Webhook event: `user.updated`.
    /// - Rate limit: 10 calls in 10 seconds for one user.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Which user.
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No user has this ID in this instance.
    /// - 409: This contradicts the present state, or somebody else is changing the same thing.
    /// - 422: A value is malformed or taken by another user; `meta.param_name` says which.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let user = clerk
    ///     .users()
    ///     .update("user_2abc")
    ///     .first_name("Ada")
    ///     .last_name("Lovelace")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update_metadata`](Self::update_metadata),
    /// [`replace_metadata`](Self::replace_metadata), [`set_profile_image`](Self::set_profile_image).
    #[doc(alias = "UpdateUser")]
    pub fn update(&self, user_id: impl Into<String>) -> Update {
        Request::new(&self.0, "UpdateUser", Method::Patch, "/users/{user_id}")
            .path("user_id", user_id.into())
            .json()
            .call()
    }

    /// Bans a user and ends all of their sessions.
    ///
    /// They cannot sign in again until somebody lifts the ban.
    ///
    /// `POST /users/{user_id}/ban`
    ///
    /// - Webhook event: `user.updated`.
    /// - Needs: a plan that includes banning users.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whom to ban.
    ///
    /// Returns [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// 402: The instance's plan does not include banning users.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let user = clerk.users().ban("user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`unban`](Self::unban), [`bulk_ban`](Self::bulk_ban), [`lock`](Self::lock).
    #[doc(alias = "BanUser")]
    pub fn ban(&self, user_id: impl Into<String>) -> Ban {
        Request::new(&self.0, "BanUser", Method::Post, "/users/{user_id}/ban")
            .path("user_id", user_id.into())
            .call()
    }

    /// Lifts a user's ban.
    ///
    /// They can sign in again; their former sessions stay ended.
    ///
    /// `POST /users/{user_id}/unban`
    ///
    /// - Webhook event: `user.updated`.
    /// - Needs: a plan that includes banning users.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose ban to lift.
    ///
    /// Returns [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// 402: The instance's plan does not include banning users.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let user = clerk.users().unban("user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`ban`](Self::ban), [`bulk_unban`](Self::bulk_unban).
    #[doc(alias = "UnbanUser")]
    pub fn unban(&self, user_id: impl Into<String>) -> Unban {
        Request::new(&self.0, "UnbanUser", Method::Post, "/users/{user_id}/unban")
            .path("user_id", user_id.into())
            .call()
    }

    /// Bans several users and ends all of their sessions.
    ///
    /// They cannot sign in again until somebody lifts the ban.
    ///
    /// `POST /users/ban`
    ///
    /// - Webhook event: `user.updated`.
    /// - Needs: a plan that includes banning users.
    ///
    /// # Arguments
    ///
    /// - `user_ids`: Whom to ban. From 1 to 50 items.
    ///
    /// Returns a list of [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 402: The instance's plan does not include banning users.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let list = clerk.users().bulk_ban(["user_2abc"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`bulk_unban`](Self::bulk_unban), [`ban`](Self::ban).
    #[doc(alias = "UsersBan")]
    pub fn bulk_ban(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> BulkBan {
        let mut request = Request::new(&self.0, "UsersBan", Method::Post, "/users/ban")
            .json();
        request.field("user_ids", list(strings(user_ids)));
        request.call()
    }

    /// Lifts the bans of several users.
    ///
    /// They can sign in again; their former sessions stay ended.
    ///
    /// `POST /users/unban`
    ///
    /// - Webhook event: `user.updated`.
    /// - Needs: a plan that includes banning users.
    ///
    /// # Arguments
    ///
    /// - `user_ids`: Whose bans to lift. From 1 to 50 items.
    ///
    /// Returns a list of [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 402: The instance's plan does not include banning users.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let list = clerk.users().bulk_unban(["user_2abc"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`bulk_ban`](Self::bulk_ban), [`unban`](Self::unban).
    #[doc(alias = "UsersUnban")]
    pub fn bulk_unban(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> BulkUnban {
        let mut request = Request::new(
                &self.0,
                "UsersUnban",
                Method::Post,
                "/users/unban",
            )
            .json();
        request.field("user_ids", list(strings(user_ids)));
        request.call()
    }

    /// Locks a user out of signing in for a while.
    ///
    /// The lock ends by itself after the time set in the instance's restrictions, or when it is lifted.
    /// It is what Clerk does itself after too many failed attempts.
    ///
    /// `POST /users/{user_id}/lock`
    ///
    /// - Webhook event: `user.updated`.
    /// - Needs: user lockout switched on.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whom to lock out.
    ///
    /// Returns [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// 403: User lockout is not switched on for the instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let user = clerk.users().lock("user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`unlock`](Self::unlock), [`ban`](Self::ban).
    #[doc(alias = "LockUser")]
    pub fn lock(&self, user_id: impl Into<String>) -> Lock {
        Request::new(&self.0, "LockUser", Method::Post, "/users/{user_id}/lock")
            .path("user_id", user_id.into())
            .call()
    }

    /// Lifts a user's lock.
    ///
    /// `POST /users/{user_id}/unlock`
    ///
    /// - Webhook event: `user.updated`.
    /// - Needs: user lockout switched on.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose lock to lift.
    ///
    /// Returns [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// 403: User lockout is not switched on for the instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let user = clerk.users().unlock("user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`lock`](Self::lock).
    #[doc(alias = "UnlockUser")]
    pub fn unlock(&self, user_id: impl Into<String>) -> Unlock {
        Request::new(&self.0, "UnlockUser", Method::Post, "/users/{user_id}/unlock")
            .path("user_id", user_id.into())
            .call()
    }

    /// Uploads a picture for a user.
    ///
    /// It takes the place of the present one. The file is sent as a multipart form.
    ///
    /// `POST /users/{user_id}/profile_image`
    ///
    /// - Webhook event: `user.updated`.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose picture it is.
    /// - `file`: The image file.
    ///
    /// Returns [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// - 400: The file is missing or is no image that Clerk accepts.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No user has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// # let image = Vec::new();
    /// use generated_sdk::Attachment;
    ///
    /// let user = clerk
    ///     .users()
    ///     .set_profile_image("user_2abc", Attachment::new("logo.png", image))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`delete_profile_image`](Self::delete_profile_image).
    #[doc(alias = "SetUserProfileImage")]
    #[doc(alias = "avatar")]
    pub fn set_profile_image(
        &self,
        user_id: impl Into<String>,
        file: Attachment,
    ) -> SetProfileImage {
        let mut request = Request::new(
                &self.0,
                "SetUserProfileImage",
                Method::Post,
                "/users/{user_id}/profile_image",
            )
            .path("user_id", user_id.into())
            .multipart();
        request.file("file", file);
        request.call()
    }

    /// Removes a user's picture.
    ///
    /// A generated picture is shown afterwards.
    ///
    /// `DELETE /users/{user_id}/profile_image`
    ///
    /// - Irreversible.
    /// - Webhook event: `user.updated`.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose picture to remove.
    ///
    /// Returns [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// 404: No user has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let user = clerk.users().delete_profile_image("user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`set_profile_image`](Self::set_profile_image).
    #[doc(alias = "DeleteUserProfileImage")]
    #[doc(alias = "avatar")]
    pub fn delete_profile_image(
        &self,
        user_id: impl Into<String>,
    ) -> DeleteProfileImage {
        Request::new(
                &self.0,
                "DeleteUserProfileImage",
                Method::Delete,
                "/users/{user_id}/profile_image",
            )
            .path("user_id", user_id.into())
            .call()
    }

    /// Replaces a user's metadata.
    ///
    /// Each kind of metadata that is sent replaces the whole of its old content; what is left out
    /// stays. To change single keys, use `update_metadata`.
    ///
    /// `PUT /users/{user_id}/metadata`
    ///
    /// - Webhook event: `user.updated`.
    /// - Rate limit: 10 calls in 10 seconds for one user.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose metadata it is.
    ///
    /// Optional values are set on [`ReplaceMetadata`].
    ///
    /// Returns [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No user has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use serde_json::json;
    ///
    /// let user = clerk
    ///     .users()
    ///     .replace_metadata("user_2abc")
    ///     .public_metadata(json!({ "key": "value" }))
    ///     .private_metadata(json!({ "key": "value" }))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update_metadata`](Self::update_metadata).
    #[doc(alias = "ReplaceUserMetadata")]
    pub fn replace_metadata(&self, user_id: impl Into<String>) -> ReplaceMetadata {
        Request::new(
                &self.0,
                "ReplaceUserMetadata",
                Method::Put,
                "/users/{user_id}/metadata",
            )
            .path("user_id", user_id.into())
            .call()
    }

    /// Merges values into a user's metadata.
    ///
    /// Objects are merged at every depth, all other values replace what stood there, and a key that is
    /// set to null is removed.
    ///
    /// `PATCH /users/{user_id}/metadata`
    ///
    /// - Webhook event: `user.updated`.
    /// - Rate limit: 10 calls in 10 seconds for one user.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose metadata it is.
    ///
    /// Optional values are set on [`UpdateMetadata`].
    ///
    /// Returns [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No user has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use serde_json::json;
    ///
    /// let user = clerk
    ///     .users()
    ///     .update_metadata("user_2abc")
    ///     .public_metadata(json!({ "key": "value" }))
    ///     .private_metadata(json!({ "key": "value" }))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`replace_metadata`](Self::replace_metadata), [`get`](Self::get).
    #[doc(alias = "UpdateUserMetadata")]
    pub fn update_metadata(&self, user_id: impl Into<String>) -> UpdateMetadata {
        Request::new(
                &self.0,
                "UpdateUserMetadata",
                Method::Patch,
                "/users/{user_id}/metadata",
            )
            .path("user_id", user_id.into())
            .call()
    }

    /// Fetches what a user is subscribed to.
    ///
    /// The subscription has one item for each plan, with its state, its period and the next payment.
    ///
    /// `GET /users/{user_id}/billing/subscription`
    ///
    /// - Needs: Clerk Billing for users.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose subscription.
    ///
    /// Returns [`CommerceSubscription`](crate::types::CommerceSubscription).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: The user does not exist in this instance or has no subscription.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let commerce_subscription = clerk
    ///     .users()
    ///     .get_billing_subscription("user_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get_billing_credit_balance`](Self::get_billing_credit_balance).
    #[doc(alias = "GetUserBillingSubscription")]
    pub fn get_billing_subscription(
        &self,
        user_id: impl Into<String>,
    ) -> GetBillingSubscription {
        Request::new(
                &self.0,
                "GetUserBillingSubscription",
                Method::Get,
                "/users/{user_id}/billing/subscription",
            )
            .path("user_id", user_id.into())
            .call()
    }

    /// Fetches how much credit a user has.
    ///
    /// Credit lowers what is charged at checkout and at the next renewals.
    ///
    /// `GET /users/{user_id}/billing/credits`
    ///
    /// - Needs: Clerk Billing for users.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose credit.
    ///
    /// Returns [`CommerceCreditBalanceResponse`](crate::types::CommerceCreditBalanceResponse).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No user has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let commerce_credit_balance_response = clerk
    ///     .users()
    ///     .get_billing_credit_balance("user_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`adjust_billing_credit_balance`](Self::adjust_billing_credit_balance).
    #[doc(alias = "GetUserBillingCreditBalance")]
    pub fn get_billing_credit_balance(
        &self,
        user_id: impl Into<String>,
    ) -> GetBillingCreditBalance {
        Request::new(
                &self.0,
                "GetUserBillingCreditBalance",
                Method::Get,
                "/users/{user_id}/billing/credits",
            )
            .path("user_id", user_id.into())
            .call()
    }

    /// Adds to or takes from a user's credit.
    ///
    /// Every change becomes an entry in a ledger. Choose an `idempotency_key` for each intended change
    /// and repeat the call with it as often as you must: the change is made once, and later calls
    /// answer the first entry.
    ///
    /// `POST /users/{user_id}/billing/credits`
    ///
    /// - Calling it again does no more than calling it once.
    /// - Needs: Clerk Billing for users.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose credit.
    /// - `amount`: By how much, in cents; above 0.
    /// - `action`: Whether to add or to take away.
    /// - `idempotency_key`: A key of yours that stands for this one change.
    ///
    /// Optional values are set on [`AdjustBillingCreditBalance`].
    ///
    /// Returns [`CommerceCreditLedgerResponse`](crate::types::CommerceCreditLedgerResponse). The entry
    /// in the ledger.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No user has this ID in this instance.
    /// - 409: This contradicts the present state, or somebody else is changing the same thing.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let commerce_credit_ledger_response = clerk
    ///     .users()
    ///     .adjust_billing_credit_balance(
    ///         "user_2abc",
    ///         1000,
    ///         types::CreditAction::Increase,
    ///         "refund-2026-05-12",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get_billing_credit_balance`](Self::get_billing_credit_balance).
    #[doc(alias = "AdjustUserBillingCreditBalance")]
    pub fn adjust_billing_credit_balance(
        &self,
        user_id: impl Into<String>,
        amount: i64,
        action: impl Into<models::CreditAction>,
        idempotency_key: impl Into<String>,
    ) -> AdjustBillingCreditBalance {
        let mut request = Request::new(
                &self.0,
                "AdjustUserBillingCreditBalance",
                Method::Post,
                "/users/{user_id}/billing/credits",
            )
            .path("user_id", user_id.into())
            .json();
        request.field("amount", amount);
        request.field("action", action.into().as_str());
        request.field("idempotency_key", idempotency_key.into());
        request.call()
    }

    /// Lists a user's access tokens for an OAuth provider.
    ///
    /// Use it to call the provider's API as the user. An expired token is refreshed on the way if the
    /// provider issued a refresh token. The answer has one entry for each of the user's accounts at the
    /// provider.
    ///
    /// `GET /users/{user_id}/oauth_access_tokens/{provider}`
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose tokens.
    /// - `provider`: The OAuth provider, such as `oauth_google`.
    ///
    /// Optional values are set on [`ListOauthAccessTokens`].
    ///
    /// Returns a [`Page`](crate::Page) of [`OAuthAccessToken`](crate::types::OAuthAccessToken).
    ///
    /// # Errors
    ///
    /// - 400: There is no token to be had, for example because an expired one cannot be refreshed.
    /// - 404: No user has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk
    ///     .users()
    ///     .list_oauth_access_tokens("user_2abc", "oauth_google")
    ///     .limit(50)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`delete_external_account`](Self::delete_external_account).
    #[doc(alias = "GetOAuthAccessToken")]
    #[doc(alias = "social connection token")]
    #[doc(alias = "Google access token")]
    pub fn list_oauth_access_tokens(
        &self,
        user_id: impl Into<String>,
        provider: impl Into<String>,
    ) -> ListOauthAccessTokens {
        Request::new(
                &self.0,
                "GetOAuthAccessToken",
                Method::Get,
                "/users/{user_id}/oauth_access_tokens/{provider}",
            )
            .path("user_id", user_id.into())
            .path("provider", provider.into())
            .call()
    }

    /// Lists the organizations that a user is a member of.
    ///
    /// `GET /users/{user_id}/organization_memberships`
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose memberships.
    ///
    /// Optional values are set on [`ListOrganizationMemberships`].
    ///
    /// Returns a [`Page`](crate::Page) of
    /// [`OrganizationMembership`](crate::types::OrganizationMembership).
    ///
    /// # Errors
    ///
    /// 403: The key does not reach this, or the instance is set up not to allow it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.users().list_organization_memberships("user_2abc").limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list_organization_invitations`](Self::list_organization_invitations).
    #[doc(alias = "UsersGetOrganizationMemberships")]
    pub fn list_organization_memberships(
        &self,
        user_id: impl Into<String>,
    ) -> ListOrganizationMemberships {
        Request::new(
                &self.0,
                "UsersGetOrganizationMemberships",
                Method::Get,
                "/users/{user_id}/organization_memberships",
            )
            .path("user_id", user_id.into())
            .call()
    }

    /// Lists a user's invitations to organizations.
    ///
    /// `GET /users/{user_id}/organization_invitations`
    ///
    /// # Arguments
    ///
    /// - `user_id`: Who was invited.
    ///
    /// Optional values are set on [`ListOrganizationInvitations`].
    ///
    /// Returns a [`Page`](crate::Page) of
    /// [`OrganizationInvitationWithPublicOrganizationData`](crate::types::OrganizationInvitationWithPublicOrganizationData).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No user has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.users().list_organization_invitations("user_2abc").limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list_organization_memberships`](Self::list_organization_memberships).
    #[doc(alias = "UsersGetOrganizationInvitations")]
    pub fn list_organization_invitations(
        &self,
        user_id: impl Into<String>,
    ) -> ListOrganizationInvitations {
        Request::new(
                &self.0,
                "UsersGetOrganizationInvitations",
                Method::Get,
                "/users/{user_id}/organization_invitations",
            )
            .path("user_id", user_id.into())
            .call()
    }

    /// Removes a user's password.
    ///
    /// The present password is not asked for, and nothing prevents you from leaving a user without any
    /// way to sign in. For a user without a password nothing happens and no event is sent.
    ///
    /// `POST /users/{user_id}/remove_password`
    ///
    /// - Irreversible.
    /// - Calling it again does no more than calling it once.
    /// - Webhook event: `user.updated`.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose password.
    ///
    /// Optional values are set on [`RemovePassword`].
    ///
    /// Returns [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No user has this ID in this instance.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let user = clerk
    ///     .users()
    ///     .remove_password("user_2abc")
    ///     .sign_out_of_other_sessions(false)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update`](Self::update), [`set_password_compromised`](Self::set_password_compromised).
    #[doc(alias = "RemoveUserPassword")]
    pub fn remove_password(&self, user_id: impl Into<String>) -> RemovePassword {
        Request::new(
                &self.0,
                "RemoveUserPassword",
                Method::Post,
                "/users/{user_id}/remove_password",
            )
            .path("user_id", user_id.into())
            .call()
    }

    /// Checks whether a password is the user's.
    ///
    /// A wrong password is an error (422), not `verified: false`. Useful to confirm who somebody is
    /// before a delicate step.
    ///
    /// `POST /users/{user_id}/verify_password`
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose password.
    /// - `password`: The password to check.
    ///
    /// Returns [`VerifyPasswordResponse`](crate::types::VerifyPasswordResponse).
    ///
    /// # Errors
    ///
    /// - 400: The user has no password.
    /// - 404: No user has this ID in this instance.
    /// - 422: The password is wrong.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let verify_password_response = clerk
    ///     .users()
    ///     .verify_password("user_2abc", "password")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`verify_totp`](Self::verify_totp).
    #[doc(alias = "VerifyPassword")]
    #[doc(alias = "check password")]
    pub fn verify_password(
        &self,
        user_id: impl Into<String>,
        password: impl Into<String>,
    ) -> VerifyPassword {
        let mut request = Request::new(
                &self.0,
                "VerifyPassword",
                Method::Post,
                "/users/{user_id}/verify_password",
            )
            .path("user_id", user_id.into());
        request.field("password", password.into());
        request.call()
    }

    /// Checks a code from a user's authenticator app, or a backup code.
    ///
    /// A wrong code is an error (422). A backup code is used up by a successful check, so do not repeat
    /// the call.
    ///
    /// `POST /users/{user_id}/verify_totp`
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose code.
    /// - `code`: The code from the authenticator app, or a backup code.
    ///
    /// Returns [`VerifyTotpResponse`](crate::types::VerifyTotpResponse).
    ///
    /// # Errors
    ///
    /// - 400: The user has not set up TOTP.
    /// - 404: No user has this ID in this instance.
    /// - 422: The code is wrong.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let verify_totp_response = clerk.users().verify_totp("user_2abc", "123456").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`verify_password`](Self::verify_password), [`delete_totp`](Self::delete_totp).
    #[doc(alias = "VerifyTOTP")]
    #[doc(alias = "MFA")]
    #[doc(alias = "2FA")]
    pub fn verify_totp(
        &self,
        user_id: impl Into<String>,
        code: impl Into<String>,
    ) -> VerifyTotp {
        let mut request = Request::new(
                &self.0,
                "VerifyTOTP",
                Method::Post,
                "/users/{user_id}/verify_totp",
            )
            .path("user_id", user_id.into());
        request.field("code", code.into());
        request.call()
    }

    /// Switches off all second factors of a user.
    ///
    /// Covers codes by SMS and authenticator apps alike. The user signs in with the first factor alone
    /// until setting up another.
    ///
    /// `DELETE /users/{user_id}/mfa`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose second factors.
    ///
    /// Returns [`UserReference`](crate::types::UserReference).
    ///
    /// # Errors
    ///
    /// - 404: No user has this ID in this instance.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let user_reference = clerk.users().disable_mfa("user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`delete_totp`](Self::delete_totp), [`delete_backup_codes`](Self::delete_backup_codes).
    #[doc(alias = "DisableMFA")]
    #[doc(alias = "2FA")]
    #[doc(alias = "two-factor authentication")]
    #[doc(alias = "reset MFA")]
    pub fn disable_mfa(&self, user_id: impl Into<String>) -> DisableMfa {
        Request::new(&self.0, "DisableMFA", Method::Delete, "/users/{user_id}/mfa")
            .path("user_id", user_id.into())
            .call()
    }

    /// Deletes all of a user's backup codes.
    ///
    /// `DELETE /users/{user_id}/backup_code`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose backup codes.
    ///
    /// Returns [`UserReference`](crate::types::UserReference).
    ///
    /// # Errors
    ///
    /// - 404: No user has this ID in this instance, or the user has no backup codes.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let user_reference = clerk.users().delete_backup_codes("user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`disable_mfa`](Self::disable_mfa).
    #[doc(alias = "DeleteBackupCode")]
    pub fn delete_backup_codes(&self, user_id: impl Into<String>) -> DeleteBackupCodes {
        Request::new(
                &self.0,
                "DeleteBackupCode",
                Method::Delete,
                "/users/{user_id}/backup_code",
            )
            .path("user_id", user_id.into())
            .call()
    }

    /// Deletes a user's passkey and tells the user by email.
    ///
    /// `DELETE /users/{user_id}/passkeys/{passkey_identification_id}`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose passkey.
    /// - `passkey_identification_id`: The passkey's ID.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: The user or the passkey does not exist.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.users().delete_passkey("user_2abc", "idn_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get`](Self::get).
    #[doc(alias = "UserPasskeyDelete")]
    pub fn delete_passkey(
        &self,
        user_id: impl Into<String>,
        passkey_identification_id: impl Into<String>,
    ) -> DeletePasskey {
        Request::new(
                &self.0,
                "UserPasskeyDelete",
                Method::Delete,
                "/users/{user_id}/passkeys/{passkey_identification_id}",
            )
            .path("user_id", user_id.into())
            .path("passkey_identification_id", passkey_identification_id.into())
            .call()
    }

    /// Lists a user's active trusted devices.
    ///
    /// `GET /users/{user_id}/trusted_devices`
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose devices.
    ///
    /// Returns a [`Page`](crate::Page) of [`TrustedDevice`](crate::types::TrustedDevice).
    ///
    /// # Errors
    ///
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No user has this ID in this instance.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.users().list_trusted_devices("user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`revoke_trusted_device`](Self::revoke_trusted_device).
    #[doc(alias = "ListUserTrustedDevices")]
    pub fn list_trusted_devices(
        &self,
        user_id: impl Into<String>,
    ) -> ListTrustedDevices {
        Request::new(
                &self.0,
                "ListUserTrustedDevices",
                Method::Get,
                "/users/{user_id}/trusted_devices",
            )
            .path("user_id", user_id.into())
            .call()
    }

    /// Revokes a user's trusted device.
    ///
    /// `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose device.
    /// - `trusted_device_id`: The device's ID.
    ///
    /// Returns [`TrustedDevice`](crate::types::TrustedDevice).
    ///
    /// # Errors
    ///
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: The user or the device does not exist, or the device is not active.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let trusted_device = clerk
    ///     .users()
    ///     .revoke_trusted_device("user_2abc", "trusted_device_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list_trusted_devices`](Self::list_trusted_devices).
    #[doc(alias = "RevokeUserTrustedDevice")]
    pub fn revoke_trusted_device(
        &self,
        user_id: impl Into<String>,
        trusted_device_id: impl Into<String>,
    ) -> RevokeTrustedDevice {
        Request::new(
                &self.0,
                "RevokeUserTrustedDevice",
                Method::Delete,
                "/users/{user_id}/trusted_devices/{trusted_device_id}",
            )
            .path("user_id", user_id.into())
            .path("trusted_device_id", trusted_device_id.into())
            .call()
    }

    /// Deletes a user's web3 wallet.
    ///
    /// The user can no longer sign in with it.
    ///
    /// `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose wallet.
    /// - `web3_wallet_identification_id`: The wallet's ID, not its address.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: The user or the wallet does not exist.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk
    ///     .users()
    ///     .delete_web3_wallet("user_2abc", "idn_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get`](Self::get).
    #[doc(alias = "UserWeb3WalletDelete")]
    pub fn delete_web3_wallet(
        &self,
        user_id: impl Into<String>,
        web3_wallet_identification_id: impl Into<String>,
    ) -> DeleteWeb3Wallet {
        Request::new(
                &self.0,
                "UserWeb3WalletDelete",
                Method::Delete,
                "/users/{user_id}/web3_wallets/{web3_wallet_identification_id}",
            )
            .path("user_id", user_id.into())
            .path("web3_wallet_identification_id", web3_wallet_identification_id.into())
            .call()
    }

    /// Deletes a user's authenticator apps as second factors.
    ///
    /// For users who lost their device; they can set up another one after signing in.
    ///
    /// `DELETE /users/{user_id}/totp`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose authenticator apps.
    ///
    /// Returns [`UserReference`](crate::types::UserReference).
    ///
    /// # Errors
    ///
    /// - 404: No user has this ID in this instance, or the user has no TOTP.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let user_reference = clerk.users().delete_totp("user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`disable_mfa`](Self::disable_mfa), [`verify_totp`](Self::verify_totp).
    #[doc(alias = "DeleteTOTP")]
    pub fn delete_totp(&self, user_id: impl Into<String>) -> DeleteTotp {
        Request::new(&self.0, "DeleteTOTP", Method::Delete, "/users/{user_id}/totp")
            .path("user_id", user_id.into())
            .call()
    }

    /// Unlinks an account at an OAuth provider from a user.
    ///
    /// The user can no longer sign in through it. Nothing changes at the provider.
    ///
    /// `DELETE /users/{user_id}/external_accounts/{external_account_id}`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose account.
    /// - `external_account_id`: The linked account's ID, as in the user's `external_accounts`.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: The user or the linked account does not exist.
    /// - 500: The API failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk
    ///     .users()
    ///     .delete_external_account("user_2abc", "eac_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get`](Self::get), [`list_oauth_access_tokens`](Self::list_oauth_access_tokens).
    #[doc(alias = "DeleteExternalAccount")]
    #[doc(alias = "social connection")]
    #[doc(alias = "unlink")]
    pub fn delete_external_account(
        &self,
        user_id: impl Into<String>,
        external_account_id: impl Into<String>,
    ) -> DeleteExternalAccount {
        Request::new(
                &self.0,
                "DeleteExternalAccount",
                Method::Delete,
                "/users/{user_id}/external_accounts/{external_account_id}",
            )
            .path("user_id", user_id.into())
            .path("external_account_id", external_account_id.into())
            .call()
    }

    /// Marks a user's password as compromised.
    ///
    /// The user must choose a new one at the next sign-in.
    ///
    /// `POST /users/{user_id}/password/set_compromised`
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose password.
    ///
    /// Optional values are set on [`SetPasswordCompromised`].
    ///
    /// Returns [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No user has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let user = clerk
    ///     .users()
    ///     .set_password_compromised("user_2abc")
    ///     .revoke_all_sessions(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`unset_password_compromised`](Self::unset_password_compromised),
    /// [`remove_password`](Self::remove_password).
    #[doc(alias = "SetUserPasswordCompromised")]
    #[doc(alias = "force password reset")]
    pub fn set_password_compromised(
        &self,
        user_id: impl Into<String>,
    ) -> SetPasswordCompromised {
        Request::new(
                &self.0,
                "SetUserPasswordCompromised",
                Method::Post,
                "/users/{user_id}/password/set_compromised",
            )
            .path("user_id", user_id.into())
            .call()
    }

    /// Takes back that a user's password is compromised.
    ///
    /// The user is not asked for a new one any more, except while in the quarantine for reserved email
    /// addresses: that one ends only with a new or removed password.
    ///
    /// `POST /users/{user_id}/password/unset_compromised`
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose password.
    ///
    /// Returns [`User`](crate::types::User).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No user has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let user = clerk.users().unset_password_compromised("user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`set_password_compromised`](Self::set_password_compromised).
    #[doc(alias = "UnsetUserPasswordCompromised")]
    pub fn unset_password_compromised(
        &self,
        user_id: impl Into<String>,
    ) -> UnsetPasswordCompromised {
        Request::new(
                &self.0,
                "UnsetUserPasswordCompromised",
                Method::Post,
                "/users/{user_id}/password/unset_compromised",
            )
            .path("user_id", user_id.into())
            .call()
    }
}

operations! {
    List,
    Create,
    Count,
    Get,
    Delete,
    Update,
    Ban,
    Unban,
    BulkBan,
    BulkUnban,
    Lock,
    Unlock,
    SetProfileImage,
    DeleteProfileImage,
    ReplaceMetadata,
    UpdateMetadata,
    GetBillingSubscription,
    GetBillingCreditBalance,
    AdjustBillingCreditBalance,
    ListOauthAccessTokens,
    ListOrganizationMemberships,
    ListOrganizationInvitations,
    RemovePassword,
    VerifyPassword,
    VerifyTotp,
    DisableMfa,
    DeleteBackupCodes,
    DeletePasskey,
    ListTrustedDevices,
    RevokeTrustedDevice,
    DeleteWeb3Wallet,
    DeleteTotp,
    DeleteExternalAccount,
    SetPasswordCompromised,
    UnsetPasswordCompromised,
}

operation! {
    /// Request of [`Users::list`]: `GET /users`.
    List -> page<models::User>
}
paged! {
    List: models::User { max_limit: Some(500), id: Some("id"), cursor: true, paginated: false }
}

impl List {
    /// Only users with one of these email addresses, in full; 100 at most.
    pub fn email_address(
        mut self,
        email_address: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("email_address", ListStyle::Repeated, strings(email_address));
        self
    }

    /// Only users with one of these phone numbers, in full; 100 at most.
    pub fn phone_number(
        mut self,
        phone_number: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("phone_number", ListStyle::Repeated, strings(phone_number));
        self
    }

    /// Only users with one of these IDs of yours, 100 at most. With `-` in front of an ID, that user is
    /// left out.
    pub fn external_id(
        mut self,
        external_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("external_id", ListStyle::Repeated, strings(external_id));
        self
    }

    /// Only users with one of these usernames, in full; 100 at most.
    pub fn username(
        mut self,
        username: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("username", ListStyle::Repeated, strings(username));
        self
    }

    /// Only users with one of these wallet addresses, in full; 100 at most.
    pub fn web3_wallet(
        mut self,
        web3_wallet: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("web3_wallet", ListStyle::Repeated, strings(web3_wallet));
        self
    }

    /// Only these users, 100 at most. With `-` in front of an ID, that user is left out.
    pub fn user_id(
        mut self,
        user_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("user_id", ListStyle::Repeated, strings(user_id));
        self
    }

    /// Only members of these organizations, 100 at most. With `-` in front of an ID, that
    /// organization's members are left out.
    pub fn organization_id(
        mut self,
        organization_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .query_list(
                "organization_id",
                ListStyle::Repeated,
                strings(organization_id),
            );
        self
    }

    /// Part of an email address, phone number, username, wallet address, user ID, first name or last
    /// name.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Part of an email address, upper and lower case alike.
    pub fn email_address_query(
        mut self,
        email_address_query: impl Into<String>,
    ) -> Self {
        self.0.query("email_address_query", email_address_query.into());
        self
    }

    /// Part of a phone number, such as `555`.
    pub fn phone_number_query(mut self, phone_number_query: impl Into<String>) -> Self {
        self.0.query("phone_number_query", phone_number_query.into());
        self
    }

    /// Part of a username, upper and lower case alike.
    pub fn username_query(mut self, username_query: impl Into<String>) -> Self {
        self.0.query("username_query", username_query.into());
        self
    }

    /// Part of a first or last name, upper and lower case alike.
    pub fn name_query(mut self, name_query: impl Into<String>) -> Self {
        self.0.query("name_query", name_query.into());
        self
    }

    /// Only banned (`true`) or only other users (`false`).
    pub fn banned(mut self, banned: bool) -> Self {
        self.0.query("banned", banned.to_string());
        self
    }

    /// Only users last active before this time, in milliseconds since 1970.
    pub fn last_active_at_before(mut self, last_active_at_before: i64) -> Self {
        self.0.query("last_active_at_before", last_active_at_before.to_string());
        self
    }

    /// Only users last active after this time, in milliseconds since 1970.
    pub fn last_active_at_after(mut self, last_active_at_after: i64) -> Self {
        self.0.query("last_active_at_after", last_active_at_after.to_string());
        self
    }

    /// Only users active since this time, in milliseconds since 1970. Use `last_active_at_after`.
    #[deprecated(note = "use `last_active_at_after` instead")]
    pub fn last_active_at_since(mut self, last_active_at_since: i64) -> Self {
        self.0.query("last_active_at_since", last_active_at_since.to_string());
        self
    }

    /// Only users created before this time, in milliseconds since 1970.
    pub fn created_at_before(mut self, created_at_before: i64) -> Self {
        self.0.query("created_at_before", created_at_before.to_string());
        self
    }

    /// Only users created after this time, in milliseconds since 1970.
    pub fn created_at_after(mut self, created_at_after: i64) -> Self {
        self.0.query("created_at_after", created_at_after.to_string());
        self
    }

    /// Only users who last signed in before this time, in milliseconds since 1970.
    pub fn last_sign_in_at_before(mut self, last_sign_in_at_before: i64) -> Self {
        self.0.query("last_sign_in_at_before", last_sign_in_at_before.to_string());
        self
    }

    /// Only users who last signed in after this time, in milliseconds since 1970.
    pub fn last_sign_in_at_after(mut self, last_sign_in_at_after: i64) -> Self {
        self.0.query("last_sign_in_at_after", last_sign_in_at_after.to_string());
        self
    }

    /// Only users with an account at this OAuth provider, such as `oauth_google`; goes with
    /// `provider_user_id`.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.0.query("provider", provider.into());
        self
    }

    /// IDs of users at the `provider`, 100 at most; goes with `provider`.
    pub fn provider_user_id(
        mut self,
        provider_user_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .query_list(
                "provider_user_id",
                ListStyle::Repeated,
                strings(provider_user_id),
            );
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

    /// The last user of the page before, by ID. Works only in the order of `created_at` and without
    /// `offset`, anything else is a 422. Leave the other filters unchanged from page to page; a page
    /// with fewer than `limit` users is the last.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.0.query("starting_after", starting_after.into());
        self
    }

    /// `username`, `first_name`, `last_name`, `email_address`, `phone_number`, `web3wallet`, `created_at`, `updated_at`, `last_active_at` or `last_sign_in_at`; `-` in front for descending order. With `starting_after`, only `created_at`. `-created_at` by default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }
}

operation! {
    /// Request of [`Users::create`]: `POST /users`.
    Create -> models::User
}

impl Create {
    /// The user's ID in your own systems; unique within the instance.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.0.field("external_id", external_id.into());
        self
    }

    /// Sets `external_id` to null in the body.
    pub fn clear_external_id(mut self) -> Self {
        self.0.field("external_id", Value::Null);
        self
    }

    /// The user's first name.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.0.field("first_name", first_name.into());
        self
    }

    /// Sets `first_name` to null in the body.
    pub fn clear_first_name(mut self) -> Self {
        self.0.field("first_name", Value::Null);
        self
    }

    /// The user's last name.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.0.field("last_name", last_name.into());
        self
    }

    /// Sets `last_name` to null in the body.
    pub fn clear_last_name(mut self) -> Self {
        self.0.field("last_name", Value::Null);
        self
    }

    /// The user's language and region, such as `en-GB`.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.0.field("locale", locale.into());
        self
    }

    /// Sets `locale` to null in the body.
    pub fn clear_locale(mut self) -> Self {
        self.0.field("locale", Value::Null);
        self
    }

    /// Email addresses, which no other user may have; the first becomes the primary one.
    pub fn email_address(
        mut self,
        email_address: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("email_address", list(strings(email_address)));
        self
    }

    /// One entry for each email address, in the same order. Without it all of them are verified.
    pub fn email_address_identification_status(
        mut self,
        email_address_identification_status: impl IntoIterator<
            Item = impl Into<models::NewIdentificationStatus>,
        >,
    ) -> Self {
        self.0
            .field(
                "email_address_identification_status",
                list(
                    email_address_identification_status
                        .into_iter()
                        .map(|item| item.into().to_string()),
                ),
            );
        self
    }

    /// Phone numbers, which no other user may have; the first becomes the primary one.
    pub fn phone_number(
        mut self,
        phone_number: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("phone_number", list(strings(phone_number)));
        self
    }

    /// One entry for each phone number, in the same order. Without it all of them are verified.
    pub fn phone_number_identification_status(
        mut self,
        phone_number_identification_status: impl IntoIterator<
            Item = impl Into<models::NewIdentificationStatus>,
        >,
    ) -> Self {
        self.0
            .field(
                "phone_number_identification_status",
                list(
                    phone_number_identification_status
                        .into_iter()
                        .map(|item| item.into().to_string()),
                ),
            );
        self
    }

    /// Wallet addresses, which no other user may have; the first becomes the primary one.
    pub fn web3_wallet(
        mut self,
        web3_wallet: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("web3_wallet", list(strings(web3_wallet)));
        self
    }

    /// A name to sign in with, unique within the instance.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.0.field("username", username.into());
        self
    }

    /// Sets `username` to null in the body.
    pub fn clear_username(mut self) -> Self {
        self.0.field("username", Value::Null);
        self
    }

    /// The password in plain text, 8 characters or more and not known from a leak.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.0.field("password", password.into());
        self
    }

    /// Sets `password` to null in the body.
    pub fn clear_password(mut self) -> Self {
        self.0.field("password", Value::Null);
        self
    }

    /// The hash of an existing password, in the format that belongs to `password_hasher`.
    pub fn password_digest(mut self, password_digest: impl Into<String>) -> Self {
        self.0.field("password_digest", password_digest.into());
        self
    }

    /// Sets `password_digest` to null in the body.
    pub fn clear_password_digest(mut self) -> Self {
        self.0.field("password_digest", Value::Null);
        self
    }

    /// How `password_digest` was made.
    pub fn password_hasher(
        mut self,
        password_hasher: impl Into<models::PasswordHasher>,
    ) -> Self {
        self.0.field("password_hasher", password_hasher.into().as_str());
        self
    }

    /// Whether to accept any password, even a weak or leaked one. Meant for migrations; have users
    /// choose a better one later.
    pub fn skip_password_checks(mut self, skip_password_checks: bool) -> Self {
        self.0.field("skip_password_checks", skip_password_checks);
        self
    }

    /// Sets `skip_password_checks` to null in the body.
    pub fn clear_skip_password_checks(mut self) -> Self {
        self.0.field("skip_password_checks", Value::Null);
        self
    }

    /// Whether the user may go without a password though the instance asks for one. Not possible where
    /// a password is the only way to sign in.
    pub fn skip_password_requirement(mut self, skip_password_requirement: bool) -> Self {
        self.0.field("skip_password_requirement", skip_password_requirement);
        self
    }

    /// Sets `skip_password_requirement` to null in the body.
    pub fn clear_skip_password_requirement(mut self) -> Self {
        self.0.field("skip_password_requirement", Value::Null);
        self
    }

    /// The secret of an existing authenticator app (6 digits, 30 seconds, SHA-1), where the instance
    /// has TOTP on.
    pub fn totp_secret(mut self, totp_secret: impl Into<String>) -> Self {
        self.0.field("totp_secret", totp_secret.into());
        self
    }

    /// Sets `totp_secret` to null in the body.
    pub fn clear_totp_secret(mut self) -> Self {
        self.0.field("totp_secret", Value::Null);
        self
    }

    /// Backup codes in plain text or as bcrypt hashes, where the instance has them on.
    pub fn backup_codes(
        mut self,
        backup_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("backup_codes", list(strings(backup_codes)));
        self
    }

    /// Metadata that the front end can read but not write. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// Metadata that only the back end sees. A JSON object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.field("private_metadata", private_metadata.into());
        self
    }

    /// Metadata that the front end can read and write, so do not trust it. A JSON object.
    pub fn unsafe_metadata(mut self, unsafe_metadata: impl Into<Value>) -> Self {
        self.0.field("unsafe_metadata", unsafe_metadata.into());
        self
    }

    /// Whether the user may delete the account from the front end.
    pub fn delete_self_enabled(mut self, delete_self_enabled: bool) -> Self {
        self.0.field("delete_self_enabled", delete_self_enabled);
        self
    }

    /// Sets `delete_self_enabled` to null in the body.
    pub fn clear_delete_self_enabled(mut self) -> Self {
        self.0.field("delete_self_enabled", Value::Null);
        self
    }

    /// When the user accepted your legal terms, in RFC 3339 form such as `2026-01-31T09:30:00Z`.
    pub fn legal_accepted_at(mut self, legal_accepted_at: impl Into<String>) -> Self {
        self.0.field("legal_accepted_at", legal_accepted_at.into());
        self
    }

    /// Sets `legal_accepted_at` to null in the body.
    pub fn clear_legal_accepted_at(mut self) -> Self {
        self.0.field("legal_accepted_at", Value::Null);
        self
    }

    /// Whether to do without acceptance of the legal terms; for migrations.
    pub fn skip_legal_checks(mut self, skip_legal_checks: bool) -> Self {
        self.0.field("skip_legal_checks", skip_legal_checks);
        self
    }

    /// Sets `skip_legal_checks` to null in the body.
    pub fn clear_skip_legal_checks(mut self) -> Self {
        self.0.field("skip_legal_checks", Value::Null);
        self
    }

    /// Whether to accept a user who lacks identifiers that the instance requires, such as an email
    /// address. One identifier is needed all the same, and the user cannot sign in by what is missing.
    pub fn skip_user_requirement(mut self, skip_user_requirement: bool) -> Self {
        self.0.field("skip_user_requirement", skip_user_requirement);
        self
    }

    /// Sets `skip_user_requirement` to null in the body.
    pub fn clear_skip_user_requirement(mut self) -> Self {
        self.0.field("skip_user_requirement", Value::Null);
        self
    }

    /// Whether the user may create organizations from the front end.
    pub fn create_organization_enabled(
        mut self,
        create_organization_enabled: bool,
    ) -> Self {
        self.0.field("create_organization_enabled", create_organization_enabled);
        self
    }

    /// Sets `create_organization_enabled` to null in the body.
    pub fn clear_create_organization_enabled(mut self) -> Self {
        self.0.field("create_organization_enabled", Value::Null);
        self
    }

    /// How many organizations the user may create; 0 for any number.
    pub fn create_organizations_limit(
        mut self,
        create_organizations_limit: i64,
    ) -> Self {
        self.0.field("create_organizations_limit", create_organizations_limit);
        self
    }

    /// Sets `create_organizations_limit` to null in the body.
    pub fn clear_create_organizations_limit(mut self) -> Self {
        self.0.field("create_organizations_limit", Value::Null);
        self
    }

    /// When the user signed up, in RFC 3339 form; for migrations.
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.0.field("created_at", created_at.into());
        self
    }

    /// Sets `created_at` to null in the body.
    pub fn clear_created_at(mut self) -> Self {
        self.0.field("created_at", Value::Null);
        self
    }

    /// Whether the user's sign-ins skip the checks of Device Trust.
    pub fn bypass_client_trust(mut self, bypass_client_trust: bool) -> Self {
        self.0.field("bypass_client_trust", bypass_client_trust);
        self
    }

    /// Sets `bypass_client_trust` to null in the body.
    pub fn clear_bypass_client_trust(mut self) -> Self {
        self.0.field("bypass_client_trust", Value::Null);
        self
    }

    /// Whether the user starts out banned, unable to sign in; needs a plan that includes banning.
    pub fn banned(mut self, banned: bool) -> Self {
        self.0.field("banned", banned);
        self
    }

    /// Sets `banned` to null in the body.
    pub fn clear_banned(mut self) -> Self {
        self.0.field("banned", Value::Null);
        self
    }

    /// Whether the user starts out locked; needs user lockout to be on.
    pub fn locked(mut self, locked: bool) -> Self {
        self.0.field("locked", locked);
        self
    }

    /// Sets `locked` to null in the body.
    pub fn clear_locked(mut self) -> Self {
        self.0.field("locked", Value::Null);
        self
    }

    /// Whether to create the user whatever the allow-list, the block-list and the other restrictions
    /// say.
    pub fn skip_restriction_checks(mut self, skip_restriction_checks: bool) -> Self {
        self.0.field("skip_restriction_checks", skip_restriction_checks);
        self
    }

    /// The user's time zone, such as `Europe/Vienna`.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.field("timezone", timezone.into());
        self
    }
}

operation! {
    /// Request of [`Users::count`]: `GET /users/count`.
    Count -> models::TotalCount
}

impl Count {
    /// Only users with one of these email addresses, in full; 100 at most.
    pub fn email_address(
        mut self,
        email_address: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("email_address", ListStyle::Repeated, strings(email_address));
        self
    }

    /// Only users with one of these phone numbers, in full; 100 at most.
    pub fn phone_number(
        mut self,
        phone_number: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("phone_number", ListStyle::Repeated, strings(phone_number));
        self
    }

    /// Only users with one of these IDs of yours; 100 at most.
    pub fn external_id(
        mut self,
        external_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("external_id", ListStyle::Repeated, strings(external_id));
        self
    }

    /// Only users with one of these usernames, in full; 100 at most.
    pub fn username(
        mut self,
        username: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("username", ListStyle::Repeated, strings(username));
        self
    }

    /// Only users with one of these wallet addresses, in full; 100 at most.
    pub fn web3_wallet(
        mut self,
        web3_wallet: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("web3_wallet", ListStyle::Repeated, strings(web3_wallet));
        self
    }

    /// Only these users; 100 at most.
    pub fn user_id(
        mut self,
        user_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("user_id", ListStyle::Repeated, strings(user_id));
        self
    }

    /// Only members of these organizations, 100 at most. With `-` in front of an ID, that
    /// organization's members are left out.
    pub fn organization_id(
        mut self,
        organization_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .query_list(
                "organization_id",
                ListStyle::Repeated,
                strings(organization_id),
            );
        self
    }

    /// Part of an email address, phone number, username, wallet address, user ID, first name or last
    /// name.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }

    /// Part of an email address, upper and lower case alike.
    pub fn email_address_query(
        mut self,
        email_address_query: impl Into<String>,
    ) -> Self {
        self.0.query("email_address_query", email_address_query.into());
        self
    }

    /// Part of a phone number, such as `555`.
    pub fn phone_number_query(mut self, phone_number_query: impl Into<String>) -> Self {
        self.0.query("phone_number_query", phone_number_query.into());
        self
    }

    /// Part of a username, upper and lower case alike.
    pub fn username_query(mut self, username_query: impl Into<String>) -> Self {
        self.0.query("username_query", username_query.into());
        self
    }

    /// Part of a first or last name, upper and lower case alike.
    pub fn name_query(mut self, name_query: impl Into<String>) -> Self {
        self.0.query("name_query", name_query.into());
        self
    }

    /// Only banned (`true`) or only other users (`false`).
    pub fn banned(mut self, banned: bool) -> Self {
        self.0.query("banned", banned.to_string());
        self
    }

    /// Only users last active before this time, in milliseconds since 1970.
    pub fn last_active_at_before(mut self, last_active_at_before: i64) -> Self {
        self.0.query("last_active_at_before", last_active_at_before.to_string());
        self
    }

    /// Only users last active after this time, in milliseconds since 1970.
    pub fn last_active_at_after(mut self, last_active_at_after: i64) -> Self {
        self.0.query("last_active_at_after", last_active_at_after.to_string());
        self
    }

    /// Only users active since this time, in milliseconds since 1970. Use `last_active_at_after`.
    #[deprecated(note = "use `last_active_at_after` instead")]
    pub fn last_active_at_since(mut self, last_active_at_since: i64) -> Self {
        self.0.query("last_active_at_since", last_active_at_since.to_string());
        self
    }

    /// Only users created before this time, in milliseconds since 1970.
    pub fn created_at_before(mut self, created_at_before: i64) -> Self {
        self.0.query("created_at_before", created_at_before.to_string());
        self
    }

    /// Only users created after this time, in milliseconds since 1970.
    pub fn created_at_after(mut self, created_at_after: i64) -> Self {
        self.0.query("created_at_after", created_at_after.to_string());
        self
    }

    /// Only users who last signed in before this time, in milliseconds since 1970.
    pub fn last_sign_in_at_before(mut self, last_sign_in_at_before: i64) -> Self {
        self.0.query("last_sign_in_at_before", last_sign_in_at_before.to_string());
        self
    }

    /// Only users who last signed in after this time, in milliseconds since 1970.
    pub fn last_sign_in_at_after(mut self, last_sign_in_at_after: i64) -> Self {
        self.0.query("last_sign_in_at_after", last_sign_in_at_after.to_string());
        self
    }

    /// Only users with an account at this OAuth provider, such as `oauth_google`; goes with
    /// `provider_user_id`.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.0.query("provider", provider.into());
        self
    }

    /// IDs of users at the `provider`, 100 at most; goes with `provider`.
    pub fn provider_user_id(
        mut self,
        provider_user_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .query_list(
                "provider_user_id",
                ListStyle::Repeated,
                strings(provider_user_id),
            );
        self
    }
}

operation! {
    /// Request of [`Users::get`]: `GET /users/{user_id}`.
    Get -> models::User
}

operation! {
    /// Request of [`Users::delete`]: `DELETE /users/{user_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`Users::update`]: `PATCH /users/{user_id}`.
    Update -> models::User
}

impl Update {
    /// The user's ID in your own systems; unique within the instance.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.0.field("external_id", external_id.into());
        self
    }

    /// Sets `external_id` to null in the body.
    pub fn clear_external_id(mut self) -> Self {
        self.0.field("external_id", Value::Null);
        self
    }

    /// The user's first name.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.0.field("first_name", first_name.into());
        self
    }

    /// Sets `first_name` to null in the body.
    pub fn clear_first_name(mut self) -> Self {
        self.0.field("first_name", Value::Null);
        self
    }

    /// The user's last name.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.0.field("last_name", last_name.into());
        self
    }

    /// Sets `last_name` to null in the body.
    pub fn clear_last_name(mut self) -> Self {
        self.0.field("last_name", Value::Null);
        self
    }

    /// The user's language and region, such as `en-GB`.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.0.field("locale", locale.into());
        self
    }

    /// Sets `locale` to null in the body.
    pub fn clear_locale(mut self) -> Self {
        self.0.field("locale", Value::Null);
        self
    }

    /// The email address to make primary; verified, and the user's own.
    pub fn primary_email_address_id(
        mut self,
        primary_email_address_id: impl Into<String>,
    ) -> Self {
        self.0.field("primary_email_address_id", primary_email_address_id.into());
        self
    }

    /// Sets `primary_email_address_id` to null in the body.
    pub fn clear_primary_email_address_id(mut self) -> Self {
        self.0.field("primary_email_address_id", Value::Null);
        self
    }

    /// Whether to send the user an email about a new primary email address. `false` by default.
    pub fn notify_primary_email_address_changed(
        mut self,
        notify_primary_email_address_changed: bool,
    ) -> Self {
        self.0
            .field(
                "notify_primary_email_address_changed",
                notify_primary_email_address_changed,
            );
        self
    }

    /// Sets `notify_primary_email_address_changed` to null in the body.
    pub fn clear_notify_primary_email_address_changed(mut self) -> Self {
        self.0.field("notify_primary_email_address_changed", Value::Null);
        self
    }

    /// The phone number to make primary; verified, and the user's own.
    pub fn primary_phone_number_id(
        mut self,
        primary_phone_number_id: impl Into<String>,
    ) -> Self {
        self.0.field("primary_phone_number_id", primary_phone_number_id.into());
        self
    }

    /// Sets `primary_phone_number_id` to null in the body.
    pub fn clear_primary_phone_number_id(mut self) -> Self {
        self.0.field("primary_phone_number_id", Value::Null);
        self
    }

    /// The wallet to make primary; verified, and the user's own.
    pub fn primary_web3_wallet_id(
        mut self,
        primary_web3_wallet_id: impl Into<String>,
    ) -> Self {
        self.0.field("primary_web3_wallet_id", primary_web3_wallet_id.into());
        self
    }

    /// Sets `primary_web3_wallet_id` to null in the body.
    pub fn clear_primary_web3_wallet_id(mut self) -> Self {
        self.0.field("primary_web3_wallet_id", Value::Null);
        self
    }

    /// A name to sign in with, unique within the instance; null or empty removes it.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.0.field("username", username.into());
        self
    }

    /// Sets `username` to null in the body.
    pub fn clear_username(mut self) -> Self {
        self.0.field("username", Value::Null);
        self
    }

    /// The image to show as the user's picture.
    pub fn profile_image_id(mut self, profile_image_id: impl Into<String>) -> Self {
        self.0.field("profile_image_id", profile_image_id.into());
        self
    }

    /// Sets `profile_image_id` to null in the body.
    pub fn clear_profile_image_id(mut self) -> Self {
        self.0.field("profile_image_id", Value::Null);
        self
    }

    /// The new password in plain text, 8 characters or more and not known from a leak.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.0.field("password", password.into());
        self
    }

    /// Sets `password` to null in the body.
    pub fn clear_password(mut self) -> Self {
        self.0.field("password", Value::Null);
        self
    }

    /// The hash of an existing password, in the format that belongs to `password_hasher`.
    pub fn password_digest(mut self, password_digest: impl Into<String>) -> Self {
        self.0.field("password_digest", password_digest.into());
        self
    }

    /// How `password_digest` was made.
    pub fn password_hasher(
        mut self,
        password_hasher: impl Into<models::PasswordHasher>,
    ) -> Self {
        self.0.field("password_hasher", password_hasher.into().as_str());
        self
    }

    /// Whether to accept any `password`, even a weak or leaked one.
    pub fn skip_password_checks(mut self, skip_password_checks: bool) -> Self {
        self.0.field("skip_password_checks", skip_password_checks);
        self
    }

    /// Sets `skip_password_checks` to null in the body.
    pub fn clear_skip_password_checks(mut self) -> Self {
        self.0.field("skip_password_checks", Value::Null);
        self
    }

    /// Whether setting `password` ends all of the user's active sessions.
    pub fn sign_out_of_other_sessions(
        mut self,
        sign_out_of_other_sessions: bool,
    ) -> Self {
        self.0.field("sign_out_of_other_sessions", sign_out_of_other_sessions);
        self
    }

    /// Sets `sign_out_of_other_sessions` to null in the body.
    pub fn clear_sign_out_of_other_sessions(mut self) -> Self {
        self.0.field("sign_out_of_other_sessions", Value::Null);
        self
    }

    /// The secret of an existing authenticator app, where the instance has TOTP on.
    pub fn totp_secret(mut self, totp_secret: impl Into<String>) -> Self {
        self.0.field("totp_secret", totp_secret.into());
        self
    }

    /// Sets `totp_secret` to null in the body.
    pub fn clear_totp_secret(mut self) -> Self {
        self.0.field("totp_secret", Value::Null);
        self
    }

    /// Backup codes to give the user, where the instance has them on.
    pub fn backup_codes(
        mut self,
        backup_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("backup_codes", list(strings(backup_codes)));
        self
    }

    /// Whether the user may delete the account from the front end.
    pub fn delete_self_enabled(mut self, delete_self_enabled: bool) -> Self {
        self.0.field("delete_self_enabled", delete_self_enabled);
        self
    }

    /// Sets `delete_self_enabled` to null in the body.
    pub fn clear_delete_self_enabled(mut self) -> Self {
        self.0.field("delete_self_enabled", Value::Null);
        self
    }

    /// Whether the user may create organizations from the front end.
    pub fn create_organization_enabled(
        mut self,
        create_organization_enabled: bool,
    ) -> Self {
        self.0.field("create_organization_enabled", create_organization_enabled);
        self
    }

    /// Sets `create_organization_enabled` to null in the body.
    pub fn clear_create_organization_enabled(mut self) -> Self {
        self.0.field("create_organization_enabled", Value::Null);
        self
    }

    /// When the user accepted your legal terms, in RFC 3339 form.
    pub fn legal_accepted_at(mut self, legal_accepted_at: impl Into<String>) -> Self {
        self.0.field("legal_accepted_at", legal_accepted_at.into());
        self
    }

    /// Sets `legal_accepted_at` to null in the body.
    pub fn clear_legal_accepted_at(mut self) -> Self {
        self.0.field("legal_accepted_at", Value::Null);
        self
    }

    /// Whether to do without acceptance of the legal terms.
    pub fn skip_legal_checks(mut self, skip_legal_checks: bool) -> Self {
        self.0.field("skip_legal_checks", skip_legal_checks);
        self
    }

    /// Sets `skip_legal_checks` to null in the body.
    pub fn clear_skip_legal_checks(mut self) -> Self {
        self.0.field("skip_legal_checks", Value::Null);
        self
    }

    /// How many organizations the user may create; 0 for any number.
    pub fn create_organizations_limit(
        mut self,
        create_organizations_limit: i64,
    ) -> Self {
        self.0.field("create_organizations_limit", create_organizations_limit);
        self
    }

    /// Sets `create_organizations_limit` to null in the body.
    pub fn clear_create_organizations_limit(mut self) -> Self {
        self.0.field("create_organizations_limit", Value::Null);
        self
    }

    /// When the user signed up, in RFC 3339 form.
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.0.field("created_at", created_at.into());
        self
    }

    /// Sets `created_at` to null in the body.
    pub fn clear_created_at(mut self) -> Self {
        self.0.field("created_at", Value::Null);
        self
    }

    /// Whether the user's sign-ins skip the checks of Device Trust.
    pub fn bypass_client_trust(mut self, bypass_client_trust: bool) -> Self {
        self.0.field("bypass_client_trust", bypass_client_trust);
        self
    }

    /// Sets `bypass_client_trust` to null in the body.
    pub fn clear_bypass_client_trust(mut self) -> Self {
        self.0.field("bypass_client_trust", Value::Null);
        self
    }

    /// The user's time zone, such as `Europe/Vienna`.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.field("timezone", timezone.into());
        self
    }
}

operation! {
    /// Request of [`Users::ban`]: `POST /users/{user_id}/ban`.
    Ban -> models::User
}

operation! {
    /// Request of [`Users::unban`]: `POST /users/{user_id}/unban`.
    Unban -> models::User
}

operation! {
    /// Request of [`Users::bulk_ban`]: `POST /users/ban`.
    BulkBan -> Vec<models::User>
}

operation! {
    /// Request of [`Users::bulk_unban`]: `POST /users/unban`.
    BulkUnban -> Vec<models::User>
}

operation! {
    /// Request of [`Users::lock`]: `POST /users/{user_id}/lock`.
    Lock -> models::User
}

operation! {
    /// Request of [`Users::unlock`]: `POST /users/{user_id}/unlock`.
    Unlock -> models::User
}

operation! {
    /// Request of [`Users::set_profile_image`]: `POST /users/{user_id}/profile_image`.
    SetProfileImage -> models::User
}

operation! {
    /// Request of [`Users::delete_profile_image`]: `DELETE /users/{user_id}/profile_image`.
    DeleteProfileImage -> models::User
}

operation! {
    /// Request of [`Users::replace_metadata`]: `PUT /users/{user_id}/metadata`.
    ReplaceMetadata -> models::User
}

impl ReplaceMetadata {
    /// The new public metadata, which the front end can read but not write. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// The new private metadata, which only the back end sees. A JSON object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.field("private_metadata", private_metadata.into());
        self
    }

    /// The new unsafe metadata, which the front end can write, so do not trust it. A JSON object.
    pub fn unsafe_metadata(mut self, unsafe_metadata: impl Into<Value>) -> Self {
        self.0.field("unsafe_metadata", unsafe_metadata.into());
        self
    }
}

operation! {
    /// Request of [`Users::update_metadata`]: `PATCH /users/{user_id}/metadata`.
    UpdateMetadata -> models::User
}

impl UpdateMetadata {
    /// Changes to the public metadata, which the front end can read but not write. A JSON object.
    pub fn public_metadata(mut self, public_metadata: impl Into<Value>) -> Self {
        self.0.field("public_metadata", public_metadata.into());
        self
    }

    /// Changes to the private metadata, which only the back end sees. A JSON object.
    pub fn private_metadata(mut self, private_metadata: impl Into<Value>) -> Self {
        self.0.field("private_metadata", private_metadata.into());
        self
    }

    /// Changes to the unsafe metadata, which the front end can write, so do not trust it. A JSON
    /// object.
    pub fn unsafe_metadata(mut self, unsafe_metadata: impl Into<Value>) -> Self {
        self.0.field("unsafe_metadata", unsafe_metadata.into());
        self
    }
}

operation! {
    /// Request of [`Users::get_billing_subscription`]: `GET /users/{user_id}/billing/subscription`.
    GetBillingSubscription -> models::CommerceSubscription
}

operation! {
    /// Request of [`Users::get_billing_credit_balance`]: `GET /users/{user_id}/billing/credits`.
    GetBillingCreditBalance -> models::CommerceCreditBalanceResponse
}

operation! {
    /// Request of [`Users::adjust_billing_credit_balance`]: `POST /users/{user_id}/billing/credits`.
    AdjustBillingCreditBalance -> models::CommerceCreditLedgerResponse
}

impl AdjustBillingCreditBalance {
    /// The currency's code; `USD` if left out.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.0.field("currency", currency.into());
        self
    }

    /// A remark for the ledger.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.0.field("note", note.into());
        self
    }
}

operation! {
    /// Request of [`Users::list_oauth_access_tokens`]:
    /// `GET /users/{user_id}/oauth_access_tokens/{provider}`.
    ListOauthAccessTokens -> page<models::OAuthAccessToken>
}
paged! {
    ListOauthAccessTokens: models::OAuthAccessToken { max_limit: Some(500), id: None, cursor: false, paginated: true }
}

impl ListOauthAccessTokens {
    /// `true` asks the server to wrap the list together with its total count; the SDK reads both shapes.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
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
    /// Request of [`Users::list_organization_memberships`]:
    /// `GET /users/{user_id}/organization_memberships`.
    ListOrganizationMemberships -> page<models::OrganizationMembership>
}
paged! {
    ListOrganizationMemberships: models::OrganizationMembership { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl ListOrganizationMemberships {
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
    /// Request of [`Users::list_organization_invitations`]:
    /// `GET /users/{user_id}/organization_invitations`.
    ListOrganizationInvitations -> page<models::OrganizationInvitationWithPublicOrganizationData>
}
paged! {
    ListOrganizationInvitations: models::OrganizationInvitationWithPublicOrganizationData { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl ListOrganizationInvitations {
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

    /// Only invitations in this state.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<models::OrganizationInvitationStatus>>,
    ) -> Self {
        self.0
            .query_list(
                "status",
                ListStyle::Repeated,
                status.into_iter().map(|item| item.into().to_string()).collect(),
            );
        self
    }
}

operation! {
    /// Request of [`Users::remove_password`]: `POST /users/{user_id}/remove_password`.
    RemovePassword -> models::User
}

impl RemovePassword {
    /// Whether to end all of the user's active sessions too. `false` by default.
    pub fn sign_out_of_other_sessions(
        mut self,
        sign_out_of_other_sessions: bool,
    ) -> Self {
        self.0.field("sign_out_of_other_sessions", sign_out_of_other_sessions);
        self
    }
}

operation! {
    /// Request of [`Users::verify_password`]: `POST /users/{user_id}/verify_password`.
    VerifyPassword -> models::VerifyPasswordResponse
}

operation! {
    /// Request of [`Users::verify_totp`]: `POST /users/{user_id}/verify_totp`.
    VerifyTotp -> models::VerifyTotpResponse
}

operation! {
    /// Request of [`Users::disable_mfa`]: `DELETE /users/{user_id}/mfa`.
    DisableMfa -> models::UserReference
}

operation! {
    /// Request of [`Users::delete_backup_codes`]: `DELETE /users/{user_id}/backup_code`.
    DeleteBackupCodes -> models::UserReference
}

operation! {
    /// Request of [`Users::delete_passkey`]:
    /// `DELETE /users/{user_id}/passkeys/{passkey_identification_id}`.
    DeletePasskey -> models::DeletedObject
}

operation! {
    /// Request of [`Users::list_trusted_devices`]: `GET /users/{user_id}/trusted_devices`.
    ListTrustedDevices -> page<models::TrustedDevice>
}

operation! {
    /// Request of [`Users::revoke_trusted_device`]:
    /// `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}`.
    RevokeTrustedDevice -> models::TrustedDevice
}

operation! {
    /// Request of [`Users::delete_web3_wallet`]:
    /// `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}`.
    DeleteWeb3Wallet -> models::DeletedObject
}

operation! {
    /// Request of [`Users::delete_totp`]: `DELETE /users/{user_id}/totp`.
    DeleteTotp -> models::UserReference
}

operation! {
    /// Request of [`Users::delete_external_account`]:
    /// `DELETE /users/{user_id}/external_accounts/{external_account_id}`.
    DeleteExternalAccount -> models::DeletedObject
}

operation! {
    /// Request of [`Users::set_password_compromised`]:
    /// `POST /users/{user_id}/password/set_compromised`.
    SetPasswordCompromised -> models::User
}

impl SetPasswordCompromised {
    /// Whether to end all of the user's sessions too.
    pub fn revoke_all_sessions(mut self, revoke_all_sessions: bool) -> Self {
        self.0.field("revoke_all_sessions", revoke_all_sessions);
        self
    }

    /// Sets `revoke_all_sessions` to null in the body.
    pub fn clear_revoke_all_sessions(mut self) -> Self {
        self.0.field("revoke_all_sessions", Value::Null);
        self
    }
}

operation! {
    /// Request of [`Users::unset_password_compromised`]:
    /// `POST /users/{user_id}/password/unset_compromised`.
    UnsetPasswordCompromised -> models::User
}
