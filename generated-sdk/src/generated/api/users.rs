// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Users”.

use serde_json::Value;
use crate::client::{Attachment, Clerk, ListStyle, Method, Page, Request, list, operation, paged, strings};
use crate::generated::models;

/// Requests of the tag “Users”.
#[derive(Clone, Debug)]
pub struct Users(Clerk);

impl Users {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Get user list.
    ///
    /// `GET /users`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 422.
    pub fn list(&self) -> List {
        List(Request::new(&self.0, Method::Get, "/users"))
    }

    /// Create user.
    ///
    /// `POST /users`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 402, 403, 422.
    pub fn create(&self) -> Create {
        Create(Request::new(&self.0, Method::Post, "/users").json())
    }

    /// Get users count.
    ///
    /// `GET /users/count`
    ///
    /// # Errors
    ///
    /// The API declares 422.
    pub fn count(&self) -> Count {
        Count(Request::new(&self.0, Method::Get, "/users/count"))
    }

    /// Get user.
    ///
    /// `GET /users/{user_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404.
    pub fn get(&self, user_id: impl Into<String>) -> Get {
        Get(
            Request::new(&self.0, Method::Get, "/users/{user_id}")
                .path("user_id", user_id.into())
                .reserved("user_id", &["count"]),
        )
    }

