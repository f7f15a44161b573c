//! The seam to the HTTP library and to the timer: plain types on both sides.

mod body;
mod error;
#[cfg(feature = "rustls")]
pub(crate) mod hyper;
#[cfg(any(feature = "rustls", feature = "reqwest"))]
mod intake;
#[cfg(any(feature = "rustls", feature = "reqwest"))]
mod outgoing;
mod request;
mod request_headers;
#[cfg(feature = "reqwest")]
pub(crate) mod reqwest;

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;

pub use body::RequestBody;
pub(crate) use body::{Contents, Piece};
pub use error::TransportError;
pub(crate) use error::causes;
pub use request::TransportRequest;
pub(crate) use request_headers::{CommonHeaders, RequestHeaders};

use super::Headers;

/// What sends requests. Implement it to use an HTTP client of your own, or none, in tests.
///
/// A transport sends what it is given and answers what came, whatever the status is. It does not
/// follow redirects, or the secret key may reach another host, and it does not retry: the client
/// does, by the errors that the transport answers. See [`TransportError`] for what they must say,
/// and [`RequestBody`] for how files are sent. It keeps to the request's
/// [`timeout`](TransportRequest::timeout), as nobody else measures the time of an attempt, and should
/// stop reading beyond its [`response_limit`](TransportRequest::response_limit): a larger body is
/// refused anyway, once it is in memory.
///
/// ```
/// use generated_sdk::{Clerk, Headers, Transport, TransportFuture, TransportRequest, TransportResponse};
///
/// struct Nobody;
///
/// impl Transport for Nobody {
///     fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
///         Box::pin(async move {
///             assert_eq!(request.url(), "https://api.clerk.com/v1/users/user_1");
///             Ok(TransportResponse::new(404, Headers::default(), ""))
///         })
///     }
/// }
///
/// let clerk = Clerk::builder().secret_key("sk_test_1").transport(Nobody).build()?;
/// # Ok::<(), generated_sdk::Error>(())
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends `request` and reads the whole answer.
    ///
    /// Dropping the future must cancel the exchange.
    fn send(&self, request: TransportRequest) -> TransportFuture<'_>;

    /// Waits for `duration` before a call is tried again; `None` if there is no timer to wait with,
    /// which means that nothing is tried again.
    ///
    /// By default this is Tokio's timer, and `None` outside of a Tokio runtime; the runtime must have
    /// its timer enabled, as with `enable_all`. Where calls are
    /// awaited on another runtime, implement it with that runtime's timer.
    // Tokio is not optional for the sake of this, with nothing but `rt` and `time`: two small
    // crates where `rustls` is off, none more where it is on. Without them, a transport of the
    // user's would be without retries until the user finds out, and does what nearly all want.
    fn sleep(&self, duration: Duration) -> Option<TransportSleep<'_>> {
        // Outside of a runtime, tokio would panic.
        tokio::runtime::Handle::try_current().ok()?;
        Some(Box::pin(tokio::time::sleep(duration)))
    }
}

/// A wait under way; see [`Transport::sleep`]. Dropping it ends it.
pub type TransportSleep<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// An exchange under way; see [`Transport::send`].
pub type TransportFuture<'a> =
    Pin<Box<dyn Future<Output = Result<TransportResponse, TransportError>> + Send + 'a>>;

/// An answer, whatever its status. `Debug` shows sizes, not the content.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransportResponse {
    /// The status, such as 200.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body.
    pub body: Bytes,
}

impl TransportResponse {
    /// An answer of these parts. The body may be a `Vec<u8>`, a `String` or anything else that
    /// becomes [`Bytes`].
    pub fn new(status: u16, headers: Headers, body: impl Into<Bytes>) -> Self {
        Self { status, headers, body: body.into() }
    }
}

impl fmt::Debug for TransportResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportResponse")
            .field("status", &self.status)
            .field("headers", &self.headers.len())
            .field("bytes", &self.body.len())
            .finish()
    }
}

/// What is said about an answer that is too large.
pub(crate) fn too_large(limit: usize) -> TransportError {
    TransportError::interrupted(format!("the answer is larger than {limit} bytes")).permanent()
}
