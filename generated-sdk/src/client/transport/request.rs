use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use super::{RequestBody, RequestHeaders};
use crate::client::Method;

/// A request, ready to be sent.
///
/// `Debug` shows neither the query, the values of the headers nor the body.
#[non_exhaustive]
pub struct TransportRequest {
    /// The method.
    pub method: Method,
    /// Text, shared by all attempts and, as it is, with the HTTP library.
    pub(crate) url: Bytes,
    pub(crate) headers: RequestHeaders,
    /// The body; empty if there is none.
    pub body: RequestBody,
    /// How long the exchange may take, from connecting to the last byte of the answer.
    pub timeout: Duration,
    /// How many bytes the body of the answer may have. A transport stops reading there and fails.
    pub response_limit: usize,
}

impl TransportRequest {
    /// The absolute URL, percent-encoded.
    pub fn url(&self) -> &str {
        std::str::from_utf8(&self.url).unwrap_or_default()
    }

    /// Names, in lower case unless the caller wrote them otherwise, and values; no name comes twice.
    /// `host` and `content-length` are left to the transport.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter()
    }
}

impl fmt::Debug for TransportRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers().map(|(name, _)| name).collect();
        f.debug_struct("TransportRequest")
            .field("method", &self.method.as_str())
            .field("url", &self.url().split('?').next().unwrap_or_default())
            .field("headers", &headers)
            .field("body", &self.body)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
