// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “OAuth Applications”.

use serde_json::Value;
use crate::client::{Attachment, Clerk, Method, Request, list, operation, paged, strings};
use crate::generated::models;

/// Requests of the tag “OAuth Applications”.
#[derive(Clone, Debug)]
pub struct OauthApplications(Clerk);

impl OauthApplications {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List o auth applications.
    ///
    /// `GET /oauth_applications`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 422.
    pub fn list(&self) -> List {
        List(
            Request::new(
                &self.0,
                "ListOAuthApplications",
                Method::Get,
                "/oauth_applications",
            ),
        )
    }

    /// Create o auth application.
    ///
    /// `POST /oauth_applications`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 422.
    pub fn create(&self, name: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateOAuthApplication",
            Method::Post,
            "/oauth_applications",
        );
        request.field("name", name.into());
        Create(request)
    }

    /// Get o auth application.
    ///
    /// `GET /oauth_applications/{oauth_application_id}`
    ///
    /// # Errors
    ///
    /// The API declares 403, 404.
    pub fn get(&self, oauth_application_id: impl Into<String>) -> Get {
        Get(
            Request::new(
                    &self.0,
                    "GetOAuthApplication",
                    Method::Get,
                    "/oauth_applications/{oauth_application_id}",
                )
                .path("oauth_application_id", oauth_application_id.into()),
        )
    }

    /// Delete o auth application.
    ///
    /// `DELETE /oauth_applications/{oauth_application_id}`
    ///
    /// # Errors
    ///
    /// The API declares 403, 404.
    pub fn delete(&self, oauth_application_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteOAuthApplication",
                    Method::Delete,
                    "/oauth_applications/{oauth_application_id}",
                )
                .path("oauth_application_id", oauth_application_id.into()),
        )
    }

    /// Update o auth application.
    ///
    /// `PATCH /oauth_applications/{oauth_application_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 404, 422.
    pub fn update(&self, oauth_application_id: impl Into<String>) -> Update {
        Update(
            Request::new(
                    &self.0,
                    "UpdateOAuthApplication",
                    Method::Patch,
                    "/oauth_applications/{oauth_application_id}",
                )
                .path("oauth_application_id", oauth_application_id.into())
                .json(),
        )
    }

    /// Upload o auth application logo.
    ///
    /// `PUT /oauth_applications/{oauth_application_id}/logo`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 404, 413.
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
        UploadLogo(request)
    }

    /// Rotate o auth application secret.
    ///
    /// `POST /oauth_applications/{oauth_application_id}/rotate_secret`
    ///
    /// # Errors
    ///
    /// The API declares 403, 404.
    pub fn rotate_secret(
        &self,
        oauth_application_id: impl Into<String>,
    ) -> RotateSecret {
        RotateSecret(
            Request::new(
                    &self.0,
                    "RotateOAuthApplicationSecret",
                    Method::Post,
                    "/oauth_applications/{oauth_application_id}/rotate_secret",
                )
                .path("oauth_application_id", oauth_application_id.into()),
        )
    }

    /// Revoke o auth application token.
    ///
    /// `POST /oauth_applications/{oauth_application_id}/revoke_token`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 404, 422.
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
        RevokeToken(request)
    }
}

operation! {
    /// Request of [`OauthApplications::list`]: `GET /oauth_applications`.
    List -> page<models::OAuthApplication>
}
paged! {
    List: models::OAuthApplication { max_limit: Some(500), id: Some("id"), cursor: false, paginated: false }
}

impl List {
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

