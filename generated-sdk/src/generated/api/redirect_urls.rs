// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Redirect URLs”.

use crate::client::{Clerk, Method, Request, operation, paged};
use crate::generated::models;

/// Requests of the tag “Redirect URLs”.
#[derive(Clone, Debug)]
pub struct RedirectUrls(Clerk);

impl RedirectUrls {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List redirect ur ls.
    ///
    /// `GET /redirect_urls`
    pub fn list(&self) -> List {
        List(Request::new(&self.0, "ListRedirectURLs", Method::Get, "/redirect_urls"))
    }

    /// Create redirect url.
    ///
    /// `POST /redirect_urls`
    ///
    /// # Errors
    ///
    /// The API declares 400, 422.
    pub fn create(&self, url: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateRedirectURL",
            Method::Post,
            "/redirect_urls",
        );
        request.field("url", url.into());
        Create(request)
    }

    /// Get redirect url.
    ///
    /// `GET /redirect_urls/{id}`
    ///
    /// # Errors
    ///
    /// The API declares 404.
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get(
            Request::new(&self.0, "GetRedirectURL", Method::Get, "/redirect_urls/{id}")
                .path("id", id.into()),
        )
    }

    /// Delete redirect url.
    ///
    /// `DELETE /redirect_urls/{id}`
    ///
    /// # Errors
    ///
    /// The API declares 404.
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteRedirectURL",
                    Method::Delete,
                    "/redirect_urls/{id}",
                )
                .path("id", id.into()),
        )
    }
}

operation! {
    /// Request of [`RedirectUrls::list`]: `GET /redirect_urls`.
    List -> page<models::RedirectUrl>
}
paged! {
    List: models::RedirectUrl { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
}

impl List {
    /// Sets `paginated` in the query.
    pub fn paginated(mut self, paginated: bool) -> Self {
        self.0.query("paginated", paginated.to_string());
        self
    }

    /// Sets `limit` in the query. From 1 to 500. `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", limit.to_string());
        self
    }

    /// Sets `offset` in the query. At least 0. `0` by default.
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
