// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Allow-list / Block-list”.

use crate::client::{Clerk, Method, Request, operation};
use crate::generated::models;

/// Requests of the tag “Allow-list / Block-list”.
#[derive(Clone, Debug)]
pub struct BlocklistIdentifiers(Clerk);

impl BlocklistIdentifiers {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// List blocklist identifiers.
    ///
    /// `GET /blocklist_identifiers`
    ///
    /// # Errors
    ///
    /// The API declares 401, 402.
    pub fn list(&self) -> List {
        List(
            Request::new(
                &self.0,
                "ListBlocklistIdentifiers",
                Method::Get,
                "/blocklist_identifiers",
            ),
        )
    }

    /// Create blocklist identifier.
    ///
    /// `POST /blocklist_identifiers`
    ///
    /// # Errors
    ///
    /// The API declares 400, 402, 422.
    pub fn create(&self, identifier: impl Into<String>) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateBlocklistIdentifier",
            Method::Post,
            "/blocklist_identifiers",
        );
        request.field("identifier", identifier.into());
        Create(request)
    }

    /// Delete blocklist identifier.
    ///
    /// `DELETE /blocklist_identifiers/{identifier_id}`
    ///
    /// # Errors
    ///
    /// The API declares 402, 404.
    pub fn delete(&self, identifier_id: impl Into<String>) -> Delete {
        Delete(
            Request::new(
                    &self.0,
                    "DeleteBlocklistIdentifier",
                    Method::Delete,
                    "/blocklist_identifiers/{identifier_id}",
                )
                .path("identifier_id", identifier_id.into()),
        )
    }
}

operation! {
    /// Request of [`BlocklistIdentifiers::list`]: `GET /blocklist_identifiers`.
    List -> page<models::BlocklistIdentifier>
}

operation! {
    /// Request of [`BlocklistIdentifiers::create`]: `POST /blocklist_identifiers`.
    Create -> models::BlocklistIdentifier
}

operation! {
    /// Request of [`BlocklistIdentifiers::delete`]: `DELETE /blocklist_identifiers/{identifier_id}`.
    Delete -> models::DeletedObject
}
