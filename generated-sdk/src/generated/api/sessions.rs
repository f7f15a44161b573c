// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! The sign-ins of users. List them, end them, and mint tokens that speak for them.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::sessions`].
#[derive(Clone, Debug)]
pub struct Sessions(Clerk);

impl Sessions {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists the sessions of a user or a client, newest first.
    ///
    /// Give `user_id`, `client_id` or both; leaving out both is deprecated. Sessions that ended long
    /// ago are deleted after a while, so this is no complete history.
    ///
    /// `GET /sessions`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`Session`](crate::types::Session).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.sessions().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`revoke`](Self::revoke).
    #[doc(alias = "GetSessionList")]
    pub fn list(&self) -> List {
        Request::new(&self.0, "GetSessionList", Method::Get, "/sessions").call()
    }

    /// Creates an active session for a user, for tests.
    ///
    /// Refused in production. To sign a real user in from the back end, create a sign-in token instead.
    ///
    /// `POST /sessions`
    ///
    /// - Webhook event: `session.created`.
    /// - Needs: a development instance.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Whose session it is.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`Session`](crate::types::Session).
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
    /// let session = clerk.sessions().create("user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`sign_in_tokens().create`](crate::api::sign_in_tokens::SignInTokens::create),
    /// [`create_token`](Self::create_token), [`revoke`](Self::revoke).
    #[doc(alias = "createSession")]
    pub fn create(&self, user_id: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "createSession",
            Method::Post,
            "/sessions",
        );
        request.field("user_id", user_id.into());
        request.call()
    }

    /// Fetches a session.
    ///
    /// Asks Clerk for the session's present state. To check a request, verify its session token
    /// instead, which needs no call.
    ///
    /// `GET /sessions/{session_id}`
    ///
    /// # Arguments
    ///
    /// - `session_id`: ID of the session (`sess_…`).
    ///
    /// Returns [`Session`](crate::types::Session).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No session has this ID in this instance, or it was cleaned up.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let session = clerk.sessions().get("sess_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`revoke`](Self::revoke).
    #[doc(alias = "GetSession")]
    pub fn get(&self, session_id: impl Into<String>) -> Get {
        Request::new(&self.0, "GetSession", Method::Get, "/sessions/{session_id}")
            .path("session_id", session_id.into())
            .call()
    }

    /// Exchanges an expired session token for a new one.
    ///
    /// For back ends that serve pages and get an expired `__session` cookie together with a `__refresh`
    /// cookie. When it fails with 401, fall back to a redirect to the handshake.
    ///
    /// `POST /sessions/{session_id}/refresh`
    ///
    /// # Arguments
    ///
    /// - `session_id`: ID of the session (`sess_…`).
    /// - `expired_token`: The expired JWT out of the `__session` cookie; it must belong to this
    ///   session.
    /// - `refresh_token`: The value of the `__refresh` cookie.
    /// - `request_origin`: The origin of the browser's request.
    ///
    /// Optional values are set on [`Refresh`].
    ///
    /// Returns [`SessionRefresh`](crate::types::SessionRefresh). A token, or cookie directives to be
    /// sent on, as `format` asks.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The session cannot be refreshed with these tokens; start a handshake.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let session_refresh = clerk
    ///     .sessions()
    ///     .refresh("sess_2abc", "expired token", "refresh token", "https://example.com")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_token`](Self::create_token).
    #[doc(alias = "RefreshSession")]
    pub fn refresh(
        &self,
        session_id: impl Into<String>,
        expired_token: impl Into<String>,
        refresh_token: impl Into<String>,
        request_origin: impl Into<String>,
    ) -> Refresh {
        let mut request = Request::new(
                &self.0,
                "RefreshSession",
                Method::Post,
                "/sessions/{session_id}/refresh",
            )
            .path("session_id", session_id.into());
        request.field("expired_token", expired_token.into());
        request.field("refresh_token", refresh_token.into());
        request.field("request_origin", request_origin.into());
        request.call()
    }

    /// Ends a session; its user must sign in again.
    ///
    /// The session's client can get no new tokens. A session token that is already out stays valid
    /// until it expires, usually within a minute. In applications that allow several sessions at a
    /// time, the client still lists the revoked one.
    ///
    /// `POST /sessions/{session_id}/revoke`
    ///
    /// - Irreversible.
    /// - Webhook event: `session.revoked`.
    ///
    /// # Arguments
    ///
    /// - `session_id`: ID of the session (`sess_…`).
    ///
    /// Returns [`Session`](crate::types::Session).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No session has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let session = clerk.sessions().revoke("sess_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`list`](Self::list), [`users().ban`](crate::api::users::Users::ban).
    #[doc(alias = "RevokeSession")]
    #[doc(alias = "sign out")]
    #[doc(alias = "log out")]
    pub fn revoke(&self, session_id: impl Into<String>) -> Revoke {
        Request::new(
                &self.0,
                "RevokeSession",
                Method::Post,
                "/sessions/{session_id}/revoke",
            )
            .path("session_id", session_id.into())
            .call()
    }

    /// Mints a session token (JWT) for a session.
    ///
    /// The token is signed by your instance and speaks for the session's user until it expires.
    ///
    /// `POST /sessions/{session_id}/tokens`
    ///
    /// # Arguments
    ///
    /// - `session_id`: ID of the session (`sess_…`).
    ///
    /// Optional values are set on [`CreateToken`].
    ///
    /// Returns [`SessionToken`](crate::types::SessionToken).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No session has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let session_token = clerk
    ///     .sessions()
    ///     .create_token("sess_2abc")
    ///     .expires_in_seconds(30)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_token_from_template`](Self::create_token_from_template).
    #[doc(alias = "CreateSessionToken")]
    pub fn create_token(&self, session_id: impl Into<String>) -> CreateToken {
        Request::new(
                &self.0,
                "CreateSessionToken",
                Method::Post,
                "/sessions/{session_id}/tokens",
            )
            .path("session_id", session_id.into())
            .call()
    }

    /// Mints a JWT for a session from one of your templates.
    ///
    /// Use it to call a third party that trusts your instance's keys and expects claims of its own.
    ///
    /// `POST /sessions/{session_id}/tokens/{template_name}`
    ///
    /// # Arguments
    ///
    /// - `session_id`: ID of the session (`sess_…`).
    /// - `template_name`: The JWT template's name.
    ///
    /// Optional values are set on [`CreateTokenFromTemplate`].
    ///
    /// Returns [`SessionToken`](crate::types::SessionToken).
    ///
    /// # Errors
    ///
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: The session or the template does not exist in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let session_token = clerk
    ///     .sessions()
    ///     .create_token_from_template("sess_2abc", "hasura")
    ///     .expires_in_seconds(30)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create_token`](Self::create_token),
    /// [`jwt_templates().list`](crate::api::jwt_templates::JwtTemplates::list).
    #[doc(alias = "CreateSessionTokenFromTemplate")]
    pub fn create_token_from_template(
        &self,
        session_id: impl Into<String>,
        template_name: impl Into<String>,
    ) -> CreateTokenFromTemplate {
        Request::new(
                &self.0,
                "CreateSessionTokenFromTemplate",
                Method::Post,
                "/sessions/{session_id}/tokens/{template_name}",
            )
            .path("session_id", session_id.into())
            .path("template_name", template_name.into())
            .call()
    }
}

