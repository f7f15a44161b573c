// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Actor Tokens”.

use crate::client::{Clerk, Method, Request, operation};
use crate::generated::models;

/// Requests of the tag “Actor Tokens”.
#[derive(Clone, Debug)]
pub struct ActorTokens(Clerk);

impl ActorTokens {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Create actor token.
    ///
    /// `POST /actor_tokens`
    ///
    /// # Errors
    ///
    /// The API declares 400, 402, 422.
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
        Create(request)
    }

    /// Revoke actor token.
    ///
    /// `POST /actor_tokens/{actor_token_id}/revoke`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    pub fn revoke(&self, actor_token_id: impl Into<String>) -> Revoke {
        Revoke(
            Request::new(
                    &self.0,
                    "RevokeActorToken",
                    Method::Post,
                    "/actor_tokens/{actor_token_id}/revoke",
                )
                .path("actor_token_id", actor_token_id.into()),
        )
    }
}

operation! {
    /// Request of [`ActorTokens::create`]: `POST /actor_tokens`.
    Create -> models::ActorToken
}

impl Create {
    /// Sets `expires_in_seconds` in the body. `3600` by default.
    pub fn expires_in_seconds(mut self, expires_in_seconds: i64) -> Self {
        self.0.field("expires_in_seconds", expires_in_seconds);
        self
    }

    /// Sets `session_max_duration_in_seconds` in the body. `1800` by default.
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
