//! The span of a call, with the feature `tracing`; without it, nothing.

use std::time::Duration;

use super::error::{Error, ErrorKind};
use super::request::Endpoint;

#[cfg(feature = "tracing")]
pub(crate) struct Span(tracing::Span);

/// Names of fields are those of OpenTelemetry's conventions where it has one.
#[cfg(feature = "tracing")]
impl Span {
    pub(crate) fn of(endpoint: Endpoint) -> Self {
        use tracing::field::Empty;
        Self(tracing::info_span!(
            "clerk_call",
            operation_id = (!endpoint.id.is_empty()).then_some(endpoint.id),
            http.request.method = endpoint.method.as_str(),
            url.template = endpoint.path,
            http.response.status_code = Empty,
            attempts = Empty,
            error.type = Empty,
        ))
    }

    /// Runs the attempts of a call inside of its span.
    pub(crate) async fn around<F: Future>(&self, attempts: F) -> F::Output {
        tracing::Instrument::instrument(attempts, self.0.clone()).await
    }

    /// Says that an attempt failed and that there will be another one.
    pub(crate) fn retry(error: &Error, wait: Duration) {
        tracing::warn!(
            attempt = error.attempts(),
            http.response.status_code = error.status(),
            error.type = error.kind().as_str(),
            wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
            "the call failed and will be tried again",
        );
    }

    /// Says how the call ended.
    pub(crate) fn finish(&self, status: Option<u16>, attempts: u32, error: Option<ErrorKind>) {
        self.0.record("http.response.status_code", status);
        self.0.record("attempts", attempts);
        self.0.record("error.type", error.map(ErrorKind::as_str));
    }
}

#[cfg(not(feature = "tracing"))]
pub(crate) struct Span;

#[cfg(not(feature = "tracing"))]
impl Span {
    pub(crate) fn of(_: Endpoint) -> Self {
        Self
    }

    /// The future itself, so that there is not one around it that does nothing.
    pub(crate) fn around<F: Future>(&self, attempts: F) -> F {
        attempts
    }

    pub(crate) fn retry(_: &Error, _: Duration) {}

    pub(crate) fn finish(&self, _: Option<u16>, _: u32, _: Option<ErrorKind>) {}
}
