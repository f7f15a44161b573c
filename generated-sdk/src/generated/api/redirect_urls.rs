// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! The list of URLs to which Clerk may send somebody back after an OAuth sign-in in a native or
//! mobile app. A flow that asks for a URL outside of the list is refused.

use crate::client::{Clerk, Method, Request, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::redirect_urls`].
#[derive(Clone, Debug)]
pub struct RedirectUrls(Clerk);

impl RedirectUrls {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists the instance's allowed redirect URLs.
    ///
    /// `GET /redirect_urls`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`RedirectUrl`](crate::types::RedirectUrl).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.redirect_urls().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "ListRedirectURLs")]
    pub fn list(&self) -> List {
        Request::new(&self.0, "ListRedirectURLs", Method::Get, "/redirect_urls").call()
    }

    /// Adds a URL to the allowed redirect URLs.
    ///
    /// Add every URL to which a native app's OAuth flow returns, before the app uses it.
    ///
    /// `POST /redirect_urls`
    ///
    /// # Arguments
    ///
    /// - `url`: The whole URL, with `https://` or your app's own scheme, such as
    ///   `my-app://oauth-callback`.
    ///
    /// Returns [`RedirectUrl`](crate::types::RedirectUrl).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 422: The URL is malformed or its scheme is not accepted.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let redirect_url = clerk.redirect_urls().create("https://example.com").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`delete`](Self::delete), [`list`](Self::list).
    #[doc(alias = "CreateRedirectURL")]
    pub fn create(&self, url: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateRedirectURL",
            Method::Post,
            "/redirect_urls",
        );
        request.field("url", url.into());
        request.call()
    }

    /// Fetches one allowed redirect URL.
    ///
    /// `GET /redirect_urls/{id}`
    ///
    /// # Arguments
    ///
    /// - `id`: Which redirect URL, by its ID and not by the URL itself.
    ///
    /// Returns [`RedirectUrl`](crate::types::RedirectUrl).
    ///
    /// # Errors
    ///
    /// 404: No redirect URL has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let redirect_url = clerk.redirect_urls().get("ru_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetRedirectURL")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        Request::new(&self.0, "GetRedirectURL", Method::Get, "/redirect_urls/{id}")
            .path("id", id.into())
            .call()
    }

    /// Takes a URL off the allowed redirect URLs.
    ///
    /// OAuth flows that return to it fail from then on. Adding it again gives it a new ID.
    ///
    /// `DELETE /redirect_urls/{id}`
    ///
    /// # Arguments
    ///
    /// - `id`: Which redirect URL, by its ID and not by the URL itself.
    ///
    /// Returns [`DeletedObject`](crate::types::DeletedObject).
    ///
    /// # Errors
    ///
    /// 404: No redirect URL has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let deleted_object = clerk.redirect_urls().delete("ru_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create).
    #[doc(alias = "DeleteRedirectURL")]
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Request::new(&self.0, "DeleteRedirectURL", Method::Delete, "/redirect_urls/{id}")
            .path("id", id.into())
            .call()
    }
}

operations! {
    List,
    Create,
    Get,
    Delete,
}

operation! {
    /// Request of [`RedirectUrls::list`]: `GET /redirect_urls`.
    List -> page<models::RedirectUrl>
}
paged! {
    List: models::RedirectUrl { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl List {
    /// `true` asks the server to wrap the list together with its total count; the SDK reads both shapes.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

    /// Most records to return in one page. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Number of records to skip from the start of the list. At least 0. `0` by default.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", offset.to_string());
        self
    }
}

operation! {
    /// Request of [`RedirectUrls::create`]: `POST /redirect_urls`.
    Create -> models::RedirectUrl
}

operation! {
    /// Request of [`RedirectUrls::get`]: `GET /redirect_urls/{id}`.
    Get -> models::RedirectUrl
}

operation! {
    /// Request of [`RedirectUrls::delete`]: `DELETE /redirect_urls/{id}`.
    Delete -> models::DeletedObject
}
