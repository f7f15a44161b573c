//! What is known of a call once it is over, for those who watch.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::error::{self, Error, ErrorKind};
use super::request::Endpoint;
use super::response::Response;
use super::span::Span;
use super::{Clerk, Method};

/// Sees calls that are over; see [`ClerkBuilder::on_finished`](super::ClerkBuilder::on_finished).
pub(crate) type Watcher = Arc<dyn Fn(&FinishedCall<'_>) + Send + Sync>;

/// A call that is over, as [`ClerkBuilder::on_finished`](crate::ClerkBuilder::on_finished) sees it.
///
/// There is nothing in it that belongs to a user: the path is the one of the documentation, and
/// neither keys nor ids nor bodies are among it.
pub struct FinishedCall<'a> {
    endpoint: Endpoint,
    status: Option<u16>,
    attempts: u32,
    duration: Duration,
    trace_id: Option<&'a str>,
    error: Option<ErrorKind>,
}

impl FinishedCall<'_> {
    /// The `operationId` of Clerk's API document, such as `GetUserList`; empty of a call by
    /// [`Clerk::request`](crate::Clerk::request).
    pub fn operation_id(&self) -> &'static str {
        self.endpoint.id
    }

    /// The method.
    pub fn method(&self) -> Method {
        self.endpoint.method
    }

    /// The path as the documentation has it, such as `/users/{user_id}`.
    pub fn path(&self) -> &'static str {
        self.endpoint.path
    }

    /// The status of the answer to the last attempt, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// What kind of failure it was; none if the call succeeded.
    pub fn error_kind(&self) -> Option<ErrorKind> {
        self.error
    }

    /// How often it was sent: 0 if it was refused before.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How often it was sent again.
    pub fn retries(&self) -> u32 {
        self.attempts.saturating_sub(1)
    }

    /// How long it took, with all its attempts and the waits between them.
    pub fn duration(&self) -> Duration {
        self.duration
    }

    /// What to quote to Clerk's support, if there was an answer that has it.
    pub fn trace_id(&self) -> Option<&str> {
        self.trace_id
    }
}

impl fmt::Debug for FinishedCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FinishedCall")
            .field("operation_id", &self.endpoint.id)
            .field("method", &self.endpoint.method.as_str())
            .field("path", &self.endpoint.path)
            .field("status", &self.status)
            .field("error_kind", &self.error)
            .field("attempts", &self.attempts)
            .field("duration", &self.duration)
            .field("trace_id", &self.trace_id)
            .finish()
    }
}

/// The end of an exchange. The call ends with its answer being read, or not.
pub(crate) struct Finished {
    pub(crate) answer: Result<Response, Error>,
    pub(crate) record: Record,
}

impl Finished {
    /// Whether it ended because of a limit of time.
    pub(crate) fn has_timed_out(&self) -> bool {
        self.answer.as_ref().is_err_and(Error::is_timeout)
    }
}

/// What is left to be said of a call once its answer is read.
pub(crate) struct Record {
    clerk: Clerk,
    span: Span,
    endpoint: Endpoint,
    status: Option<u16>,
    attempts: u32,
    duration: Duration,
    /// Only if somebody watches.
    trace_id: Option<String>,
}

impl Record {
    pub(crate) fn new(
        clerk: Clerk,
        span: Span,
        endpoint: Endpoint,
        answer: &Result<Response, Error>,
        duration: Duration,
    ) -> Self {
        let (status, attempts) = match answer {
            Ok(response) => (Some(response.status), response.attempts),
            Err(error) => (error.status(), error.attempts()),
        };
        let trace_id = clerk.config().watcher.as_ref().and_then(|_| match answer {
            Ok(response) => error::trace_id_of(response.headers()),
            Err(error) => error.trace_id(),
        });
        let trace_id = trace_id.map(str::to_owned);
        Self { clerk, span, endpoint, status, attempts, duration, trace_id }
    }

    /// Says that the call ended, with `error` if it did not succeed.
    pub(crate) fn finish(&self, error: Option<&Error>) {
        let error = error.map(Error::kind);
        self.span.finish(self.status, self.attempts, error);
        if let Some(watcher) = &self.clerk.config().watcher {
            watcher(&FinishedCall {
                endpoint: self.endpoint,
                status: self.status,
                attempts: self.attempts,
                duration: self.duration,
                trace_id: self.trace_id.as_deref(),
                error,
            });
        }
    }
}