    /// Delete user.
    ///
    /// `DELETE /users/{user_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404.
    pub fn delete(&self, user_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(&self.0, Method::Delete, "/users/{user_id}")
                .path("user_id", user_id.into()),
        )
    }

    /// Update user.
    ///
    /// `PATCH /users/{user_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404, 409, 422.
    pub fn update(&self, user_id: impl Into<String>) -> Update {
        Update(
            Request::new(&self.0, Method::Patch, "/users/{user_id}")
                .path("user_id", user_id.into())
                .json(),
        )
    }

    /// Ban user.
    ///
    /// `POST /users/{user_id}/ban`
    ///
    /// # Errors
    ///
    /// The API declares 402.
    pub fn ban(&self, user_id: impl Into<String>) -> Ban {
        Ban(
            Request::new(&self.0, Method::Post, "/users/{user_id}/ban")
                .path("user_id", user_id.into()),
        )
    }

    /// Unban user.
    ///
    /// `POST /users/{user_id}/unban`
    ///
    /// # Errors
    ///
    /// The API declares 402.
    pub fn unban(&self, user_id: impl Into<String>) -> Unban {
        Unban(
            Request::new(&self.0, Method::Post, "/users/{user_id}/unban")
                .path("user_id", user_id.into()),
        )
    }

    /// Users ban.
    ///
    /// `POST /users/ban`
    ///
    /// # Errors
    ///
    /// The API declares 400, 402.
    pub fn bulk_ban(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> BulkBan {
        let mut request = Request::new(&self.0, Method::Post, "/users/ban").json();
        request.field("user_ids", list(strings(user_ids)));
        BulkBan(request)
    }

    /// Users unban.
    ///
    /// `POST /users/unban`
    ///
    /// # Errors
    ///
    /// The API declares 400, 402.
    pub fn bulk_unban(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> BulkUnban {
        let mut request = Request::new(&self.0, Method::Post, "/users/unban").json();
        request.field("user_ids", list(strings(user_ids)));
        BulkUnban(request)
    }

    /// Lock user.
    ///
    /// `POST /users/{user_id}/lock`
    ///
    /// # Errors
    ///
    /// The API declares 403.
    pub fn lock(&self, user_id: impl Into<String>) -> Lock {
        Lock(
            Request::new(&self.0, Method::Post, "/users/{user_id}/lock")
                .path("user_id", user_id.into()),
        )
    }

    /// Unlock user.
    ///
    /// `POST /users/{user_id}/unlock`
    ///
    /// # Errors
    ///
    /// The API declares 403.
    pub fn unlock(&self, user_id: impl Into<String>) -> Unlock {
        Unlock(
            Request::new(&self.0, Method::Post, "/users/{user_id}/unlock")
                .path("user_id", user_id.into()),
        )
    }

    /// Set user profile image.
    ///
    /// `POST /users/{user_id}/profile_image`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404.
    pub fn set_profile_image(&self, user_id: impl Into<String>) -> SetProfileImage {
        SetProfileImage(
            Request::new(&self.0, Method::Post, "/users/{user_id}/profile_image")
                .path("user_id", user_id.into())
                .multipart(),
        )
    }

    /// Delete user profile image.
    ///
    /// `DELETE /users/{user_id}/profile_image`
    ///
    /// # Errors
    ///
    /// The API declares 404.
    pub fn delete_profile_image(
        &self,
        user_id: impl Into<String>,
    ) -> DeleteProfileImage {
        DeleteProfileImage(
            Request::new(&self.0, Method::Delete, "/users/{user_id}/profile_image")
                .path("user_id", user_id.into()),
        )
    }

    /// Replace user metadata.
    ///
    /// `PUT /users/{user_id}/metadata`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404, 422.
    pub fn replace_metadata(&self, user_id: impl Into<String>) -> ReplaceMetadata {
        ReplaceMetadata(
            Request::new(&self.0, Method::Put, "/users/{user_id}/metadata")
                .path("user_id", user_id.into()),
        )
    }

    /// Update user metadata.
    ///
    /// `PATCH /users/{user_id}/metadata`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404, 422.
    pub fn update_metadata(&self, user_id: impl Into<String>) -> UpdateMetadata {
        UpdateMetadata(
            Request::new(&self.0, Method::Patch, "/users/{user_id}/metadata")
                .path("user_id", user_id.into()),
        )
    }

    /// Get user billing subscription.
    ///
    /// `GET /users/{user_id}/billing/subscription`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422, 500.
    pub fn get_billing_subscription(
        &self,
        user_id: impl Into<String>,
    ) -> GetBillingSubscription {
        GetBillingSubscription(
            Request::new(&self.0, Method::Get, "/users/{user_id}/billing/subscription")
                .path("user_id", user_id.into()),
        )
    }

    /// Get user billing credit balance.
    ///
    /// `GET /users/{user_id}/billing/credits`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422, 500.
    pub fn get_billing_credit_balance(
        &self,
        user_id: impl Into<String>,
    ) -> GetBillingCreditBalance {
        GetBillingCreditBalance(
            Request::new(&self.0, Method::Get, "/users/{user_id}/billing/credits")
                .path("user_id", user_id.into()),
        )
    }

    /// Adjust user billing credit balance.
    ///
    /// `POST /users/{user_id}/billing/credits`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 409, 422, 500.
    pub fn adjust_billing_credit_balance(
        &self,
        user_id: impl Into<String>,
        amount: i64,
        action: impl Into<models::CreditAction>,
        idempotency_key: impl Into<String>,
    ) -> AdjustBillingCreditBalance {
        let mut request = Request::new(
                &self.0,
                Method::Post,
                "/users/{user_id}/billing/credits",
            )
            .path("user_id", user_id.into())
            .json();
        request.field("amount", amount);
        request.field("action", action.into().as_str());
        request.field("idempotency_key", idempotency_key.into());
        AdjustBillingCreditBalance(request)
    }

    /// Get o auth access token.
    ///
    /// `GET /users/{user_id}/oauth_access_tokens/{provider}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404, 422.
    pub fn get_oauth_access_token(
        &self,
        user_id: impl Into<String>,
        provider: impl Into<String>,
    ) -> GetOauthAccessToken {
        GetOauthAccessToken(
            Request::new(
                    &self.0,
                    Method::Get,
                    "/users/{user_id}/oauth_access_tokens/{provider}",
                )
                .path("user_id", user_id.into())
                .path("provider", provider.into()),
        )
    }

    /// Users get organization memberships.
    ///
    /// `GET /users/{user_id}/organization_memberships`
    ///
    /// # Errors
    ///
    /// The API declares 403.
    pub fn get_organization_memberships(
        &self,
        user_id: impl Into<String>,
    ) -> GetOrganizationMemberships {
        GetOrganizationMemberships(
            Request::new(
                    &self.0,
                    Method::Get,
                    "/users/{user_id}/organization_memberships",
                )
                .path("user_id", user_id.into()),
        )
    }

    /// Users get organization invitations.
    ///
    /// `GET /users/{user_id}/organization_invitations`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 404.
    pub fn get_organization_invitations(
        &self,
        user_id: impl Into<String>,
    ) -> GetOrganizationInvitations {
        GetOrganizationInvitations(
            Request::new(
                    &self.0,
                    Method::Get,
                    "/users/{user_id}/organization_invitations",
                )
                .path("user_id", user_id.into()),
        )
    }

    /// Remove user password.
    ///
    /// `POST /users/{user_id}/remove_password`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 500.
    pub fn remove_password(&self, user_id: impl Into<String>) -> RemovePassword {
        RemovePassword(
            Request::new(&self.0, Method::Post, "/users/{user_id}/remove_password")
                .path("user_id", user_id.into()),
        )
    }

    /// Verify password.
    ///
    /// `POST /users/{user_id}/verify_password`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404, 422, 500.
    pub fn verify_password(
        &self,
        user_id: impl Into<String>,
        password: impl Into<String>,
    ) -> VerifyPassword {
        let mut request = Request::new(
                &self.0,
                Method::Post,
                "/users/{user_id}/verify_password",
            )
            .path("user_id", user_id.into());
        request.field("password", password.into());
        VerifyPassword(request)
    }

    /// Verify totp.
    ///
    /// `POST /users/{user_id}/verify_totp`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404, 422, 500.
    pub fn verify_totp(
        &self,
        user_id: impl Into<String>,
        code: impl Into<String>,
    ) -> VerifyTotp {
        let mut request = Request::new(
                &self.0,
                Method::Post,
                "/users/{user_id}/verify_totp",
            )
            .path("user_id", user_id.into());
        request.field("code", code.into());
        VerifyTotp(request)
    }

    /// Disable mfa.
    ///
    /// `DELETE /users/{user_id}/mfa`
    ///
    /// # Errors
    ///
    /// The API declares 404, 500.
    pub fn disable_mfa(&self, user_id: impl Into<String>) -> DisableMfa {
        DisableMfa(
            Request::new(&self.0, Method::Delete, "/users/{user_id}/mfa")
                .path("user_id", user_id.into()),
        )
    }

    /// Delete backup code.
    ///
    /// `DELETE /users/{user_id}/backup_code`
    ///
    /// # Errors
    ///
    /// The API declares 404, 500.
    pub fn delete_backup_codes(&self, user_id: impl Into<String>) -> DeleteBackupCodes {
        DeleteBackupCodes(
            Request::new(&self.0, Method::Delete, "/users/{user_id}/backup_code")
                .path("user_id", user_id.into()),
        )
    }

    /// User passkey delete.
    ///
    /// `DELETE /users/{user_id}/passkeys/{passkey_identification_id}`
    ///
    /// # Errors
    ///
    /// The API declares 403, 404, 500.
    pub fn delete_passkey(
        &self,
        user_id: impl Into<String>,
        passkey_identification_id: impl Into<String>,
    ) -> DeletePasskey {
        DeletePasskey(
            Request::new(
                    &self.0,
                    Method::Delete,
                    "/users/{user_id}/passkeys/{passkey_identification_id}",
                )
                .path("user_id", user_id.into())
                .path("passkey_identification_id", passkey_identification_id.into()),
        )
    }

    /// List user trusted devices.
    ///
    /// `GET /users/{user_id}/trusted_devices`
    ///
    /// # Errors
    ///
    /// The API declares 403, 404, 500.
    pub fn list_trusted_devices(
        &self,
        user_id: impl Into<String>,
    ) -> ListTrustedDevices {
        ListTrustedDevices(
            Request::new(&self.0, Method::Get, "/users/{user_id}/trusted_devices")
                .path("user_id", user_id.into()),
        )
    }

    /// Revoke user trusted device.
    ///
    /// `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}`
    ///
    /// # Errors
    ///
    /// The API declares 403, 404, 500.
    pub fn revoke_trusted_device(
        &self,
        user_id: impl Into<String>,
        trusted_device_id: impl Into<String>,
    ) -> RevokeTrustedDevice {
        RevokeTrustedDevice(
            Request::new(
                    &self.0,
                    Method::Delete,
                    "/users/{user_id}/trusted_devices/{trusted_device_id}",
                )
                .path("user_id", user_id.into())
                .path("trusted_device_id", trusted_device_id.into()),
        )
    }

    /// User web3 wallet delete.
    ///
    /// `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 404, 500.
    pub fn delete_web3_wallet(
        &self,
        user_id: impl Into<String>,
        web3_wallet_identification_id: impl Into<String>,
    ) -> DeleteWeb3Wallet {
        DeleteWeb3Wallet(
            Request::new(
                    &self.0,
                    Method::Delete,
                    "/users/{user_id}/web3_wallets/{web3_wallet_identification_id}",
                )
                .path("user_id", user_id.into())
                .path(
                    "web3_wallet_identification_id",
                    web3_wallet_identification_id.into(),
                ),
        )
    }

    /// Delete totp.
    ///
    /// `DELETE /users/{user_id}/totp`
    ///
    /// # Errors
    ///
    /// The API declares 404, 500.
    pub fn delete_totp(&self, user_id: impl Into<String>) -> DeleteTotp {
        DeleteTotp(
            Request::new(&self.0, Method::Delete, "/users/{user_id}/totp")
                .path("user_id", user_id.into()),
        )
    }

    /// Delete external account.
    ///
    /// `DELETE /users/{user_id}/external_accounts/{external_account_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 404, 500.
    pub fn delete_external_account(
        &self,
        user_id: impl Into<String>,
        external_account_id: impl Into<String>,
    ) -> DeleteExternalAccount {
        DeleteExternalAccount(
            Request::new(
                    &self.0,
                    Method::Delete,
                    "/users/{user_id}/external_accounts/{external_account_id}",
                )
                .path("user_id", user_id.into())
                .path("external_account_id", external_account_id.into()),
        )
    }

    /// Set user password compromised.
    ///
    /// `POST /users/{user_id}/password/set_compromised`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn set_password_compromised(
        &self,
        user_id: impl Into<String>,
    ) -> SetPasswordCompromised {
        SetPasswordCompromised(
            Request::new(
                    &self.0,
                    Method::Post,
                    "/users/{user_id}/password/set_compromised",
                )
                .path("user_id", user_id.into()),
        )
    }

    /// Unset user password compromised.
    ///
    /// `POST /users/{user_id}/password/unset_compromised`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 403, 404, 422.
    pub fn unset_password_compromised(
        &self,
        user_id: impl Into<String>,
    ) -> UnsetPasswordCompromised {
        UnsetPasswordCompromised(
            Request::new(
                    &self.0,
                    Method::Post,
                    "/users/{user_id}/password/unset_compromised",
                )
                .path("user_id", user_id.into()),
        )
    }
}

