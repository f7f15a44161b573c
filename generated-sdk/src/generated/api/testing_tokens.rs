// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Testing Tokens”.

use crate::client::{Clerk, Method, Request, operation};
use crate::generated::models;

/// Requests of the tag “Testing Tokens”.
#[derive(Clone, Debug)]
pub struct TestingTokens(Clerk);

impl TestingTokens {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Create testing token.
    ///
    /// `POST /testing_tokens`
    pub fn create(&self) -> Create {
        Create(
            Request::new(&self.0, "CreateTestingToken", Method::Post, "/testing_tokens"),
        )
    }
}

operation! {
    /// Request of [`TestingTokens::create`]: `POST /testing_tokens`.
    Create -> models::TestingToken
}
