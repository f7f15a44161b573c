// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Tests of whether a proxy of yours reaches Clerk's Frontend API, to be run before a domain is
//! switched over to it.

use crate::client::{Clerk, Method, Request, operation, operations};
use crate::generated::models;

/// The operations of [`Clerk::proxy_checks`].
#[derive(Clone, Debug)]
pub struct ProxyChecks(Clerk);

impl ProxyChecks {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Tests whether a proxy reaches the Frontend API.
    ///
    /// Run it before you give a domain a `proxy_url`, or again later; the domain itself is not changed.
    /// A proxy that fails the test would take sign-in down.
    ///
    /// `POST /proxy_checks`
    ///
    /// # Arguments
    ///
    /// - `domain_id`: The domain that the proxy is for.
    /// - `proxy_url`: The proxy's full URL, such as `https://example.com/__clerk`.
    ///
    /// Returns [`ProxyCheck`](crate::types::ProxyCheck). The check, whose `successful` tells how it
    /// went.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 422: The domain or the URL is not acceptable.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let proxy_check = clerk
    ///     .proxy_checks()
    ///     .verify("domain_2abc", "https://example.com/__clerk")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`domains().update`](crate::api::domains::Domains::update).
    #[doc(alias = "VerifyDomainProxy")]
    pub fn verify(
        &self,
        domain_id: impl Into<String>,
        proxy_url: impl Into<String>,
    ) -> Verify {
        let mut request = Request::new(
            &self.0,
            "VerifyDomainProxy",
            Method::Post,
            "/proxy_checks",
        );
        request.field("domain_id", domain_id.into());
        request.field("proxy_url", proxy_url.into());
        request.call()
    }
}

operations! {
    Verify,
}

operation! {
    /// Request of [`ProxyChecks::verify`]: `POST /proxy_checks`.
    Verify -> models::ProxyCheck
}