operation! {
    /// Request of [`Users::list`]: `GET /users`.
    List -> Page<models::User>
}
paged! {
    List: models::User { max_limit: Some(500), id: Some("id"), cursor: true, paginated: false }
}

impl List {
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

    /// Sets `external_id` in the query.
    pub fn external_id(
        mut self,
        external_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("external_id", ListStyle::Repeated, strings(external_id));
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

    /// Sets `user_id` in the query.
    pub fn user_id(
        mut self,
        user_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("user_id", ListStyle::Repeated, strings(user_id));
        self
    }

    /// Sets `organization_id` in the query.
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

    /// Sets `banned` in the query.
    pub fn banned(mut self, banned: bool) -> Self {
        self.0.query("banned", banned.to_string());
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

    /// Sets `last_active_at_since` in the query.
    #[deprecated]
    pub fn last_active_at_since(mut self, last_active_at_since: i64) -> Self {
        self.0.query("last_active_at_since", last_active_at_since.to_string());
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

    /// Sets `last_sign_in_at_before` in the query.
    pub fn last_sign_in_at_before(mut self, last_sign_in_at_before: i64) -> Self {
        self.0.query("last_sign_in_at_before", last_sign_in_at_before.to_string());
        self
    }

    /// Sets `last_sign_in_at_after` in the query.
    pub fn last_sign_in_at_after(mut self, last_sign_in_at_after: i64) -> Self {
        self.0.query("last_sign_in_at_after", last_sign_in_at_after.to_string());
        self
    }

    /// Sets `provider` in the query.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.0.query("provider", provider.into());
        self
    }

    /// Sets `provider_user_id` in the query.
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

    /// Sets `starting_after` in the query.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.0.query("starting_after", starting_after.into());
        self
    }

    /// Sets `order_by` in the query. `-created_at` by default.
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
    /// Sets `external_id` in the body.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.0.field("external_id", external_id.into());
        self
    }

