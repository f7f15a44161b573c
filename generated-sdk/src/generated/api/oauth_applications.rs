// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! OAuth 2.0 clients for which the instance is the identity provider, so that users sign in to
//! other software with their account here.

use serde_json::Value;
use crate::client::{Attachment, Clerk, Method, Request, list, operation, operations, paged, strings};
use crate::generated::models;

/// The operations of [`Clerk::oauth_applications`].
#[derive(Clone, Debug)]
pub struct OauthApplications(Clerk);

impl OauthApplications {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists OAuth applications.
    ///
    /// `GET /oauth_applications`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`OAuthApplication`](crate::types::OAuthApplication).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.oauth_applications().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "ListOAuthApplications")]
    pub fn list(&self) -> List {
        Request::new(
                &self.0,
                "ListOAuthApplications",
                Method::Get,
                "/oauth_applications",
            )
            .call()
    }

    /// Registers an OAuth 2.0 client.
    ///
    /// The answer holds the `client_secret`. Keep it: other calls do not show it again, they can only
    /// replace it.
    ///
    /// `POST /oauth_applications`
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the application, as users see it on the consent screen. At most 256
    ///   characters.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`OAuthApplicationWithSecret`](crate::types::OAuthApplicationWithSecret). The new client
    /// with its secret, which a public client does not have.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let oauth_application_with_secret = clerk
    ///     .oauth_applications()
    ///     .create("Example")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`rotate_secret`](Self::rotate_secret),
    /// [`instance_settings().update_oauth_application_settings`](crate::api::instance_settings::InstanceSettings::update_oauth_application_settings).
    #[doc(alias = "CreateOAuthApplication")]
    #[doc(alias = "OAuth client")]
    #[doc(alias = "identity provider")]
    pub fn create(&self, name: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateOAuthApplication",
            Method::Post,
            "/oauth_applications",
        );
        request.field("name", name.into());
        request.call()
    }

    /// Fetches an OAuth application without its secret.
    ///
    /// `GET /oauth_applications/{oauth_application_id}`
    ///
    /// # Arguments
    ///
    /// - `oauth_application_id`: ID of the OAuth application.
    ///
    /// Returns [`OAuthApplication`](crate::types::OAuthApplication).
    ///
    /// # Errors
    ///
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No OAuth application has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let oauth_application = clerk
    ///     .oauth_applications()
    ///     .get("oauth_application_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetOAuthApplication")]
    pub fn get(&self, oauth_application_id: impl Into<String>) -> Get {
        Request::new(
                &self.0,
                "GetOAuthApplication",
                Method::Get,
                "/oauth_applications/{oauth_application_id}",
            )
            .path("oauth_application_id", oauth_application_id.into())
            .call()
    }

    /// Deletes an OAuth application.
    ///
    /// Users can no longer sign in to the other software through it.
    ///
    /// `DELETE /oauth_applications/{oauth_application_id}`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `oauth_application_id`: ID of the OAuth application.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No OAuth application has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk
    ///     .oauth_applications()
    ///     .delete("oauth_application_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteOAuthApplication")]
    pub fn delete(&self, oauth_application_id: impl Into<String>) -> Delete {
        Request::new(
                &self.0,
                "DeleteOAuthApplication",
                Method::Delete,
                "/oauth_applications/{oauth_application_id}",
            )
            .path("oauth_application_id", oauth_application_id.into())
            .call()
    }

    /// Changes an OAuth application.
    ///
    /// Fields that are left out stay as they are.
    ///
    /// `PATCH /oauth_applications/{oauth_application_id}`
    ///
    /// # Arguments
    ///
    /// - `oauth_application_id`: ID of the OAuth application.
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`OAuthApplication`](crate::types::OAuthApplication).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No OAuth application has this ID in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let oauth_application = clerk
    ///     .oauth_applications()
    ///     .update("oauth_application_2abc")
    ///     .name("Example")
    ///     .redirect_uris(["https://example.com/callback"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`rotate_secret`](Self::rotate_secret).
    #[doc(alias = "UpdateOAuthApplication")]
    pub fn update(&self, oauth_application_id: impl Into<String>) -> Update {
        Request::new(
                &self.0,
                "UpdateOAuthApplication",
                Method::Patch,
                "/oauth_applications/{oauth_application_id}",
            )
            .path("oauth_application_id", oauth_application_id.into())
            .json()
            .call()
    }

    /// Sets or replaces the logo of an OAuth application.
    ///
    /// JPEG, PNG, GIF or WebP, at most 10 MB.
    ///
    /// `PUT /oauth_applications/{oauth_application_id}/logo`
    ///
    /// # Arguments
    ///
    /// - `oauth_application_id`: ID of the OAuth application.
    /// - `file`: The picture; JPEG, PNG, GIF or WebP of at most 10 MB.
    ///
    /// Optional values are set on [`UploadLogo`].
    ///
    /// Returns [`OAuthApplication`](crate::types::OAuthApplication).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No OAuth application has this ID in this instance.
    /// - 413: The picture is larger than 10 MB.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// # let image = Vec::new();
    /// use generated_sdk::Attachment;
    ///
    /// let oauth_application = clerk
    ///     .oauth_applications()
    ///     .upload_logo("oauth_application_2abc", Attachment::new("logo.png", image))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UploadOAuthApplicationLogo")]
    pub fn upload_logo(
        &self,
        oauth_application_id: impl Into<String>,
        file: Attachment,
    ) -> UploadLogo {
        let mut request = Request::new(
                &self.0,
                "UploadOAuthApplicationLogo",
                Method::Put,
                "/oauth_applications/{oauth_application_id}/logo",
            )
            .path("oauth_application_id", oauth_application_id.into())
            .multipart();
        request.file("file", file);
        request.call()
    }

    /// Replaces the client secret of an OAuth application.
    ///
    /// Give the new secret to the client at once; it cannot get tokens with the former one.
    ///
    /// `POST /oauth_applications/{oauth_application_id}/rotate_secret`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `oauth_application_id`: ID of the OAuth application.
    ///
    /// Returns [`OAuthApplicationWithSecret`](crate::types::OAuthApplicationWithSecret). The client
    /// with its new secret, which no other call shows.
    ///
    /// # Errors
    ///
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No OAuth application has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let oauth_application_with_secret = clerk
    ///     .oauth_applications()
    ///     .rotate_secret("oauth_application_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "RotateOAuthApplicationSecret")]
    #[doc(alias = "client secret")]
    #[doc(alias = "key rotation")]
    pub fn rotate_secret(
        &self,
        oauth_application_id: impl Into<String>,
    ) -> RotateSecret {
        Request::new(
                &self.0,
                "RotateOAuthApplicationSecret",
                Method::Post,
                "/oauth_applications/{oauth_application_id}/rotate_secret",
            )
            .path("oauth_application_id", oauth_application_id.into())
            .call()
    }

    /// Revokes a token and every other token of its grant.
    ///
    /// Either token of the pair will do, access or refresh. Tokens that were issued as JWTs cannot be
    /// revoked; they run until they expire.
    ///
    /// `POST /oauth_applications/{oauth_application_id}/revoke_token`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `oauth_application_id`: ID of the OAuth application.
    /// - `token`: Opaque access token or refresh token.
    ///
    /// Returns nothing.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: No such OAuth application or token in this instance.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// clerk.oauth_applications().revoke_token("oauth_application_2abc", "token").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`oauth_access_tokens().verify`](crate::api::oauth_access_tokens::OauthAccessTokens::verify).
    #[doc(alias = "RevokeOAuthApplicationToken")]
    pub fn revoke_token(
        &self,
        oauth_application_id: impl Into<String>,
        token: impl Into<String>,
    ) -> RevokeToken {
        let mut request = Request::new(
                &self.0,
                "RevokeOAuthApplicationToken",
                Method::Post,
                "/oauth_applications/{oauth_application_id}/revoke_token",
            )
            .path("oauth_application_id", oauth_application_id.into())
            .json();
        request.field("token", token.into());
        request.call()
    }
}

