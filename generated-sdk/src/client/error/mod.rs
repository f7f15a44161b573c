//! What a call can fail with.

mod api;
mod http_date;
mod kind;
mod make;
mod message;
mod retry_after;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

pub use api::{ApiError, ApiErrorMeta, PasswordSuggestion};
pub use kind::ErrorKind;

use self::api::ErrorBody;
use super::page::UnreadableItem;
use super::request::Endpoint;
use super::{Headers, Method, Response};

/// Why a client could not be built or a call did not succeed.
///
/// `Display` is one line that says which operation failed, how, and what to do about it, and holds
/// neither the secret key nor the body of an answer beyond the code and message of Clerk's errors. It
/// has the causes in it, so whoever prints the chain of `source` as well prints them twice.
///
/// ```no_run
/// # async fn example(call: generated_sdk::ResponseFuture<String>) -> Result<(), generated_sdk::Error> {
/// match call.await {
///     Ok(name) => println!("{name}"),
///     Err(error) if error.is_not_found() => println!("nobody"),
///     Err(error) if error.has_code("form_identifier_exists") => println!("taken"),
///     Err(error) => return Err(error), // DELETE /users/{user_id}: 403 Forbidden: …
/// }
/// # Ok(())
/// # }
/// ```
pub struct Error(Box<Details>);

struct Details {
    kind: ErrorKind,
    endpoint: Option<Endpoint>,
    /// What `Display` shows after the operation.
    message: String,
    attempts: u32,
    timeout: bool,
    /// Whether trying again would not help.
    permanent: bool,
    response: Option<Response>,
    body: ErrorBody,
    retry_after: Option<Duration>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    fn new(kind: ErrorKind, endpoint: Option<Endpoint>, message: String) -> Self {
        Self(Box::new(Details {
            kind,
            endpoint,
            message,
            attempts: 0,
            timeout: false,
            permanent: false,
            response: None,
            body: ErrorBody::default(),
            retry_after: None,
            source: None,
        }))
    }

    /// What kind of failure this is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.response().map(Response::status)
    }

    /// The errors that the API listed; empty if the body was not one of Clerk's.
    pub fn api_errors(&self) -> &[ApiError] {
        &self.0.body.errors
    }

    /// The `code` of the first of [`api_errors`](Self::api_errors), such as `resource_not_found`.
    pub fn code(&self) -> Option<&str> {
        self.api_errors().first().map(|error| error.code.as_str())
    }

    /// Whether one of [`api_errors`](Self::api_errors) has this code.
    pub fn has_code(&self, code: &str) -> bool {
        self.api_errors().iter().any(|error| error.code == code)
    }

    /// What to quote to Clerk's support: the `clerk_trace_id` of the body, else the header
    /// `clerk-trace-id`, else `cf-ray`.
    pub fn trace_id(&self) -> Option<&str> {
        let body = self.0.body.trace_id.as_deref();
        body.or_else(|| trace_id_of(self.response()?.headers()))
    }

    /// How often the call was sent: 0 if it was refused before, 1 if it was not tried again.
    ///
    /// An attempt that found no connection counts.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the API asks to wait before trying again, as of when the last answer came.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The answer, if there was one: one that is not a success, that could not be decoded, or that
    /// is a page which repeats the one before.
    ///
    /// Should the body of the first repeat the secret key, it stands there as `[redacted]`.
    pub fn response(&self) -> Option<&Response> {
        self.0.response.as_ref()
    }

    /// The answer, by value; see [`response`](Self::response).
    pub fn into_response(self) -> Option<Response> {
        self.0.response
    }

    /// The item of a page that could not be read, where that is all that is wrong; see
    /// [`Items`](crate::Items).
    pub fn unreadable_item(&self) -> Option<&UnreadableItem> {
        self.0.source.as_deref()?.downcast_ref()
    }

    /// The `operationId` of Clerk's API document, such as `GetUserList`; none if building a client
    /// failed, and of a call by [`Clerk::request`](crate::Clerk::request).
    pub fn operation_id(&self) -> Option<&'static str> {
        self.0.endpoint.map(|endpoint| endpoint.id).filter(|id| !id.is_empty())
    }

    /// The method of the operation; none if building a client failed.
    pub fn method(&self) -> Option<Method> {
        self.0.endpoint.map(|endpoint| endpoint.method)
    }

    /// The path of the operation as the documentation has it, such as `/users/{user_id}`; none if
    /// building a client failed.
    pub fn path(&self) -> Option<&'static str> {
        self.0.endpoint.map(|endpoint| endpoint.path)
    }

    /// 404: there is no such thing in the instance of the key.
    pub fn is_not_found(&self) -> bool {
        self.is_api(404)
    }

    /// 429: too many requests; see [`retry_after`](Self::retry_after).
    pub fn is_rate_limited(&self) -> bool {
        self.is_api(429)
    }

    /// 401: the key is wrong, missing or no longer valid.
    pub fn is_unauthorized(&self) -> bool {
        self.is_api(401)
    }

    /// 403: the key may not do this.
    pub fn is_forbidden(&self) -> bool {
        self.is_api(403)
    }

    /// The API found fault with what was sent: 422, or 400 with errors about a parameter.
    pub fn is_unprocessable(&self) -> bool {
        let about_parameter =
            |error: &ApiError| error.code.starts_with("form_") || error.param_name().is_some();
        self.is_api(422) || self.is_api(400) && self.api_errors().iter().any(about_parameter)
    }

    /// Time ran out, be it while connecting or later.
    pub fn is_timeout(&self) -> bool {
        self.0.timeout
    }

    /// No connection was made, in time or at all, so nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Whether trying again would not help.
    pub(crate) fn is_permanent(&self) -> bool {
        self.0.permanent
    }

    fn is_api(&self, status: u16) -> bool {
        self.0.kind == ErrorKind::Api && self.status() == Some(status)
    }
}

/// What to quote to Clerk's support, from the headers of an answer.
pub(crate) fn trace_id_of(headers: &Headers) -> Option<&str> {
    headers.get("clerk-trace-id").or_else(|| headers.get("cf-ray"))
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Endpoint { method, path, .. }) = self.0.endpoint {
            write!(f, "{method} {path}: ")?;
        }
        f.write_str(&self.0.message)?;
        match self.0.attempts {
            0 | 1 => Ok(()),
            attempts => write!(f, " ({attempts} attempts)"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &format_args!("{self}"))
            .field("response", &self.0.response)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
