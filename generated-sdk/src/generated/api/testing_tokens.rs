// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Tokens with which end-to-end tests get past bot detection.

use crate::client::{Clerk, Method, Request, operation, operations};
use crate::generated::models;

/// The operations of [`Clerk::testing_tokens`].
#[derive(Clone, Debug)]
pub struct TestingTokens(Clerk);

impl TestingTokens {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Creates a token that lets end-to-end tests past bot detection.
    ///
    /// Pass it with the tests' requests to the Frontend API, as the query parameter
    /// `__clerk_testing_token`. It is short-lived; get one for each run of your tests.
    ///
    /// `POST /testing_tokens`
    ///
    /// Returns [`TestingToken`](crate::types::TestingToken).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let testing_token = clerk.testing_tokens().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CreateTestingToken")]
    #[doc(alias = "Playwright")]
    #[doc(alias = "Cypress")]
    #[doc(alias = "end-to-end tests")]
    pub fn create(&self) -> Create {
        Request::new(&self.0, "CreateTestingToken", Method::Post, "/testing_tokens")
            .call()
    }
}

operations! {
    Create,
}

operation! {
    /// Request of [`TestingTokens::create`]: `POST /testing_tokens`.
    Create -> models::TestingToken
}
