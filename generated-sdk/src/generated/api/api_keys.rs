// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Long-lived keys that your users and organizations hand to programs that call your API. Clerk
//! stores, checks and revokes them; what a scope allows is up to you.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, list, operation, operations, paged, strings};
use crate::generated::models;

/// The operations of [`Clerk::api_keys`].
#[derive(Clone, Debug)]
pub struct ApiKeys(Clerk);

impl ApiKeys {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists the API keys of one user, organization or machine.
    ///
    /// `GET /api_keys`
    ///
    /// # Arguments
    ///
    /// - `subject`: Whose keys to list, by the ID of a user, an organization, a machine or a SCIM
    ///   directory.
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`ApiKey`](crate::types::ApiKey). Keys without their secrets.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No such subject in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.api_keys().list("user_2abc").limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create), [`revoke`](Self::revoke).
    #[doc(alias = "getApiKeys")]
    pub fn list(&self, subject: impl Into<String>) -> List {
        let mut request = Request::new(&self.0, "getApiKeys", Method::Get, "/api_keys");
        request.query("subject", subject.into());
        request.call()
    }

    /// Creates an API key for a user, organization or machine.
    ///
    /// Hand the secret to its owner, who sends it to your API; there you verify it. Clerk stores the
    /// scopes and claims for you but attaches no meaning to them.
    ///
    /// `POST /api_keys`
    ///
    /// # Arguments
    ///
    /// - `name`: What its owner calls the key. At least 3 characters.
    /// - `subject`: Whose key it is, by the ID of a user, an organization, a machine or a SCIM
    ///   directory.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`CreatedApiKey`](crate::types::CreatedApiKey). The key with its secret.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 409: It conflicts with a key that exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let created_api_key = clerk.api_keys().create("Example", "user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`verify`](Self::verify), [`revoke`](Self::revoke).
    #[doc(alias = "createApiKey")]
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
        request.call()
    }

    /// Fetches an API key, without its secret.
    ///
    /// `GET /api_keys/{apiKeyID}`
    ///
    /// # Arguments
    ///
    /// - `api_key_id`: ID of the API key.
    ///
    /// Returns [`ApiKey`](crate::types::ApiKey).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No API key has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let api_key = clerk.api_keys().get("ak_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get_secret`](Self::get_secret).
    #[doc(alias = "getApiKey")]
    pub fn get(&self, api_key_id: impl Into<String>) -> Get {
        Request::new(&self.0, "getApiKey", Method::Get, "/api_keys/{apiKeyID}")
            .path("apiKeyID", api_key_id.into())
            .call()
    }

    /// Deletes an API key.
    ///
    /// It stops working and is gone from the lists. Revoke it instead to keep a record.
    ///
    /// `DELETE /api_keys/{apiKeyID}`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `api_key_id`: ID of the API key.
    ///
    /// Returns [`DeletedApiKey`](crate::types::DeletedApiKey).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No API key has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_api_key = clerk.api_keys().delete("ak_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`revoke`](Self::revoke).
    #[doc(alias = "deleteApiKey")]
    pub fn delete(&self, api_key_id: impl Into<String>) -> Delete {
        Request::new(&self.0, "deleteApiKey", Method::Delete, "/api_keys/{apiKeyID}")
            .path("apiKeyID", api_key_id.into())
            .call()
    }

    /// Changes an API key's scopes, claims, owner or expiry.
    ///
    /// Only what is sent changes; the secret stays the same. The name cannot be changed.
    ///
    /// `PATCH /api_keys/{apiKeyID}`
    ///
    /// # Arguments
    ///
    /// - `api_key_id`: ID of the API key.
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`ApiKey`](crate::types::ApiKey).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No API key has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let api_key = clerk
    ///     .api_keys()
    ///     .update("ak_2abc")
    ///     .subject("user_2abc")
    ///     .seconds_until_expiration(3600.0)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`revoke`](Self::revoke).
    #[doc(alias = "updateApiKey")]
    pub fn update(&self, api_key_id: impl Into<String>) -> Update {
        Request::new(&self.0, "updateApiKey", Method::Patch, "/api_keys/{apiKeyID}")
            .path("apiKeyID", api_key_id.into())
            .json()
            .call()
    }

    /// Fetches the secret of an API key.
    ///
    /// The answer is a credential; keep it out of logs.
    ///
    /// `GET /api_keys/{apiKeyID}/secret`
    ///
    /// # Arguments
    ///
    /// - `api_key_id`: ID of the API key.
    ///
    /// Returns [`ApiKeySecret`](crate::types::ApiKeySecret).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No API key has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let api_key_secret = clerk.api_keys().get_secret("ak_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get`](Self::get).
    #[doc(alias = "getApiKeySecret")]
    pub fn get_secret(&self, api_key_id: impl Into<String>) -> GetSecret {
        Request::new(
                &self.0,
                "getApiKeySecret",
                Method::Get,
                "/api_keys/{apiKeyID}/secret",
            )
            .path("apiKeyID", api_key_id.into())
            .call()
    }

    /// Revokes an API key; verification fails from then on.
    ///
    /// The key stays on record and can be listed with `include_invalid`.
    ///
    /// `POST /api_keys/{apiKeyID}/revoke`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `api_key_id`: ID of the API key.
    ///
    /// Optional values are set on [`Revoke`].
    ///
    /// Returns [`ApiKey`](crate::types::ApiKey).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No API key has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let api_key = clerk
    ///     .api_keys()
    ///     .revoke("ak_2abc")
    ///     .revocation_reason("revocation reason")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`delete`](Self::delete), [`create`](Self::create).
    #[doc(alias = "revokeApiKey")]
    pub fn revoke(&self, api_key_id: impl Into<String>) -> Revoke {
        Request::new(
                &self.0,
                "revokeApiKey",
                Method::Post,
                "/api_keys/{apiKeyID}/revoke",
            )
            .path("apiKeyID", api_key_id.into())
            .json()
            .call()
    }

    /// Checks an API key's secret and tells whose it is.
    ///
    /// Changes nothing. Check the scopes of the answer yourself before you let a request through.
    ///
    /// `POST /api_keys/verify`
    ///
    /// - Changes nothing, although it is sent with `POST`.
    ///
    /// # Arguments
    ///
    /// - `secret`: The secret that the caller presented.
    ///
    /// Returns [`ApiKey`](crate::types::ApiKey). The key that the secret belongs to.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No key has this secret.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let api_key = clerk.api_keys().verify("ak_secret_…").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`revoke`](Self::revoke).
    #[doc(alias = "verifyApiKey")]
    pub fn verify(&self, secret: impl Into<String>) -> Verify {
        let mut request = Request::new(
                &self.0,
                "verifyApiKey",
                Method::Post,
                "/api_keys/verify",
            )
            .json();
        request.field("secret", secret.into());
        request.call()
    }
}

