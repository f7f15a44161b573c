// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! One-time credentials that sign a given user in without a password, for example from a link that
//! you send.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation, operations};
use crate::generated::models;

/// The operations of [`Clerk::sign_in_tokens`].
#[derive(Clone, Debug)]
pub struct SignInTokens(Clerk);

impl SignInTokens {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Creates a token that signs a user in without a password.
    ///
    /// Whoever holds the token can sign in as this user, so send it only to them. It works once. Give
    /// your front end the token as a ticket, or send the user to its URL.
    ///
    /// `POST /sign_in_tokens`
    ///
    /// # Arguments
    ///
    /// - `user_id`: Who is signed in.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`SignInToken`](crate::types::SignInToken).
    ///
    /// # Errors
    ///
    /// - 403: The key does not reach this, or the instance is set up not to allow it.
    /// - 404: The user or the organization does not exist in this instance.
    /// - 422: A value is out of range, or the user is not a member of the organization.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let sign_in_token = clerk.sign_in_tokens().create("user_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`revoke`](Self::revoke),
    /// [`actor_tokens().create`](crate::api::actor_tokens::ActorTokens::create).
    #[doc(alias = "CreateSignInToken")]
    #[doc(alias = "ticket")]
    pub fn create(&self, user_id: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateSignInToken",
            Method::Post,
            "/sign_in_tokens",
        );
        request.field("user_id", user_id.into());
        request.call()
    }

    /// Revokes a sign-in token that was not used yet.
    ///
    /// `POST /sign_in_tokens/{sign_in_token_id}/revoke`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `sign_in_token_id`: The sign-in token's ID, which is not the token itself.
    ///
    /// Returns [`SignInToken`](crate::types::SignInToken).
    ///
    /// # Errors
    ///
    /// - 400: The token was used or revoked already.
    /// - 404: No sign-in token has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let sign_in_token = clerk.sign_in_tokens().revoke("sign_in_token_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "RevokeSignInToken")]
    pub fn revoke(&self, sign_in_token_id: impl Into<String>) -> Revoke {
        Request::new(
                &self.0,
                "RevokeSignInToken",
                Method::Post,
                "/sign_in_tokens/{sign_in_token_id}/revoke",
            )
            .path("sign_in_token_id", sign_in_token_id.into())
            .call()
    }
}

operations! {
    Create,
    Revoke,
}

operation! {
    /// Request of [`SignInTokens::create`]: `POST /sign_in_tokens`.
    Create -> models::SignInToken
}

impl Create {
    /// The organization to make active after signing in. The user must be a member, and organizations
    /// enabled.
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.0.field("org_id", org_id.into());
        self
    }

    /// Sets `org_id` to null in the body.
    pub fn clear_org_id(mut self) -> Self {
        self.0.field("org_id", Value::Null);
        self
    }

    /// Lifetime in seconds. At least 1. `2592000` by default.
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
