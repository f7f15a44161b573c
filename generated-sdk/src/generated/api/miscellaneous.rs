// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Calls that belong to no other group.

use crate::client::{Clerk, Method, Request, operation, operations};

/// The operations of [`Clerk::miscellaneous`].
#[derive(Clone, Debug)]
pub struct Miscellaneous(Clerk);

impl Miscellaneous {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Fetches the page that determines the sign-in state in a browser.
    ///
    /// HTML that loads Clerk's script. Older SDKs serve it when a request leaves the sign-in state
    /// open; newer ones redirect instead. Name your instance by `publishable_key` or `frontend_api`.
    ///
    /// `GET /public/interstitial`
    ///
    /// Optional values are set on [`GetPublicInterstitial`].
    ///
    /// Returns nothing.
    ///
    /// # Errors
    ///
    /// - 400: A required parameter is missing.
    /// - 500: The page would redirect without end.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// clerk.miscellaneous().get_public_interstitial().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetPublicInterstitial")]
    pub fn get_public_interstitial(&self) -> GetPublicInterstitial {
        Request::new(
                &self.0,
                "GetPublicInterstitial",
                Method::Get,
                "/public/interstitial",
            )
            .unauthenticated()
            .call()
    }
}

operations! {
    GetPublicInterstitial,
}

operation! {
    /// Request of [`Miscellaneous::get_public_interstitial`]: `GET /public/interstitial`.
    GetPublicInterstitial -> ()
}

impl GetPublicInterstitial {
    /// Host of the Frontend API. Deprecated, use `frontend_api`.
    #[deprecated(note = "use `frontend_api` instead")]
    pub fn legacy_frontend_api(
        mut self,
        legacy_frontend_api: impl Into<String>,
    ) -> Self {
        self.0.query("frontendApi", legacy_frontend_api.into());
        self
    }

    /// Host of the instance's Frontend API.
    pub fn frontend_api(mut self, frontend_api: impl Into<String>) -> Self {
        self.0.query("frontend_api", frontend_api.into());
        self
    }

    /// The instance's publishable key.
    pub fn publishable_key(mut self, publishable_key: impl Into<String>) -> Self {
        self.0.query("publishable_key", publishable_key.into());
        self
    }

    /// The URL of the proxy in front of the Frontend API, if you run one.
    pub fn proxy_url(mut self, proxy_url: impl Into<String>) -> Self {
        self.0.query("proxy_url", proxy_url.into());
        self
    }

    /// The instance's domain.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.0.query("domain", domain.into());
        self
    }

    /// Where people sign in.
    pub fn sign_in_url(mut self, sign_in_url: impl Into<String>) -> Self {
        self.0.query("sign_in_url", sign_in_url.into());
        self
    }

    /// Whether to load the script from `domain`.
    pub fn use_domain_for_script(mut self, use_domain_for_script: bool) -> Self {
        self.0.query("use_domain_for_script", use_domain_for_script.to_string());
        self
    }
}
