// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “API Keys”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, paged, strings};
use crate::generated::models;

/// Requests of the tag “API Keys”.
#[derive(Clone, Debug)]
pub struct ApiKeys(Clerk);

impl ApiKeys {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Get api keys.
    ///
    /// `GET /api_keys`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    pub fn list(&self, subject: impl Into<String>) -> List {
        let mut request = Request::new(&self.0, "getApiKeys", Method::Get, "/api_keys");
        request.query("subject", subject.into());
        List(request)
    }

    /// Create api key.
    ///
    /// `POST /api_keys`
    ///
    /// # Errors
    ///
    /// The API declares 400, 409.
    pub fn create(&self, name: impl Into<String>, subject: impl Into<String>) -> Create {
        let mut request = Request::new(
                &self.0,
                "createApiKey",
                Method::Post,
                "/api_keys",
            )
            .json();
        request.field("name", name.into());
        request.field("subject", subject.into());
        Create(request)
    }

    /// Get api key.
    ///
    /// `GET /api_keys/{apiKeyID}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    pub fn get(&self, api_key_id: impl Into<String>) -> Get {
        Get(
            Request::new(&self.0, "getApiKey", Method::Get, "/api_keys/{apiKeyID}")
                .path("apiKeyID", api_key_id.into()),
        )
    }

    /// Delete api key.
    ///
    /// `DELETE /api_keys/{apiKeyID}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    pub fn delete(&self, api_key_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(&self.0, "deleteApiKey", Method::Delete, "/api_keys/{apiKeyID}")
                .path("apiKeyID", api_key_id.into()),
        )
    }

    /// Update api key.
    ///
    /// `PATCH /api_keys/{apiKeyID}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    pub fn update(&self, api_key_id: impl Into<String>) -> Update {
        Update(
            Request::new(&self.0, "updateApiKey", Method::Patch, "/api_keys/{apiKeyID}")
                .path("apiKeyID", api_key_id.into())
                .json(),
        )
    }

    /// Get api key secret.
    ///
    /// `GET /api_keys/{apiKeyID}/secret`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    pub fn get_secret(&self, api_key_id: impl Into<String>) -> GetSecret {
        GetSecret(
            Request::new(
                    &self.0,
                    "getApiKeySecret",
                    Method::Get,
                    "/api_keys/{apiKeyID}/secret",
                )
                .path("apiKeyID", api_key_id.into()),
        )
    }

    /// Revoke api key.
    ///
    /// `POST /api_keys/{apiKeyID}/revoke`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    pub fn revoke(&self, api_key_id: impl Into<String>) -> Revoke {
        Revoke(
            Request::new(
                    &self.0,
                    "revokeApiKey",
                    Method::Post,
                    "/api_keys/{apiKeyID}/revoke",
                )
                .path("apiKeyID", api_key_id.into())
                .json(),
        )
    }

    /// Verify api key.
    ///
    /// `POST /api_keys/verify`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    pub fn verify(&self, secret: impl Into<String>) -> Verify {
        let mut request = Request::new(
                &self.0,
                "verifyApiKey",
                Method::Post,
                "/api_keys/verify",
            )
            .json();
        request.field("secret", secret.into());
        Verify(request)
    }
}

operation! {
    /// Request of [`ApiKeys::list`]: `GET /api_keys`.
    List -> page<models::ApiKey>
}
paged! {
    List: models::ApiKey { max_limit: Some(100), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Sets `type` in the query. At least 3 characters. `api_key` by default.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.0.query("type", r#type.into());
        self
    }

    /// Sets `include_invalid` in the query. `false` by default.
    pub fn include_invalid(
        mut self,
        include_invalid: impl Into<models::GetApiKeysIncludeInvalid>,
    ) -> Self {
        self.0.query("include_invalid", include_invalid.into().to_string());
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

    /// Sets `query` in the query.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", query.into());
        self
    }
}

operation! {
    /// Request of [`ApiKeys::create`]: `POST /api_keys`.
    Create -> models::CreatedApiKey
}

impl Create {
    /// Sets `type` in the body. From 3 to 25 characters. `api_key` by default.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.0.field("type", r#type.into());
        self
    }

    /// Sets `description` in the body. At most 255 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }

    /// Sets `description` to null in the body.
    pub fn clear_description(mut self) -> Self {
        self.0.field("description", Value::Null);
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

    /// Sets `scopes` in the body.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("scopes", list(strings(scopes)));
        self
    }

    /// Sets `created_by` in the body.
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.0.field("created_by", created_by.into());
        self
    }

    /// Sets `created_by` to null in the body.
    pub fn clear_created_by(mut self) -> Self {
        self.0.field("created_by", Value::Null);
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
}

operation! {
    /// Request of [`ApiKeys::get`]: `GET /api_keys/{apiKeyID}`.
    Get -> models::ApiKey
}

operation! {
    /// Request of [`ApiKeys::delete`]: `DELETE /api_keys/{apiKeyID}`.
    Delete -> models::DeletedApiKey
}

operation! {
    /// Request of [`ApiKeys::update`]: `PATCH /api_keys/{apiKeyID}`.
    Update -> models::ApiKey
}

impl Update {
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

    /// Sets `scopes` in the body.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("scopes", list(strings(scopes)));
        self
    }

    /// Sets `description` in the body. At most 255 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }

    /// Sets `description` to null in the body.
    pub fn clear_description(mut self) -> Self {
        self.0.field("description", Value::Null);
        self
    }

    /// Sets `subject` in the body.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.0.field("subject", subject.into());
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
}

operation! {
    /// Request of [`ApiKeys::get_secret`]: `GET /api_keys/{apiKeyID}/secret`.
    GetSecret -> models::ApiKeySecret
}

operation! {
    /// Request of [`ApiKeys::revoke`]: `POST /api_keys/{apiKeyID}/revoke`.
    Revoke -> models::ApiKey
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
    /// Request of [`ApiKeys::verify`]: `POST /api_keys/verify`.
    Verify -> models::ApiKey
}