operations! {
    List,
    Create,
    Get,
    Refresh,
    Revoke,
    CreateToken,
    CreateTokenFromTemplate,
}

operation! {
    /// Request of [`Sessions::list`]: `GET /sessions`.
    List -> page<models::Session>
}
paged! {
    List: models::Session { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl List {
    /// Only sessions of this client, that is one browser or device.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.0.query("client_id", client_id.into());
        self
    }

    /// Only sessions of this user.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.query("user_id", user_id.into());
        self
    }

    /// Only sessions in this state.
    pub fn status(mut self, status: impl Into<models::GetSessionListStatus>) -> Self {
        self.0.query("status", status.into().to_string());
        self
    }

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
    /// Request of [`Sessions::create`]: `POST /sessions`.
    Create -> models::Session
}

impl Create {
    /// The organization that is active in the session.
    pub fn active_organization_id(
        mut self,
        active_organization_id: impl Into<String>,
    ) -> Self {
        self.0.field("active_organization_id", active_organization_id.into());
        self
    }
}

operation! {
    /// Request of [`Sessions::get`]: `GET /sessions/{session_id}`.
    Get -> models::Session
}

operation! {
    /// Request of [`Sessions::refresh`]: `POST /sessions/{session_id}/refresh`.
    Refresh -> models::SessionRefresh
}