    /// Sets `external_id` to null in the body.
    pub fn clear_external_id(mut self) -> Self {
        self.0.field("external_id", Value::Null);
        self
    }

    /// Sets `first_name` in the body.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.0.field("first_name", first_name.into());
        self
    }

    /// Sets `first_name` to null in the body.
    pub fn clear_first_name(mut self) -> Self {
        self.0.field("first_name", Value::Null);
        self
    }

    /// Sets `last_name` in the body.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.0.field("last_name", last_name.into());
        self
    }

    /// Sets `last_name` to null in the body.
    pub fn clear_last_name(mut self) -> Self {
        self.0.field("last_name", Value::Null);
        self
    }

    /// Sets `locale` in the body.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.0.field("locale", locale.into());
        self
    }

    /// Sets `locale` to null in the body.
    pub fn clear_locale(mut self) -> Self {
        self.0.field("locale", Value::Null);
        self
    }

    /// Sets `email_address` in the body.
    pub fn email_address(
        mut self,
        email_address: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("email_address", list(strings(email_address)));
        self
    }

    /// Sets `email_address_identification_status` in the body.
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

    /// Sets `phone_number` in the body.
    pub fn phone_number(
        mut self,
        phone_number: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("phone_number", list(strings(phone_number)));
        self
    }

    /// Sets `phone_number_identification_status` in the body.
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

    /// Sets `web3_wallet` in the body.
    pub fn web3_wallet(
        mut self,
        web3_wallet: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("web3_wallet", list(strings(web3_wallet)));
        self
    }

    /// Sets `username` in the body.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.0.field("username", username.into());
        self
    }

    /// Sets `username` to null in the body.
    pub fn clear_username(mut self) -> Self {
        self.0.field("username", Value::Null);
        self
    }

    /// Sets `password` in the body.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.0.field("password", password.into());
        self
    }

    /// Sets `password` to null in the body.
    pub fn clear_password(mut self) -> Self {
        self.0.field("password", Value::Null);
        self
    }

    /// Sets `password_digest` in the body.
    pub fn password_digest(mut self, password_digest: impl Into<String>) -> Self {
        self.0.field("password_digest", password_digest.into());
        self
    }

    /// Sets `password_digest` to null in the body.
    pub fn clear_password_digest(mut self) -> Self {
        self.0.field("password_digest", Value::Null);
        self
    }

    /// Sets `password_hasher` in the body.
    pub fn password_hasher(mut self, password_hasher: impl Into<String>) -> Self {
        self.0.field("password_hasher", password_hasher.into());
        self
    }

    /// Sets `skip_password_checks` in the body.
    pub fn skip_password_checks(mut self, skip_password_checks: bool) -> Self {
        self.0.field("skip_password_checks", skip_password_checks);
        self
    }

    /// Sets `skip_password_checks` to null in the body.
    pub fn clear_skip_password_checks(mut self) -> Self {
        self.0.field("skip_password_checks", Value::Null);
        self
    }

    /// Sets `skip_password_requirement` in the body.
    pub fn skip_password_requirement(mut self, skip_password_requirement: bool) -> Self {
        self.0.field("skip_password_requirement", skip_password_requirement);
        self
    }

    /// Sets `skip_password_requirement` to null in the body.
    pub fn clear_skip_password_requirement(mut self) -> Self {
        self.0.field("skip_password_requirement", Value::Null);
        self
    }

    /// Sets `totp_secret` in the body.
    pub fn totp_secret(mut self, totp_secret: impl Into<String>) -> Self {
        self.0.field("totp_secret", totp_secret.into());
        self
    }

    /// Sets `totp_secret` to null in the body.
    pub fn clear_totp_secret(mut self) -> Self {
        self.0.field("totp_secret", Value::Null);
        self
    }

    /// Sets `backup_codes` in the body.
    pub fn backup_codes(
        mut self,
        backup_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("backup_codes", list(strings(backup_codes)));
        self
    }

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

    /// Sets `unsafe_metadata` in the body. A JSON object.
    pub fn unsafe_metadata(mut self, unsafe_metadata: impl Into<Value>) -> Self {
        self.0.field("unsafe_metadata", unsafe_metadata.into());
        self
    }

    /// Sets `delete_self_enabled` in the body.
    pub fn delete_self_enabled(mut self, delete_self_enabled: bool) -> Self {
        self.0.field("delete_self_enabled", delete_self_enabled);
        self
    }

    /// Sets `delete_self_enabled` to null in the body.
    pub fn clear_delete_self_enabled(mut self) -> Self {
        self.0.field("delete_self_enabled", Value::Null);
        self
    }

    /// Sets `legal_accepted_at` in the body.
    pub fn legal_accepted_at(mut self, legal_accepted_at: impl Into<String>) -> Self {
        self.0.field("legal_accepted_at", legal_accepted_at.into());
        self
    }

    /// Sets `legal_accepted_at` to null in the body.
    pub fn clear_legal_accepted_at(mut self) -> Self {
        self.0.field("legal_accepted_at", Value::Null);
        self
    }

    /// Sets `skip_legal_checks` in the body.
    pub fn skip_legal_checks(mut self, skip_legal_checks: bool) -> Self {
        self.0.field("skip_legal_checks", skip_legal_checks);
        self
    }

    /// Sets `skip_legal_checks` to null in the body.
    pub fn clear_skip_legal_checks(mut self) -> Self {
        self.0.field("skip_legal_checks", Value::Null);
        self
    }

    /// Sets `skip_user_requirement` in the body.
    pub fn skip_user_requirement(mut self, skip_user_requirement: bool) -> Self {
        self.0.field("skip_user_requirement", skip_user_requirement);
        self
    }

    /// Sets `skip_user_requirement` to null in the body.
    pub fn clear_skip_user_requirement(mut self) -> Self {
        self.0.field("skip_user_requirement", Value::Null);
        self
    }

    /// Sets `create_organization_enabled` in the body.
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

    /// Sets `create_organizations_limit` in the body.
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

    /// Sets `created_at` in the body.
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.0.field("created_at", created_at.into());
        self
    }

    /// Sets `created_at` to null in the body.
    pub fn clear_created_at(mut self) -> Self {
        self.0.field("created_at", Value::Null);
        self
    }

    /// Sets `bypass_client_trust` in the body.
    pub fn bypass_client_trust(mut self, bypass_client_trust: bool) -> Self {
        self.0.field("bypass_client_trust", bypass_client_trust);
        self
    }

    /// Sets `bypass_client_trust` to null in the body.
    pub fn clear_bypass_client_trust(mut self) -> Self {
        self.0.field("bypass_client_trust", Value::Null);
        self
    }

    /// Sets `banned` in the body.
    pub fn banned(mut self, banned: bool) -> Self {
        self.0.field("banned", banned);
        self
    }

    /// Sets `banned` to null in the body.
    pub fn clear_banned(mut self) -> Self {
        self.0.field("banned", Value::Null);
        self
    }

    /// Sets `locked` in the body.
    pub fn locked(mut self, locked: bool) -> Self {
        self.0.field("locked", locked);
        self
    }

    /// Sets `locked` to null in the body.
    pub fn clear_locked(mut self) -> Self {
        self.0.field("locked", Value::Null);
        self
    }
}

