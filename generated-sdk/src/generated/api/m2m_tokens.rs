// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “M2M Tokens”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation, paged};
use crate::generated::models;

/// Requests of the tag “M2M Tokens”.
#[derive(Clone, Debug)]
pub struct M2mTokens(Clerk);

impl M2mTokens {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Get m2m tokens.
    ///
    /// `GET /m2m_tokens`
    ///
    /// # Errors
    ///
    /// The API declares 400, 403, 404.
    pub fn list(&self, subject: impl Into<String>) -> List {
        let mut request = Request::new(
            &self.0,
            "getM2MTokens",
            Method::Get,
            "/m2m_tokens",
        );
        request.query("subject", subject.into());
        List(request)
    }

    /// Create m2m token.
    ///
    /// `POST /m2m_tokens`
    ///
    /// Sent with the secret key of a machine, if the client has one: see [`machine_secret_key`](crate::ClerkBuilder::machine_secret_key).
    ///
    /// # Errors
    ///
    /// The API declares 400, 409.
    pub fn create(&self) -> Create {
        Create(
            Request::new(&self.0, "createM2MToken", Method::Post, "/m2m_tokens")
                .json()
                .machine_key(),
        )
    }

    /// Revoke m2m token.
    ///
    /// `POST /m2m_tokens/{m2m_token_id}/revoke`
    ///
    /// Sent with the secret key of a machine, if the client has one: see [`machine_secret_key`](crate::ClerkBuilder::machine_secret_key).
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    pub fn revoke(&self, m2m_token_id: impl Into<String>) -> Revoke {
        Revoke(
            Request::new(
                    &self.0,
                    "revokeM2MToken",
                    Method::Post,
                    "/m2m_tokens/{m2m_token_id}/revoke",
                )
                .path("m2m_token_id", m2m_token_id.into())
                .json()
                .machine_key(),
        )
    }

    /// Verify m2m token.
    ///
    /// `POST /m2m_tokens/verify`
    ///
    /// Sent with the secret key of a machine, if the client has one: see [`machine_secret_key`](crate::ClerkBuilder::machine_secret_key).
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    pub fn verify(&self, token: impl Into<String>) -> Verify {
        let mut request = Request::new(
                &self.0,
                "verifyM2MToken",
                Method::Post,
                "/m2m_tokens/verify",
            )
            .json()
            .machine_key();
        request.field("token", token.into());
        Verify(request)
    }
}

operation! {
    /// Request of [`M2mTokens::list`]: `GET /m2m_tokens`.
    List -> page<models::M2MToken>
}
paged! {
    List: models::M2MToken { max_limit: Some(100), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Sets `revoked` in the query. `false` by default.
    pub fn revoked(mut self, revoked: bool) -> Self {
        self.0.query("revoked", revoked.to_string());
        self
    }

    /// Sets `expired` in the query. `false` by default.
    pub fn expired(mut self, expired: bool) -> Self {
        self.0.query("expired", expired.to_string());
        self
    }

    /// Sets `limit` in the query. From 1 to 100. `10` by default.
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
    /// Request of [`M2mTokens::create`]: `POST /m2m_tokens`.
    Create -> models::CreatedM2MToken
}

impl Create {
    /// Sets `token_format` in the body. `opaque` by default.
    pub fn token_format(
        mut self,
        token_format: impl Into<models::M2MTokenFormat>,
    ) -> Self {
        self.0.field("token_format", token_format.into().as_str());
        self
    }

    /// Sets `seconds_until_expiration` in the body. Greater than 0.
    pub fn seconds_until_expiration(mut self, seconds_until_expiration: f64) -> Self {
        self.0.field("seconds_until_expiration", seconds_until_expiration);
        self
    }

    /// Sets `seconds_until_expiration` to null in the body.
    pub fn clear_seconds_until_expiration(mut self) -> Self {
        self.0.field("seconds_until_expiration", Value::Null);
        self
    }

    /// Sets `claims` in the body.
    pub fn claims(mut self, claims: impl Into<Value>) -> Self {
        self.0.field("claims", claims.into());
        self
    }

    /// Sets `claims` to null in the body.
    pub fn clear_claims(mut self) -> Self {
        self.0.field("claims", Value::Null);
        self
    }

    /// Sets `min_remaining_ttl_seconds` in the body. At least 0.
    pub fn min_remaining_ttl_seconds(mut self, min_remaining_ttl_seconds: i64) -> Self {
        self.0.field("min_remaining_ttl_seconds", min_remaining_ttl_seconds);
        self
    }
}

operation! {
    /// Request of [`M2mTokens::revoke`]: `POST /m2m_tokens/{m2m_token_id}/revoke`.
    Revoke -> models::M2MToken
}

impl Revoke {
    /// Sets `revocation_reason` in the body.
    pub fn revocation_reason(mut self, revocation_reason: impl Into<String>) -> Self {
        self.0.field("revocation_reason", revocation_reason.into());
        self
    }

    /// Sets `revocation_reason` to null in the body.
    pub fn clear_revocation_reason(mut self) -> Self {
        self.0.field("revocation_reason", Value::Null);
        self
    }
}

operation! {
    /// Request of [`M2mTokens::verify`]: `POST /m2m_tokens/verify`.
    Verify -> models::M2MToken
}
