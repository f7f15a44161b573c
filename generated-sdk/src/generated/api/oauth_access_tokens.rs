// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Checks access tokens that OAuth applications were issued for a user.

use crate::client::{Clerk, Method, Request, operation, operations};
use crate::generated::models;

/// The operations of [`Clerk::oauth_access_tokens`].
#[derive(Clone, Debug)]
pub struct OauthAccessTokens(Clerk);

impl OauthAccessTokens {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Checks an OAuth access token and says whom it stands for.
    ///
    /// An answer is not yet a yes: look at `revoked` and `expired`, or `active` in the answer for a
    /// spent JWT.
    ///
    /// `POST /oauth_applications/access_tokens/verify`
    ///
    /// - Changes nothing, although it is sent with `POST`.
    ///
    /// # Arguments
    ///
    /// - `access_token`: Token to check, without the word `Bearer`.
    ///
    /// Optional values are set on [`Verify`].
    ///
    /// Returns [`VerifiedOAuthAccessToken`](crate::types::VerifiedOAuthAccessToken). The token's
    /// client, user and scopes; or, for a JWT that has expired, only that it is not active.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: There is no such token.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let verified_o_auth_access_token = clerk
    ///     .oauth_access_tokens()
    ///     .verify("oat_2abc")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also
    /// [`oauth_applications().revoke_token`](crate::api::oauth_applications::OauthApplications::revoke_token),
    /// [`api_keys().verify`](crate::api::api_keys::ApiKeys::verify),
    /// [`m2m_tokens().verify`](crate::api::m2m_tokens::M2mTokens::verify).
    #[doc(alias = "verifyOAuthAccessToken")]
    #[doc(alias = "token introspection")]
    #[doc(alias = "oat")]
    pub fn verify(&self, access_token: impl Into<String>) -> Verify {
        let mut request = Request::new(
                &self.0,
                "verifyOAuthAccessToken",
                Method::Post,
                "/oauth_applications/access_tokens/verify",
            )
            .json();
        request.field("access_token", access_token.into());
        request.call()
    }
}

operations! {
    Verify,
}

operation! {
    /// Request of [`OauthAccessTokens::verify`]: `POST /oauth_applications/access_tokens/verify`.
    Verify -> models::VerifiedOAuthAccessToken
}

impl Verify {
    /// Older name of `access_token`.
    #[deprecated(note = "an older name of `access_token`")]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.0.field("secret", secret.into());
        self
    }
}
