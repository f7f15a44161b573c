// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Public keys with which session tokens and other JWTs of the instance are verified without a call
//! to the API.

use crate::client::{Clerk, Method, Request, operation, operations};
use crate::generated::models;

/// The operations of [`Clerk::jwks`].
#[derive(Clone, Debug)]
pub struct Jwks(Clerk);

impl Jwks {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Fetches the public keys that verify the instance's tokens.
    ///
    /// Keep the answer and look for a token's key by its `kid`; fetch again when one is missing, as
    /// keys may be rotated.
    ///
    /// `GET /jwks`
    ///
    /// - Rate limit: none.
    ///
    /// Returns [`Jwks`](crate::types::Jwks).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let jwks = clerk.jwks().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetJWKS")]
    #[doc(alias = "public keys")]
    #[doc(alias = "token verification")]
    pub fn get(&self) -> Get {
        Request::new(&self.0, "GetJWKS", Method::Get, "/jwks").call()
    }
}

operations! {
    Get,
}

operation! {
    /// Request of [`Jwks::get`]: `GET /jwks`.
    Get -> models::Jwks
}