operation! {
    /// Request of [`Users::count`]: `GET /users/count`.
    Count -> models::TotalCount
}

impl Count {
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

    /// Sets `external_id` in the query.
    pub fn external_id(
        mut self,
        external_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("external_id", ListStyle::Repeated, strings(external_id));
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

    /// Sets `user_id` in the query.
    pub fn user_id(
        mut self,
        user_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.query_list("user_id", ListStyle::Repeated, strings(user_id));
        self
    }

    /// Sets `organization_id` in the query.
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

    /// Sets `banned` in the query.
    pub fn banned(mut self, banned: bool) -> Self {
        self.0.query("banned", banned.to_string());
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

    /// Sets `last_active_at_since` in the query.
    #[deprecated]
    pub fn last_active_at_since(mut self, last_active_at_since: i64) -> Self {
        self.0.query("last_active_at_since", last_active_at_since.to_string());
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

    /// Sets `last_sign_in_at_before` in the query.
    pub fn last_sign_in_at_before(mut self, last_sign_in_at_before: i64) -> Self {
        self.0.query("last_sign_in_at_before", last_sign_in_at_before.to_string());
        self
    }

    /// Sets `last_sign_in_at_after` in the query.
    pub fn last_sign_in_at_after(mut self, last_sign_in_at_after: i64) -> Self {
        self.0.query("last_sign_in_at_after", last_sign_in_at_after.to_string());
        self
    }

    /// Sets `provider` in the query.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.0.query("provider", provider.into());
        self
    }

    /// Sets `provider_user_id` in the query.
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
    /// Sets `external_id` in the body.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.0.field("external_id", external_id.into());
        self
    }

    /// Sets `external_id` to null in the body.
    pub fn clear_external_id(mut self) -> Self {
        self.0.field("external_id", Value::Null);
        self
    }

    /// Sets `first_name` in the body.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.0.field("first_name", first_name.into());
        self
    }

