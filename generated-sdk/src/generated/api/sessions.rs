// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Sessions”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation, paged};
use crate::generated::models;

/// Requests of the tag “Sessions”.
#[derive(Clone, Debug)]
pub struct Sessions(Clerk);

impl Sessions {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Get session list.
    ///
    /// `GET /sessions`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 422.
    pub fn list(&self) -> List {
        List(Request::new(&self.0, "GetSessionList", Method::Get, "/sessions"))
    }

    /// Create session.
    ///
    /// `POST /sessions`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404, 422.
    pub fn create(&self, user_id: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "createSession",
            Method::Post,
            "/sessions",
        );
        request.field("user_id", user_id.into());
        Create(request)
    }

    /// Get session.
    ///
    /// `GET /sessions/{session_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404.
    pub fn get(&self, session_id: impl Into<String>) -> Get {
        Get(
            Request::new(&self.0, "GetSession", Method::Get, "/sessions/{session_id}")
                .path("session_id", session_id.into()),
        )
    }

    /// Refresh session.
    ///
    /// `POST /sessions/{session_id}/refresh`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401.
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
        Refresh(request)
    }

    /// Revoke session.
    ///
    /// `POST /sessions/{session_id}/revoke`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404.
    pub fn revoke(&self, session_id: impl Into<String>) -> Revoke {
        Revoke(
            Request::new(
                    &self.0,
                    "RevokeSession",
                    Method::Post,
                    "/sessions/{session_id}/revoke",
                )
                .path("session_id", session_id.into()),
        )
    }

    /// Create session token.
    ///
    /// `POST /sessions/{session_id}/tokens`
    ///
    /// # Errors
    ///
    /// The API declares 401, 404.
    pub fn create_token(&self, session_id: impl Into<String>) -> CreateToken {
        CreateToken(
            Request::new(
                    &self.0,
                    "CreateSessionToken",
                    Method::Post,
                    "/sessions/{session_id}/tokens",
                )
                .path("session_id", session_id.into()),
        )
    }

    /// Create session token from template.
    ///
    /// `POST /sessions/{session_id}/tokens/{template_name}`
    ///
    /// # Errors
    ///
    /// The API declares 401, 404.
    pub fn create_token_from_template(
        &self,
        session_id: impl Into<String>,
        template_name: impl Into<String>,
    ) -> CreateTokenFromTemplate {
        CreateTokenFromTemplate(
            Request::new(
                    &self.0,
                    "CreateSessionTokenFromTemplate",
                    Method::Post,
                    "/sessions/{session_id}/tokens/{template_name}",
                )
                .path("session_id", session_id.into())
                .path("template_name", template_name.into()),
        )
    }
}

operation! {
    /// Request of [`Sessions::list`]: `GET /sessions`.
    List -> page<models::Session>
}
paged! {
    List: models::Session { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl List {
    /// Sets `client_id` in the query.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.0.query("client_id", client_id.into());
        self
    }

    /// Sets `user_id` in the query.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.query("user_id", user_id.into());
        self
    }

    /// Sets `status` in the query.
    pub fn status(mut self, status: impl Into<models::GetSessionListStatus>) -> Self {
        self.0.query("status", status.into().to_string());
        self
    }

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
    /// Request of [`Sessions::create`]: `POST /sessions`.
    Create -> models::Session
}

impl Create {
    /// Sets `active_organization_id` in the body.
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
    /// Sets `request_headers` in the body. A JSON object.
    pub fn request_headers(mut self, request_headers: impl Into<Value>) -> Self {
        self.0.field("request_headers", request_headers.into());
        self
    }

    /// Sets `request_headers` to null in the body.
    pub fn clear_request_headers(mut self) -> Self {
        self.0.field("request_headers", Value::Null);
        self
    }

    /// Sets `format` in the body. `token` by default.
    pub fn format(mut self, format: impl Into<models::RefreshSessionFormat>) -> Self {
        self.0.field("format", format.into().as_str());
        self
    }

    /// Sets `format` to null in the body.
    pub fn clear_format(mut self) -> Self {
        self.0.field("format", Value::Null);
        self
    }

    /// Sets `request_originating_ip` in the body.
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
    /// Sets `expires_in_seconds` in the body. From 30 to 315360000.
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
    /// Request of [`Sessions::create_token_from_template`]: `POST /sessions/{session_id}/tokens/{template_name}`.
    CreateTokenFromTemplate -> models::SessionToken
}

impl CreateTokenFromTemplate {
    /// Sets `expires_in_seconds` in the body. From 30 to 315360000.
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
