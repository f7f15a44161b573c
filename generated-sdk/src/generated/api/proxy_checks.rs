// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Proxy Checks”.

use crate::client::{Clerk, Method, Request, operation};
use crate::generated::models;

/// Requests of the tag “Proxy Checks”.
#[derive(Clone, Debug)]
pub struct ProxyChecks(Clerk);

impl ProxyChecks {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Verify domain proxy.
    ///
    /// `POST /proxy_checks`
    ///
    /// # Errors
    ///
    /// The API declares 400, 422.
    pub fn verify(&self) -> Verify {
        Verify(Request::new(&self.0, "VerifyDomainProxy", Method::Post, "/proxy_checks"))
    }
}

operation! {
    /// Request of [`ProxyChecks::verify`]: `POST /proxy_checks`.
    Verify -> models::ProxyCheck
}

impl Verify {
    /// Sets `domain_id` in the body.
    pub fn domain_id(mut self, domain_id: impl Into<String>) -> Self {
        self.0.field("domain_id", domain_id.into());
        self
    }

    /// Sets `proxy_url` in the body.
    pub fn proxy_url(mut self, proxy_url: impl Into<String>) -> Self {
        self.0.field("proxy_url", proxy_url.into());
        self
    }
}