    /// Sets `first_name` to null in the body.
    pub fn clear_first_name(mut self) -> Self {
        self.0.field("first_name", Value::Null);
        self
    }

    /// Sets `last_name` in the body.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.0.field("last_name", last_name.into());
        self
    }

    /// Sets `last_name` to null in the body.
    pub fn clear_last_name(mut self) -> Self {
        self.0.field("last_name", Value::Null);
        self
    }

    /// Sets `locale` in the body.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.0.field("locale", locale.into());
        self
    }

    /// Sets `locale` to null in the body.
    pub fn clear_locale(mut self) -> Self {
        self.0.field("locale", Value::Null);
        self
    }

    /// Sets `primary_email_address_id` in the body.
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

    /// Sets `notify_primary_email_address_changed` in the body. `false` by default.
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

    /// Sets `primary_phone_number_id` in the body.
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

    /// Sets `primary_web3_wallet_id` in the body.
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

    /// Sets `username` in the body.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.0.field("username", username.into());
        self
    }

    /// Sets `username` to null in the body.
    pub fn clear_username(mut self) -> Self {
        self.0.field("username", Value::Null);
        self
    }

    /// Sets `profile_image_id` in the body.
    pub fn profile_image_id(mut self, profile_image_id: impl Into<String>) -> Self {
        self.0.field("profile_image_id", profile_image_id.into());
        self
    }

    /// Sets `profile_image_id` to null in the body.
    pub fn clear_profile_image_id(mut self) -> Self {
        self.0.field("profile_image_id", Value::Null);
        self
    }

    /// Sets `password` in the body.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.0.field("password", password.into());
        self
    }

    /// Sets `password` to null in the body.
    pub fn clear_password(mut self) -> Self {
        self.0.field("password", Value::Null);
        self
    }

    /// Sets `password_digest` in the body.
    pub fn password_digest(mut self, password_digest: impl Into<String>) -> Self {
        self.0.field("password_digest", password_digest.into());
        self
    }

    /// Sets `password_hasher` in the body.
    pub fn password_hasher(mut self, password_hasher: impl Into<String>) -> Self {
        self.0.field("password_hasher", password_hasher.into());
        self
    }

    /// Sets `skip_password_checks` in the body.
    pub fn skip_password_checks(mut self, skip_password_checks: bool) -> Self {
        self.0.field("skip_password_checks", skip_password_checks);
        self
    }

    /// Sets `skip_password_checks` to null in the body.
    pub fn clear_skip_password_checks(mut self) -> Self {
        self.0.field("skip_password_checks", Value::Null);
        self
    }

    /// Sets `sign_out_of_other_sessions` in the body.
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

    /// Sets `totp_secret` in the body.
    pub fn totp_secret(mut self, totp_secret: impl Into<String>) -> Self {
        self.0.field("totp_secret", totp_secret.into());
        self
    }

    /// Sets `totp_secret` to null in the body.
    pub fn clear_totp_secret(mut self) -> Self {
        self.0.field("totp_secret", Value::Null);
        self
    }

    /// Sets `backup_codes` in the body.
    pub fn backup_codes(
        mut self,
        backup_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("backup_codes", list(strings(backup_codes)));
        self
    }

    /// Sets `delete_self_enabled` in the body.
    pub fn delete_self_enabled(mut self, delete_self_enabled: bool) -> Self {
        self.0.field("delete_self_enabled", delete_self_enabled);
        self
    }

    /// Sets `delete_self_enabled` to null in the body.
    pub fn clear_delete_self_enabled(mut self) -> Self {
        self.0.field("delete_self_enabled", Value::Null);
        self
    }

    /// Sets `create_organization_enabled` in the body.
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

    /// Sets `legal_accepted_at` in the body.
    pub fn legal_accepted_at(mut self, legal_accepted_at: impl Into<String>) -> Self {
        self.0.field("legal_accepted_at", legal_accepted_at.into());
        self
    }

    /// Sets `legal_accepted_at` to null in the body.
    pub fn clear_legal_accepted_at(mut self) -> Self {
        self.0.field("legal_accepted_at", Value::Null);
        self
    }

    /// Sets `skip_legal_checks` in the body.
    pub fn skip_legal_checks(mut self, skip_legal_checks: bool) -> Self {
        self.0.field("skip_legal_checks", skip_legal_checks);
        self
    }

    /// Sets `skip_legal_checks` to null in the body.
    pub fn clear_skip_legal_checks(mut self) -> Self {
        self.0.field("skip_legal_checks", Value::Null);
        self
    }

    /// Sets `create_organizations_limit` in the body.
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

    /// Sets `created_at` in the body.
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.0.field("created_at", created_at.into());
        self
    }

    /// Sets `created_at` to null in the body.
    pub fn clear_created_at(mut self) -> Self {
        self.0.field("created_at", Value::Null);
        self
    }

    /// Sets `bypass_client_trust` in the body.
    pub fn bypass_client_trust(mut self, bypass_client_trust: bool) -> Self {
        self.0.field("bypass_client_trust", bypass_client_trust);
        self
    }

    /// Sets `bypass_client_trust` to null in the body.
    pub fn clear_bypass_client_trust(mut self) -> Self {
        self.0.field("bypass_client_trust", Value::Null);
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

impl SetProfileImage {
    /// Sets `file` in the body.
    pub fn file(mut self, file: Attachment) -> Self {
        self.0.file("file", file);
        self
    }
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

    /// Sets `unsafe_metadata` in the body. A JSON object.
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

    /// Sets `unsafe_metadata` in the body. A JSON object.
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
    /// Sets `currency` in the body.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.0.field("currency", currency.into());
        self
    }

    /// Sets `note` in the body.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.0.field("note", note.into());
        self
    }
}

