//! Requests as hyper and reqwest take them, and headers as they give them.

use std::error::Error;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

#[cfg(not(feature = "rustls"))]
use ::reqwest::header;
use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};
#[cfg(feature = "rustls")]
use hyper::header;

pub(super) use self::header::HeaderMap;
use self::header::{AUTHORIZATION, CONTENT_LENGTH, COOKIE, HeaderName, HeaderValue};
use super::{RequestBody, TransportError, TransportRequest};
use crate::client::{Headers, Method};

/// The headers of `request`, and what `complete` adds to those that all requests of a client have.
pub(super) fn headers(
    request: &TransportRequest,
    complete: impl FnOnce(&mut HeaderMap),
) -> Result<HeaderMap, TransportError> {
    let common = &request.headers.common;
    let mut headers = match common.translated.get() {
        Some(headers) => headers.clone(),
        None => {
            let mut headers = HeaderMap::new();
            common.iter().try_for_each(|header| insert(&mut headers, header))?;
            complete(&mut headers);
            // What another call made meanwhile is the same.
            common.translated.get_or_init(|| headers).clone()
        }
    };
    request.headers.own().try_for_each(|header| insert(&mut headers, header))?;
    if announces_no_body(request) {
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    Ok(headers)
}

/// The headers of an answer.
pub(super) fn from_http(headers: &HeaderMap) -> Headers {
    headers.iter().map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes()))).collect()
}

fn insert(headers: &mut HeaderMap, (name, value): (&str, &str)) -> Result<(), TransportError> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(unsendable)?;
    let mut value = HeaderValue::from_bytes(value.as_bytes()).map_err(unsendable)?;
    value.set_sensitive(name == AUTHORIZATION || name == COOKIE);
    headers.insert(name, value);
    Ok(())
}

/// What is wrong with the request itself.
pub(super) fn unsendable(error: impl Into<Box<dyn Error + Send + Sync>>) -> TransportError {
    TransportError::before_sending(error).permanent()
}

/// Fails outside of a Tokio runtime, where hyper and reqwest would panic.
pub(super) fn within_a_runtime() -> Result<(), TransportError> {
    match tokio::runtime::Handle::try_current() {
        Ok(_) => Ok(()),
        Err(_) => Err(unsendable("calls must be awaited inside a Tokio runtime")),
    }
}

/// Whether an empty body must be announced: neither hyper nor reqwest does, and some servers and
/// proxies answer 411 to a `POST` of unknown length.
fn announces_no_body(request: &TransportRequest) -> bool {
    request.body.is_empty() && matches!(request.method, Method::Post | Method::Put | Method::Patch)
}

pub(super) struct Outgoing(pub(super) RequestBody);

impl Body for Outgoing {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        Pin::new(&mut self.0).poll_next(cx).map_ok(Frame::data)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
