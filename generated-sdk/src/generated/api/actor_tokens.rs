// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Single-use tokens with which one user signs in as another, for support staff who must see what a
//! customer sees. The session that follows names the impersonator in its `act` claim.

use crate::client::{Clerk, Method, Request, operation, operations};
use crate::generated::models;

/// The operations of [`Clerk::actor_tokens`].
#[derive(Clone, Debug)]
pub struct ActorTokens(Clerk);

impl ActorTokens {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Creates a token that signs one user in as another.
    ///
    /// The answer holds a `url`: the actor opens it and is signed in as `user_id`. Such a token is a
    /// credential; whoever has it becomes that user.
    ///
    /// `POST /actor_tokens`
    ///
    /// # Arguments
    ///
    /// - `user_id`: ID of the user to be impersonated.
    /// - `actor`: Who impersonates; the whole object becomes the `act` claim of the session's tokens.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`ActorToken`](crate::types::ActorToken).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 402: The instance's plan does not include impersonation.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let actor_token = clerk
    ///     .actor_tokens()
    ///     .create("user_2abc", types::CreateActorTokenActor::new("user_2def"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`revoke`](Self::revoke),
    /// [`sign_in_tokens().create`](crate::api::sign_in_tokens::SignInTokens::create).
    #[doc(alias = "CreateActorToken")]
    #[doc(alias = "impersonation")]
    #[doc(alias = "act as user")]
    pub fn create(
        &self,
        user_id: impl Into<String>,
        actor: models::CreateActorTokenActor,
    ) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateActorToken",
            Method::Post,
            "/actor_tokens",
        );
        request.field("user_id", user_id.into());
        request.field("actor", actor);
        request.call()
    }

    /// Withdraws an actor token that was not used yet.
    ///
    /// Only a pending token can be revoked. A session that already began with it goes on; revoke that
    /// one by itself.
    ///
    /// `POST /actor_tokens/{actor_token_id}/revoke`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `actor_token_id`: ID of the actor token.
    ///
    /// Returns [`ActorToken`](crate::types::ActorToken).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No actor token has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let actor_token = clerk.actor_tokens().revoke("actor_token_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create),
    /// [`sessions().revoke`](crate::api::sessions::Sessions::revoke).
    #[doc(alias = "RevokeActorToken")]
    pub fn revoke(&self, actor_token_id: impl Into<String>) -> Revoke {
        Request::new(
                &self.0,
                "RevokeActorToken",
                Method::Post,
                "/actor_tokens/{actor_token_id}/revoke",
            )
            .path("actor_token_id", actor_token_id.into())
            .call()
    }
}

operations! {
    Create,
    Revoke,
}

operation! {
    /// Request of [`ActorTokens::create`]: `POST /actor_tokens`.
    Create -> models::ActorToken
}

impl Create {
    /// How long the token can be redeemed, in seconds. `3600` by default.
    pub fn expires_in_seconds(mut self, expires_in_seconds: i64) -> Self {
        self.0.field("expires_in_seconds", expires_in_seconds);
        self
    }

    /// How long the impersonating session may last, in seconds. `1800` by default.
    pub fn session_max_duration_in_seconds(
        mut self,
        session_max_duration_in_seconds: i64,
    ) -> Self {
        self.0.field("session_max_duration_in_seconds", session_max_duration_in_seconds);
        self
    }
}

operation! {
    /// Request of [`ActorTokens::revoke`]: `POST /actor_tokens/{actor_token_id}/revoke`.
    Revoke -> models::ActorToken
}