operations! {
    List,
    Create,
    Get,
    Delete,
    Update,
    UploadLogo,
    RotateSecret,
    RevokeToken,
}

operation! {
    /// Request of [`OauthApplications::list`]: `GET /oauth_applications`.
    List -> page<models::OAuthApplication>
}
paged! {
    List: models::OAuthApplication { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
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

    /// Sort by `created_at` or `name`; a leading `-` sorts descending. Only one property counts.
    /// `+created_at` by default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }

    /// Part of a name to search for, upper and lower case alike. A whole `client_id` finds its
    /// application too.
    pub fn name_query(mut self, name_query: impl Into<String>) -> Self {
        self.0.query("name_query", name_query.into());
        self
    }
}

operation! {
    /// Request of [`OauthApplications::create`]: `POST /oauth_applications`.
    Create -> models::OAuthApplicationWithSecret
}

impl Create {
    /// Addresses to which users may be sent back; schemes such as `myapp://` are allowed.
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("redirect_uris", list(strings(redirect_uris)));
        self
    }

    /// Sets `redirect_uris` to null in the body.
    pub fn clear_redirect_uris(mut self) -> Self {
        self.0.field("redirect_uris", Value::Null);
        self
    }

    /// Single redirect URI; use `redirect_uris`. At most 1024 characters.
    #[deprecated(note = "use `redirect_uris` instead")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.0.field("callback_url", callback_url.into());
        self
    }

    /// Sets `callback_url` to null in the body.
    #[deprecated(note = "use `redirect_uris` instead")]
    pub fn clear_callback_url(mut self) -> Self {
        self.0.field("callback_url", Value::Null);
        self
    }

    /// What the client may learn about users, separated by spaces; out of `profile`, `email`,
    /// `public_metadata` and `private_metadata`. At most 1024 characters. `profile email` by default.
    pub fn scopes(mut self, scopes: impl Into<String>) -> Self {
        self.0.field("scopes", scopes.into());
        self
    }

    /// Sets `scopes` to null in the body.
    pub fn clear_scopes(mut self) -> Self {
        self.0.field("scopes", Value::Null);
        self
    }

    /// Whether users are asked for consent before access is granted. `true` by default.
    pub fn consent_screen_enabled(mut self, consent_screen_enabled: bool) -> Self {
        self.0.field("consent_screen_enabled", consent_screen_enabled);
        self
    }

    /// Sets `consent_screen_enabled` to null in the body.
    pub fn clear_consent_screen_enabled(mut self) -> Self {
        self.0.field("consent_screen_enabled", Value::Null);
        self
    }

    /// Whether the client must use PKCE (Proof Key for Code Exchange). `false` by default.
    pub fn pkce_required(mut self, pkce_required: bool) -> Self {
        self.0.field("pkce_required", pkce_required);
        self
    }

    /// Sets `pkce_required` to null in the body.
    pub fn clear_pkce_required(mut self) -> Self {
        self.0.field("pkce_required", Value::Null);
        self
    }

    /// Whether the client cannot keep a secret, like a mobile or single-page app. It gets none, and
    /// uses PKCE.
    pub fn public(mut self, public: bool) -> Self {
        self.0.field("public", public);
        self
    }

    /// Sets `public` to null in the body.
    pub fn clear_public(mut self) -> Self {
        self.0.field("public", Value::Null);
        self
    }
}

