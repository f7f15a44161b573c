//! What may be sent twice.

use crate::client::error::{Error, ErrorKind};
use crate::client::method::Method;

/// Whether sending the same again could help, and could do no harm.
///
/// But for one operation, the API knows no idempotency keys: what `POST` and `PATCH` did once they would do
/// twice, such as send an invitation. They are repeated only where they cannot have been processed. This holds
/// for the few `POST`s that only read, too, so that the method alone tells what is repeated.
pub(super) fn is_repeatable(method: Method, error: &Error) -> bool {
    if error.is_permanent() {
        return false;
    }
    match error.kind() {
        ErrorKind::Connect => true,
        ErrorKind::Timeout | ErrorKind::Transport => is_idempotent(method),
        ErrorKind::Api => match error.status() {
            Some(429) => true,
            // A server that says when to come back has turned the request away. Without that, 503
            // may be of a proxy that lost the answer, like 502 and 504.
            Some(503) if error.retry_after().is_some() => true,
            Some(status) => is_idempotent(method) && is_transient(status),
            None => false,
        },
        ErrorKind::Configuration
        | ErrorKind::Request
        | ErrorKind::Upload
        | ErrorKind::Decode
        | ErrorKind::Paging => false,
    }
}

/// Whether a status may be another one soon. Those above 504 are of the proxy in front of the API,
/// which did not reach it or lost its answer.
pub(super) fn is_transient(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502..=504 | 520..=524)
}

/// Whether doing it twice is as good as doing it once.
fn is_idempotent(method: Method) -> bool {
    !matches!(method, Method::Post | Method::Patch)
}