    /// Sets `order_by` in the query. `+created_at` by default.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.0.query("order_by", order_by.into());
        self
    }

    /// Sets `name_query` in the query.
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
    /// Sets `redirect_uris` in the body.
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

    /// Sets `callback_url` in the body. At most 1024 characters.
    #[deprecated]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.0.field("callback_url", callback_url.into());
        self
    }

    /// Sets `callback_url` to null in the body.
    #[deprecated]
    pub fn clear_callback_url(mut self) -> Self {
        self.0.field("callback_url", Value::Null);
        self
    }

    /// Sets `scopes` in the body. At most 1024 characters. `profile email` by default.
    pub fn scopes(mut self, scopes: impl Into<String>) -> Self {
        self.0.field("scopes", scopes.into());
        self
    }

    /// Sets `scopes` to null in the body.
    pub fn clear_scopes(mut self) -> Self {
        self.0.field("scopes", Value::Null);
        self
    }

    /// Sets `consent_screen_enabled` in the body. `true` by default.
    pub fn consent_screen_enabled(mut self, consent_screen_enabled: bool) -> Self {
        self.0.field("consent_screen_enabled", consent_screen_enabled);
        self
    }

    /// Sets `consent_screen_enabled` to null in the body.
    pub fn clear_consent_screen_enabled(mut self) -> Self {
        self.0.field("consent_screen_enabled", Value::Null);
        self
    }

    /// Sets `pkce_required` in the body. `false` by default.
    pub fn pkce_required(mut self, pkce_required: bool) -> Self {
        self.0.field("pkce_required", pkce_required);
        self
    }

    /// Sets `pkce_required` to null in the body.
    pub fn clear_pkce_required(mut self) -> Self {
        self.0.field("pkce_required", Value::Null);
        self
    }

    /// Sets `public` in the body.
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

    /// Sets `redirect_uris` in the body.
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

    /// Sets `callback_url` in the body. At most 1024 characters.
    #[deprecated]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.0.field("callback_url", callback_url.into());
        self
    }

    /// Sets `callback_url` to null in the body.
    #[deprecated]
    pub fn clear_callback_url(mut self) -> Self {
        self.0.field("callback_url", Value::Null);
        self
    }

    /// Sets `scopes` in the body. At most 1024 characters. `profile email` by default.
    pub fn scopes(mut self, scopes: impl Into<String>) -> Self {
        self.0.field("scopes", scopes.into());
        self
    }

    /// Sets `scopes` to null in the body.
    pub fn clear_scopes(mut self) -> Self {
        self.0.field("scopes", Value::Null);
        self
    }

    /// Sets `consent_screen_enabled` in the body.
    pub fn consent_screen_enabled(mut self, consent_screen_enabled: bool) -> Self {
        self.0.field("consent_screen_enabled", consent_screen_enabled);
        self
    }

    /// Sets `consent_screen_enabled` to null in the body.
    pub fn clear_consent_screen_enabled(mut self) -> Self {
        self.0.field("consent_screen_enabled", Value::Null);
        self
    }

    /// Sets `pkce_required` in the body.
    pub fn pkce_required(mut self, pkce_required: bool) -> Self {
        self.0.field("pkce_required", pkce_required);
        self
    }

    /// Sets `pkce_required` to null in the body.
    pub fn clear_pkce_required(mut self) -> Self {
        self.0.field("pkce_required", Value::Null);
        self
    }

    /// Sets `public` in the body.
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
    /// Request of [`OauthApplications::upload_logo`]: `PUT /oauth_applications/{oauth_application_id}/logo`.
    UploadLogo -> models::OAuthApplication
}

impl UploadLogo {
    /// Sets `uploader_user_id` in the body.
    pub fn uploader_user_id(mut self, uploader_user_id: impl Into<String>) -> Self {
        self.0.field("uploader_user_id", uploader_user_id.into());
        self
    }
}

operation! {
    /// Request of [`OauthApplications::rotate_secret`]: `POST /oauth_applications/{oauth_application_id}/rotate_secret`.
    RotateSecret -> models::OAuthApplicationWithSecret
}

operation! {
    /// Request of [`OauthApplications::revoke_token`]: `POST /oauth_applications/{oauth_application_id}/revoke_token`.
    RevokeToken -> ()
}
