// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “OAuth Access Tokens”.

use crate::client::{Clerk, Method, Request, operation};
use crate::generated::models;

/// Requests of the tag “OAuth Access Tokens”.
#[derive(Clone, Debug)]
pub struct OauthAccessTokens(Clerk);

impl OauthAccessTokens {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Verify o auth access token.
    ///
    /// `POST /oauth_applications/access_tokens/verify`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    pub fn verify(&self) -> Verify {
        Verify(
            Request::new(
                    &self.0,
                    "verifyOAuthAccessToken",
                    Method::Post,
                    "/oauth_applications/access_tokens/verify",
                )
                .json(),
        )
    }
}

operation! {
    /// Request of [`OauthAccessTokens::verify`]: `POST /oauth_applications/access_tokens/verify`.
    Verify -> models::VerifiedOAuthAccessToken
}

impl Verify {
    /// Sets `access_token` in the body.
    pub fn access_token(mut self, access_token: impl Into<String>) -> Self {
        self.0.field("access_token", access_token.into());
        self
    }

    /// Sets `secret` in the body.
    #[deprecated]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.0.field("secret", secret.into());
        self
    }
}
