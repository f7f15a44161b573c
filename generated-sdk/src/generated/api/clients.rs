// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Clients”.

use crate::client::{Clerk, Method, Request, operation, paged};
use crate::generated::models;

/// Requests of the tag “Clients”.
#[derive(Clone, Debug)]
pub struct Clients(Clerk);

impl Clients {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Get client list.
    ///
    /// `GET /clients`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 410, 422.
    #[deprecated]
    pub fn list(&self) -> List {
        List(Request::new(&self.0, "GetClientList", Method::Get, "/clients"))
    }

    /// Verify client.
    ///
    /// `POST /clients/verify`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404.
    pub fn verify(&self, token: impl Into<String>) -> Verify {
        let mut request = Request::new(
            &self.0,
            "VerifyClient",
            Method::Post,
            "/clients/verify",
        );
        request.field("token", token.into());
        Verify(request)
    }

    /// Get client.
    ///
    /// `GET /clients/{client_id}`
    ///
    /// # Errors
    ///
    /// The API declares 400, 401, 404.
    pub fn get(&self, client_id: impl Into<String>) -> Get {
        Get(
            Request::new(&self.0, "GetClient", Method::Get, "/clients/{client_id}")
                .path("client_id", client_id.into()),
        )
    }
}

operation! {
    /// Request of [`Clients::list`]: `GET /clients`.
    List -> page<models::Client>
}
paged! {
    List: models::Client { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
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
    /// Request of [`Clients::verify`]: `POST /clients/verify`.
    Verify -> models::Client
}

operation! {
    /// Request of [`Clients::get`]: `GET /clients/{client_id}`.
    Get -> models::Client
}
