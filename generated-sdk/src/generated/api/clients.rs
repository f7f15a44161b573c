// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Devices: a client is one browser or app installation, with all the sessions and the sign-in and
//! sign-up attempts that live on it. Verify a client's token to learn who is signed in on a device.

use crate::client::{Clerk, Method, Request, operation, operations, paged};
use crate::generated::models;

/// The operations of [`Clerk::clients`].
#[derive(Clone, Debug)]
pub struct Clients(Clerk);

impl Clients {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Lists clients, newest first.
    ///
    /// Deprecated: some instances may already answer 410. There is no other list of clients; to see who
    /// is signed in, use `clerk.sessions().list()` with a user.
    ///
    /// `GET /clients`
    ///
    /// Optional values are set on [`List`].
    ///
    /// Returns a [`Page`](crate::Page) of [`Client`](crate::types::Client).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 410: The server no longer offers this list.
    /// - 422: A value was refused; `meta.param_name` of the error names the parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let page = clerk.clients().list().limit(50).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get`](Self::get), [`sessions().list`](crate::api::sessions::Sessions::list).
    #[doc(alias = "GetClientList")]
    #[deprecated(note = "list sessions by user with `sessions().list` instead")]
    pub fn list(&self) -> List {
        Request::new(&self.0, "GetClientList", Method::Get, "/clients").call()
    }

    /// Checks a client's token and fetches the client.
    ///
    /// For clients, not sessions: a session token needs no call, it is verified with the instance's
    /// public key.
    ///
    /// `POST /clients/verify`
    ///
    /// - Changes nothing, although it is sent with `POST`.
    ///
    /// # Arguments
    ///
    /// - `token`: JWT of the active client.
    ///
    /// Returns [`Client`](crate::types::Client).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: The client of the token no longer exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let client = clerk.clients().verify("token").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`get`](Self::get), [`sessions().list`](crate::api::sessions::Sessions::list).
    #[doc(alias = "VerifyClient")]
    pub fn verify(&self, token: impl Into<String>) -> Verify {
        let mut request = Request::new(
            &self.0,
            "VerifyClient",
            Method::Post,
            "/clients/verify",
        );
        request.field("token", token.into());
        request.call()
    }

    /// Fetches a client with its sessions.
    ///
    /// `GET /clients/{client_id}`
    ///
    /// # Arguments
    ///
    /// - `client_id`: ID of the client (`client_…`).
    ///
    /// Returns [`Client`](crate::types::Client).
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 401: The key is missing, wrong, or was replaced.
    /// - 404: No client has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let client = clerk.clients().get("client_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetClient")]
    pub fn get(&self, client_id: impl Into<String>) -> Get {
        Request::new(&self.0, "GetClient", Method::Get, "/clients/{client_id}")
            .path("client_id", client_id.into())
            .call()
    }
}

operations! {
    List,
    Verify,
    Get,
}

operation! {
    /// Request of [`Clients::list`]: `GET /clients`.
    List -> page<models::Client>
}
paged! {
    List: models::Client { max_limit: Some(500), id: Some("id"), cursor: false, paginated: true }
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
    /// Request of [`Clients::verify`]: `POST /clients/verify`.
    Verify -> models::Client
}

operation! {
    /// Request of [`Clients::get`]: `GET /clients/{client_id}`.
    Get -> models::Client
}
