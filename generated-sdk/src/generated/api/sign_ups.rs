// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Sign Ups”.

use serde_json::Value;
use crate::client::{Clerk, Method, Request, operation};
use crate::generated::models;

/// Requests of the tag “Sign Ups”.
#[derive(Clone, Debug)]
pub struct SignUps(Clerk);

impl SignUps {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Get sign up.
    ///
    /// `GET /sign_ups/{id}`
    ///
    /// # Errors
    ///
    /// The API declares 403.
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get(
            Request::new(&self.0, "GetSignUp", Method::Get, "/sign_ups/{id}")
                .path("id", id.into()),
        )
    }

    /// Update sign up.
    ///
    /// `PATCH /sign_ups/{id}`
    ///
    /// # Errors
    ///
    /// The API declares 403.
    pub fn update(&self, id: impl Into<String>) -> Update {
        Update(
            Request::new(&self.0, "UpdateSignUp", Method::Patch, "/sign_ups/{id}")
                .path("id", id.into()),
        )
    }
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
    /// Sets `external_id` in the body.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.0.field("external_id", external_id.into());
        self
    }

    /// Sets `external_id` to null in the body.
    pub fn clear_external_id(mut self) -> Self {
        self.0.field("external_id", Value::Null);
        self
    }

    /// Sets `custom_action` in the body.
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
