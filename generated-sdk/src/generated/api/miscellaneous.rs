// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Miscellaneous”.

use crate::client::{Clerk, Method, Request, operation};

/// Requests of the tag “Miscellaneous”.
#[derive(Clone, Debug)]
pub struct Miscellaneous(Clerk);

impl Miscellaneous {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Get public interstitial.
    ///
    /// `GET /public/interstitial`
    ///
    /// # Errors
    ///
    /// The API declares 400, 500.
    pub fn get_public_interstitial(&self) -> GetPublicInterstitial {
        GetPublicInterstitial(
            Request::new(
                    &self.0,
                    "GetPublicInterstitial",
                    Method::Get,
                    "/public/interstitial",
                )
                .unauthenticated(),
        )
    }
}

operation! {
    /// Request of [`Miscellaneous::get_public_interstitial`]: `GET /public/interstitial`.
    GetPublicInterstitial -> ()
}

impl GetPublicInterstitial {
    /// Sets `frontendApi` in the query.
    #[deprecated]
    pub fn legacy_frontend_api(
        mut self,
        legacy_frontend_api: impl Into<String>,
    ) -> Self {
        self.0.query("frontendApi", legacy_frontend_api.into());
        self
    }

    /// Sets `frontend_api` in the query.
    pub fn frontend_api(mut self, frontend_api: impl Into<String>) -> Self {
        self.0.query("frontend_api", frontend_api.into());
        self
    }

    /// Sets `publishable_key` in the query.
    pub fn publishable_key(mut self, publishable_key: impl Into<String>) -> Self {
        self.0.query("publishable_key", publishable_key.into());
        self
    }

    /// Sets `proxy_url` in the query.
    pub fn proxy_url(mut self, proxy_url: impl Into<String>) -> Self {
        self.0.query("proxy_url", proxy_url.into());
        self
    }

    /// Sets `domain` in the query.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.0.query("domain", domain.into());
        self
    }

    /// Sets `sign_in_url` in the query.
    pub fn sign_in_url(mut self, sign_in_url: impl Into<String>) -> Self {
        self.0.query("sign_in_url", sign_in_url.into());
        self
    }

    /// Sets `use_domain_for_script` in the query.
    pub fn use_domain_for_script(mut self, use_domain_for_script: bool) -> Self {
        self.0.query("use_domain_for_script", use_domain_for_script.to_string());
        self
    }
}
