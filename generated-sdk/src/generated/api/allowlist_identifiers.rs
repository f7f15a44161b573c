// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Allow-list / Block-list”.

use crate::client::{Clerk, Method, Request, operation, paged};
use crate::generated::models;

/// Requests of the tag “Allow-list / Block-list”.
#[derive(Clone, Debug)]
pub struct AllowlistIdentifiers(Clerk);

impl AllowlistIdentifiers {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List allowlist identifiers.
    ///
    /// `GET /allowlist_identifiers`
    ///
    /// # Errors
    ///
    /// The API declares 401, 402.
    pub fn list(&self) -> List {
        List(
            Request::new(
                &self.0,
                "ListAllowlistIdentifiers",
                Method::Get,
                "/allowlist_identifiers",
            ),
        )
    }

    /// Create allowlist identifier.
    ///
    /// `POST /allowlist_identifiers`
    ///
    /// # Errors
    ///
    /// The API declares 400, 402, 422.
    pub fn create(&self, identifier: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateAllowlistIdentifier",
            Method::Post,
            "/allowlist_identifiers",
        );
        request.field("identifier", identifier.into());
        Create(request)
    }

    /// Delete allowlist identifier.
    ///
    /// `DELETE /allowlist_identifiers/{identifier_id}`
    ///
    /// # Errors
    ///
    /// The API declares 402, 404.
    pub fn delete(&self, identifier_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteAllowlistIdentifier",
                    Method::Delete,
                    "/allowlist_identifiers/{identifier_id}",
                )
                .path("identifier_id", identifier_id.into()),
        )
    }
}

operation! {
    /// Request of [`AllowlistIdentifiers::list`]: `GET /allowlist_identifiers`.
    List -> page<models::AllowlistIdentifier>
}
paged! {
    List: models::AllowlistIdentifier { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
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
    /// Request of [`AllowlistIdentifiers::create`]: `POST /allowlist_identifiers`.
    Create -> models::AllowlistIdentifier
}

impl Create {
    /// Sets `notify` in the body. `false` by default.
    pub fn notify(mut self, notify: bool) -> Self {
        self.0.field("notify", notify);
        self
    }
}

operation! {
    /// Request of [`AllowlistIdentifiers::delete`]: `DELETE /allowlist_identifiers/{identifier_id}`.
    Delete -> models::DeletedObject
}