operations! {
    List,
    Create,
    Get,
    Delete,
    Update,
    GetSecret,
    Revoke,
    Verify,
}

operation! {
    /// Request of [`ApiKeys::list`]: `GET /api_keys`.
    List -> page<models::ApiKey>
}
paged! {
    List: models::ApiKey { max_limit: Some(100), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Which kind of key. At least 3 characters. `api_key` by default.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.0.query("type", r#type.into());
        self
    }

    /// Whether to include revoked and expired keys. `false` by default.
    pub fn include_invalid(mut self, include_invalid: bool) -> Self {
        self.0.query("include_invalid", include_invalid.to_string());
        self
    }

    /// Most records to return in one page. From 1 to 100. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Number of records to skip from the start of the list. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }

    /// Text to search the keys for.
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
    /// Which kind of key. From 3 to 25 characters. `api_key` by default.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.0.field("type", r#type.into());
        self
    }

    /// What the key is for. At most 255 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }

    /// Sets `description` to null in the body.
    pub fn clear_description(mut self) -> Self {
        self.0.field("description", Value::Null);
        self
    }

    /// Data of yours that verification answers together with the key.
    pub fn claims(mut self, claims: impl Into<Value>) -> Self {
        self.0.field("claims", claims.into());
        self
    }

    /// Sets `claims` to null in the body.
    pub fn clear_claims(mut self) -> Self {
        self.0.field("claims", Value::Null);
        self
    }

    /// What the key shall be good for, in your own terms.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("scopes", list(strings(scopes)));
        self
    }

    /// The user who asked for the key.
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.0.field("created_by", created_by.into());
        self
    }

    /// Sets `created_by` to null in the body.
    pub fn clear_created_by(mut self) -> Self {
        self.0.field("created_by", Value::Null);
        self
    }

    /// Lifetime in seconds; without it the key does not expire. Greater than 0.
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
    /// Data of yours that verification answers together with the key.
    pub fn claims(mut self, claims: impl Into<Value>) -> Self {
        self.0.field("claims", claims.into());
        self
    }

    /// Sets `claims` to null in the body.
    pub fn clear_claims(mut self) -> Self {
        self.0.field("claims", Value::Null);
        self
    }

    /// The whole new list of what the key shall be good for.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.field("scopes", list(strings(scopes)));
        self
    }

    /// What the key is for. At most 255 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field("description", description.into());
        self
    }

    /// Sets `description` to null in the body.
    pub fn clear_description(mut self) -> Self {
        self.0.field("description", Value::Null);
        self
    }

    /// The new owner, by the ID of a user, an organization, a machine or a SCIM directory.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.0.field("subject", subject.into());
        self
    }

    /// New lifetime in seconds, counted from now. Greater than 0.
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
    /// Why it is revoked, for your own records.
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
