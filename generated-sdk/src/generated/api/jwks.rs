// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “JWKS”.

use crate::client::{Clerk, Method, Request, operation};
use crate::generated::models;

/// Requests of the tag “JWKS”.
#[derive(Clone, Debug)]
pub struct Jwks(Clerk);

impl Jwks {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Get jwks.
    ///
    /// `GET /jwks`
    pub fn get(&self) -> Get {
        Get(Request::new(&self.0, "GetJWKS", Method::Get, "/jwks"))
    }
}

operation! {
    /// Request of [`Jwks::get`]: `GET /jwks`.
    Get -> models::Jwks
}
