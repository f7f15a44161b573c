// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Short-lived tokens with which one machine proves to another who is calling. The caller creates
//! them with its machine secret key, the callee verifies them.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::m2m_tokens`].
#[derive(Clone, Debug)]
pub struct M2mTokens(Clerk);

impl M2mTokens {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists a machine's stored M2M tokens.
    ///
    /// Only opaque tokens are stored; those in JWT format never appear. With a machine secret key a
    /// machine sees its own tokens, with the instance's secret key you see those of any machine.
    ///
    /// `GET /m2m_tokens`
    ///
    /// - Sent with the secret key of a machine, if the client has one: see
    ///   [`machine_secret_key`](crate::ClerkBuilder::machine_secret_key).
    ///
    /// # Arguments
    ///
    /// - `subject`: The machine whose tokens to list (`mch_…`).
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`M2MToken`](crate::types::M2MToken).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 403: The machine secret key belongs to another machine.
    /// - 404: No such machine in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.m2m_tokens().list("mch_2abc").limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`revoke`](Self::revoke).
    #[doc(alias = "getM2MTokens")]
    #[doc(alias = "machine-to-machine tokens")]
    pub fn list(&self, subject: impl Into<String>) -> List {
        let mut request = Request::new(
                &self.0,
                "getM2MTokens",
                Method::Get,
                "/m2m_tokens",
            )
            .machine_key();
        request.query("subject", subject.into());
        request.call()
    }

    /// Creates a token with which a machine calls others.
    ///
    /// Authenticate with the secret key of the machine that will call; the instance's secret key does
    /// not do here. Creation is billed, so keep a token and use it until shortly before it expires, or
    /// let `min_remaining_ttl_seconds` share one among many short-lived processes.
    ///
    /// `POST /m2m_tokens`
    ///
    /// - Needs: a machine secret key.
    /// - Sent with the secret key of a machine, if the client has one: see
    ///   [`machine_secret_key`](crate::ClerkBuilder::machine_secret_key).
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`CreatedM2MToken`](crate::types::CreatedM2MToken). The token's details and, this once,
    /// the token itself.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 409: This contradicts the present state, or somebody else is changing the same thing.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let created_m2m_token = clerk
    ///     .m2m_tokens()
    ///     .create()
    ///     .token_format(types::M2MTokenFormat::Opaque)
    ///     .seconds_until_expiration(3600.0)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`verify`](Self::verify), [`revoke`](Self::revoke),
    /// [`machines().create`](crate::api::machines::Machines::create).
    #[doc(alias = "createM2MToken")]
    #[doc(alias = "machine-to-machine tokens")]
    pub fn create(&self) -> Create {
        Request::new(&self.0, "createM2MToken", Method::Post, "/m2m_tokens")
            .json()
            .machine_key()
            .call()
    }

    /// Revokes an opaque M2M token.
    ///
    /// JWTs cannot be revoked and run until they expire. A machine secret key revokes tokens of its own
    /// machine, the instance's secret key those of all.
    ///
    /// `POST /m2m_tokens/{m2m_token_id}/revoke`
    ///
    /// - Irreversible.
    /// - Sent with the secret key of a machine, if the client has one: see
    ///   [`machine_secret_key`](crate::ClerkBuilder::machine_secret_key).
    ///
    /// # Arguments
    ///
    /// - `m2m_token_id`: The token's ID (`mt_…`), which is not the token itself.
    ///
    /// Optional values are set on [`Revoke`].
    ///
    /// Returns [`M2MToken`](crate::types::M2MToken).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No such token in this instance, or it belongs to another machine.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let m2m_token = clerk
    ///     .m2m_tokens()
    ///     .revoke("mt_abcdefABCDEF0123456789abcdefABCD")
    ///     .revocation_reason("revocation reason")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "revokeM2MToken")]
    #[doc(alias = "machine-to-machine tokens")]
    pub fn revoke(&self, m2m_token_id: impl Into<String>) -> Revoke {
        Request::new(
                &self.0,
                "revokeM2MToken",
                Method::Post,
                "/m2m_tokens/{m2m_token_id}/revoke",
            )
            .path("m2m_token_id", m2m_token_id.into())
            .json()
            .machine_key()
            .call()
    }

    /// Checks an M2M token and tells whose it is.
    ///
    /// Changes nothing. A machine secret key lets pass only tokens that are scoped to that machine,
    /// which is what a called machine wants; the instance's secret key lets all of its tokens pass.
    ///
    /// `POST /m2m_tokens/verify`
    ///
    /// - Changes nothing, although it is sent with `POST`.
    /// - Sent with the secret key of a machine, if the client has one: see
    ///   [`machine_secret_key`](crate::ClerkBuilder::machine_secret_key).
    ///
    /// # Arguments
    ///
    /// - `token`: The token that the calling machine presented.
    ///
    /// Returns [`M2MToken`](crate::types::M2MToken).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: The token is unknown, or not meant for this machine.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let m2m_token = clerk.m2m_tokens().verify("token").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "verifyM2MToken")]
    #[doc(alias = "machine-to-machine tokens")]
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
        request.call()
    }
}

operations! {
    List,
    Create,
    Revoke,
    Verify,
}

operation! {
    /// Request of [`M2mTokens::list`]: `GET /m2m_tokens`.
    List -> page<models::M2MToken>
}
paged! {
    List: models::M2MToken { max_limit: Some(100), id: Some("id"), cursor: false, paginated: false }
}

impl List {
    /// Whether to include revoked tokens. `false` by default.
    pub fn revoked(mut self, revoked: bool) -> Self {
        self.0.query("revoked", revoked.to_string());
        self
    }

    /// Whether to include expired tokens. `false` by default.
    pub fn expired(mut self, expired: bool) -> Self {
        self.0.query("expired", expired.to_string());
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
}

operation! {
    /// Request of [`M2mTokens::create`]: `POST /m2m_tokens`.
    Create -> models::CreatedM2MToken
}

impl Create {
    /// `opaque` tokens are stored and can be revoked; `jwt` tokens can be verified without a call but not revoked. `opaque` by default.
    pub fn token_format(
        mut self,
        token_format: impl Into<models::M2MTokenFormat>,
    ) -> Self {
        self.0.field("token_format", token_format.into().as_str());
        self
    }

    /// Lifetime in seconds; the machine's default if left out. Greater than 0.
    pub fn seconds_until_expiration(mut self, seconds_until_expiration: f64) -> Self {
        self.0.field("seconds_until_expiration", seconds_until_expiration);
        self
    }

    /// Sets `seconds_until_expiration` to null in the body.
    pub fn clear_seconds_until_expiration(mut self) -> Self {
        self.0.field("seconds_until_expiration", Value::Null);
        self
    }

    /// Further claims of yours, to be read by whoever verifies the token.
    pub fn claims(mut self, claims: impl Into<Value>) -> Self {
        self.0.field("claims", claims.into());
        self
    }

    /// Sets `claims` to null in the body.
    pub fn clear_claims(mut self) -> Self {
        self.0.field("claims", Value::Null);
        self
    }

    /// Answer an existing opaque token with the same claims and scopes if it has at least this many
    /// seconds left, instead of a new one. Must be below the new token's lifetime, else the call fails
    /// with 400. Without effect on JWTs. At least 0.
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
    /// Request of [`M2mTokens::verify`]: `POST /m2m_tokens/verify`.
    Verify -> models::M2MToken
}