operation! {
    /// Request of [`Users::get_oauth_access_token`]: `GET /users/{user_id}/oauth_access_tokens/{provider}`.
    GetOauthAccessToken -> Page<models::OAuthAccessTokenItem>
}
paged! {
    GetOauthAccessToken: models::OAuthAccessTokenItem { max_limit: Some(500), id: None, cursor: false, paginated: true }
}

impl GetOauthAccessToken {
    /// Sets `paginated` in the query.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
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
    /// Request of [`Users::get_organization_memberships`]: `GET /users/{user_id}/organization_memberships`.
    GetOrganizationMemberships -> Page<models::OrganizationMembership>
}
paged! {
    GetOrganizationMemberships: models::OrganizationMembership { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl GetOrganizationMemberships {
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
    /// Request of [`Users::get_organization_invitations`]: `GET /users/{user_id}/organization_invitations`.
    GetOrganizationInvitations -> Page<models::OrganizationInvitationWithPublicOrganizationData>
}
paged! {
    GetOrganizationInvitations: models::OrganizationInvitationWithPublicOrganizationData { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl GetOrganizationInvitations {
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

    /// Sets `status` in the query.
    pub fn status(
        mut self,
        status: impl Into<models::UsersGetOrganizationInvitationsStatus>,
    ) -> Self {
        self.0.query("status", status.into().to_string());
        self
    }
}

operation! {
    /// Request of [`Users::remove_password`]: `POST /users/{user_id}/remove_password`.
    RemovePassword -> models::User
}

impl RemovePassword {
    /// Sets `sign_out_of_other_sessions` in the body. `false` by default.
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
    /// Request of [`Users::delete_passkey`]: `DELETE /users/{user_id}/passkeys/{passkey_identification_id}`.
    DeletePasskey -> models::DeletedObject
}

operation! {
    /// Request of [`Users::list_trusted_devices`]: `GET /users/{user_id}/trusted_devices`.
    ListTrustedDevices -> Page<models::TrustedDevice>
}

operation! {
    /// Request of [`Users::revoke_trusted_device`]: `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}`.
    RevokeTrustedDevice -> models::TrustedDevice
}

operation! {
    /// Request of [`Users::delete_web3_wallet`]: `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}`.
    DeleteWeb3Wallet -> models::DeletedObject
}

operation! {
    /// Request of [`Users::delete_totp`]: `DELETE /users/{user_id}/totp`.
    DeleteTotp -> models::UserReference
}

operation! {
    /// Request of [`Users::delete_external_account`]: `DELETE /users/{user_id}/external_accounts/{external_account_id}`.
    DeleteExternalAccount -> models::DeletedObject
}

operation! {
    /// Request of [`Users::set_password_compromised`]: `POST /users/{user_id}/password/set_compromised`.
    SetPasswordCompromised -> models::User
}

impl SetPasswordCompromised {
    /// Sets `revoke_all_sessions` in the body.
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
    /// Request of [`Users::unset_password_compromised`]: `POST /users/{user_id}/password/unset_compromised`.
    UnsetPasswordCompromised -> models::User
}
