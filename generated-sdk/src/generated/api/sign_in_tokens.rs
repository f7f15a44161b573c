// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Sign-in Tokens”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation};
use crate::generated::models;

/// Requests of the tag “Sign-in Tokens”.
#[derive(Clone, Debug)]
pub struct SignInTokens(Clerk);

impl SignInTokens {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Create sign in token.
    ///
    /// `POST /sign_in_tokens`
    ///
    /// # Errors
    ///
    /// The API declares 403, 404, 422.
    pub fn create(&self, user_id: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateSignInToken",
            Method::Post,
            "/sign_in_tokens",
        );
        request.field("user_id", user_id.into());
        Create(request)
    }

    /// Revoke sign in token.
    ///
    /// `POST /sign_in_tokens/{sign_in_token_id}/revoke`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    pub fn revoke(&self, sign_in_token_id: impl Into<String>) -> Revoke {
        Revoke(
            Request::new(
                    &self.0,
                    "RevokeSignInToken",
                    Method::Post,
                    "/sign_in_tokens/{sign_in_token_id}/revoke",
                )
                .path("sign_in_token_id", sign_in_token_id.into()),
        )
    }
}

operation! {
    /// Request of [`SignInTokens::create`]: `POST /sign_in_tokens`.
    Create -> models::SignInToken
}

impl Create {
    /// Sets `org_id` in the body.
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.0.field("org_id", org_id.into());
        self
    }

    /// Sets `org_id` to null in the body.
    pub fn clear_org_id(mut self) -> Self {
        self.0.field("org_id", Value::Null);
        self
    }

    /// Sets `expires_in_seconds` in the body. At least 1. `2592000` by default.
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
    /// Request of [`SignInTokens::revoke`]: `POST /sign_in_tokens/{sign_in_token_id}/revoke`.
    Revoke -> models::SignInToken
}
