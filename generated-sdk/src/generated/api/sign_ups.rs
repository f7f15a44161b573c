// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Attempts to sign up that are under way in a front end. Read what an attempt still lacks, or
//! attach your own ID to it.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation, operations};
use crate::generated::models;

/// The operations of [`Clerk::sign_ups`].
#[derive(Clone, Debug)]
pub struct SignUps(Clerk);

impl SignUps {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Fetches an attempt to sign up.
    ///
    /// Tells what it still lacks, and once it is complete, which user and session came of it.
    ///
    /// `GET /sign_ups/{id}`
    ///
    /// # Arguments
    ///
    /// - `id`: The attempt's ID, as your front end knows it.
    ///
    /// Returns [`SignUp`](crate::types::SignUp).
    ///
    /// # Errors
    ///
    /// 403: The key does not reach this, or the instance is set up not to allow it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let sign_up = clerk.sign_ups().get("sua_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`update`](Self::update).
    #[doc(alias = "GetSignUp")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        Request::new(&self.0, "GetSignUp", Method::Get, "/sign_ups/{id}")
            .path("id", id.into())
            .call()
    }

    /// Attaches your own ID to an attempt to sign up.
    ///
    /// `PATCH /sign_ups/{id}`
    ///
    /// # Arguments
    ///
    /// - `id`: The attempt's ID, as your front end knows it.
    ///
    /// Optional values are set on [`Update`].
    ///
    /// Returns [`SignUp`](crate::types::SignUp).
    ///
    /// # Errors
    ///
    /// 403: The key does not reach this, or the instance is set up not to allow it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let sign_up = clerk
    ///     .sign_ups()
    ///     .update("sua_2abc")
    ///     .external_id("external_2abc")
    ///     .custom_action(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get`](Self::get).
    #[doc(alias = "UpdateSignUp")]
    pub fn update(&self, id: impl Into<String>) -> Update {
        Request::new(&self.0, "UpdateSignUp", Method::Patch, "/sign_ups/{id}")
            .path("id", id.into())
            .call()
    }
}

operations! {
    Get,
    Update,
}

operation! {
    /// Request of [`SignUps::get`]: `GET /sign_ups/{id}`.
    Get -> models::SignUp
}

operation! {
    /// Request of [`SignUps::update`]: `PATCH /sign_ups/{id}`.
    Update -> models::SignUp
}

impl Update {
    /// The person's ID in your own systems; handed on to the user when the attempt completes.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.0.field("external_id", external_id.into());
        self
    }

    /// Sets `external_id` to null in the body.
    pub fn clear_external_id(mut self) -> Self {
        self.0.field("external_id", Value::Null);
        self
    }

    /// Whether to mark the attempt as a custom action.
    pub fn custom_action(mut self, custom_action: bool) -> Self {
        self.0.field("custom_action", custom_action);
        self
    }

    /// Sets `custom_action` to null in the body.
    pub fn clear_custom_action(mut self) -> Self {
        self.0.field("custom_action", Value::Null);
        self
    }
}