operation! {
    /// Request of [`OauthApplications::get`]: `GET /oauth_applications/{oauth_application_id}`.
    Get -> models::OAuthApplication
}

operation! {
    /// Request of [`OauthApplications::delete`]: `DELETE /oauth_applications/{oauth_application_id}`.
    Delete -> models::DeletedObject
}

operation! {
    /// Request of [`OauthApplications::update`]: `PATCH /oauth_applications/{oauth_application_id}`.
    Update -> models::OAuthApplication
}

impl Update {
    /// New name of the application, as users see it on the consent screen. At most 256 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", name.into());
        self
    }

    /// Sets `name` to null in the body.
    pub fn clear_name(mut self) -> Self {
        self.0.field("name", Value::Null);
        self
    }

    /// All addresses to which users may be sent back.
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("redirect_uris", list(strings(redirect_uris)));
        self
    }

    /// Sets `redirect_uris` to null in the body.
    pub fn clear_redirect_uris(mut self) -> Self {
        self.0.field("redirect_uris", Value::Null);
        self
    }

    /// Single redirect URI; use `redirect_uris`. At most 1024 characters.
    #[deprecated(note = "use `redirect_uris` instead")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.0.field("callback_url", callback_url.into());
        self
    }

    /// Sets `callback_url` to null in the body.
    #[deprecated(note = "use `redirect_uris` instead")]
    pub fn clear_callback_url(mut self) -> Self {
        self.0.field("callback_url", Value::Null);
        self
    }

    /// What the client may learn about users, separated by spaces; out of `profile`, `email`,
    /// `public_metadata` and `private_metadata`. At most 1024 characters. `profile email` by default.
    pub fn scopes(mut self, scopes: impl Into<String>) -> Self {
        self.0.field("scopes", scopes.into());
        self
    }

    /// Sets `scopes` to null in the body.
    pub fn clear_scopes(mut self) -> Self {
        self.0.field("scopes", Value::Null);
        self
    }

    /// Whether users are asked for consent before access is granted. Must stay on for clients that
    /// registered themselves.
    pub fn consent_screen_enabled(mut self, consent_screen_enabled: bool) -> Self {
        self.0.field("consent_screen_enabled", consent_screen_enabled);
        self
    }

    /// Sets `consent_screen_enabled` to null in the body.
    pub fn clear_consent_screen_enabled(mut self) -> Self {
        self.0.field("consent_screen_enabled", Value::Null);
        self
    }

    /// Whether the client must use PKCE (Proof Key for Code Exchange).
    pub fn pkce_required(mut self, pkce_required: bool) -> Self {
        self.0.field("pkce_required", pkce_required);
        self
    }

    /// Sets `pkce_required` to null in the body.
    pub fn clear_pkce_required(mut self) -> Self {
        self.0.field("pkce_required", Value::Null);
        self
    }

    /// Whether the client cannot keep a secret, like a mobile or single-page app; it then uses PKCE.
    pub fn public(mut self, public: bool) -> Self {
        self.0.field("public", public);
        self
    }

    /// Sets `public` to null in the body.
    pub fn clear_public(mut self) -> Self {
        self.0.field("public", Value::Null);
        self
    }

    /// How long access tokens are good, in seconds; null for the default.
    pub fn access_token_ttl(mut self, access_token_ttl: i64) -> Self {
        self.0.field("access_token_ttl", access_token_ttl);
        self
    }

    /// Sets `access_token_ttl` to null in the body.
    pub fn clear_access_token_ttl(mut self) -> Self {
        self.0.field("access_token_ttl", Value::Null);
        self
    }
}

operation! {
    /// Request of [`OauthApplications::upload_logo`]:
    /// `PUT /oauth_applications/{oauth_application_id}/logo`.
    UploadLogo -> models::OAuthApplication
}

impl UploadLogo {
    /// ID of the user who counts as the one who uploaded it.
    pub fn uploader_user_id(mut self, uploader_user_id: impl Into<String>) -> Self {
        self.0.field("uploader_user_id", uploader_user_id.into());
        self
    }
}

operation! {
    /// Request of [`OauthApplications::rotate_secret`]:
    /// `POST /oauth_applications/{oauth_application_id}/rotate_secret`.
    RotateSecret -> models::OAuthApplicationWithSecret
}

operation! {
    /// Request of [`OauthApplications::revoke_token`]:
    /// `POST /oauth_applications/{oauth_application_id}/revoke_token`.
    RevokeToken -> ()
}