impl Refresh {
    /// Whether the cookies of the response have the suffix of the instance in their names.
    pub fn suffixed_cookies(mut self, suffixed_cookies: bool) -> Self {
        self.0.query("suffixed_cookies", suffixed_cookies.to_string());
        self
    }

    /// The headers of the browser's request. A JSON object.
    pub fn request_headers(mut self, request_headers: impl Into<Value>) -> Self {
        self.0.field("request_headers", request_headers.into());
        self
    }

    /// Sets `request_headers` to null in the body.
    pub fn clear_request_headers(mut self) -> Self {
        self.0.field("request_headers", Value::Null);
        self
    }

    /// Whether to answer the bare token or ready-made cookies. `token` by default.
    pub fn format(mut self, format: impl Into<models::RefreshSessionFormat>) -> Self {
        self.0.field("format", format.into().as_str());
        self
    }

    /// Sets `format` to null in the body.
    pub fn clear_format(mut self) -> Self {
        self.0.field("format", Value::Null);
        self
    }

    /// The browser's IP address.
    pub fn request_originating_ip(
        mut self,
        request_originating_ip: impl Into<String>,
    ) -> Self {
        self.0.field("request_originating_ip", request_originating_ip.into());
        self
    }

    /// Sets `request_originating_ip` to null in the body.
    pub fn clear_request_originating_ip(mut self) -> Self {
        self.0.field("request_originating_ip", Value::Null);
        self
    }
}

operation! {
    /// Request of [`Sessions::revoke`]: `POST /sessions/{session_id}/revoke`.
    Revoke -> models::Session
}

operation! {
    /// Request of [`Sessions::create_token`]: `POST /sessions/{session_id}/tokens`.
    CreateToken -> models::SessionToken
}

impl CreateToken {
    /// How long the token is valid, in seconds, instead of the instance's usual time. From 30 to 315360000.
    pub fn expires_in_seconds(mut self, expires_in_seconds: i64) -> Self {
        self.0.field("expires_in_seconds", expires_in_seconds);
        self
    }

    /// Sets `expires_in_seconds` to null in the body.
    pub fn clear_expires_in_seconds(mut self) -> Self {
        self.0.field("expires_in_seconds", Value::Null);
        self
    }
}

operation! {
    /// Request of [`Sessions::create_token_from_template`]:
    /// `POST /sessions/{session_id}/tokens/{template_name}`.
    CreateTokenFromTemplate -> models::SessionToken
}

impl CreateTokenFromTemplate {
    /// How long the token is valid, in seconds, instead of the template's lifetime. From 30 to 315360000.
    pub fn expires_in_seconds(mut self, expires_in_seconds: i64) -> Self {
        self.0.field("expires_in_seconds", expires_in_seconds);
        self
    }

    /// Sets `expires_in_seconds` to null in the body.
    pub fn clear_expires_in_seconds(mut self) -> Self {
        self.0.field("expires_in_seconds", Value::Null);
        self
    }
}
