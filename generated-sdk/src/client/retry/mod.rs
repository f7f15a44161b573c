//! Whether a call that failed is tried again, and when.

mod budget;
mod policy;
mod safety;

use std::time::Duration;

pub(crate) use budget::Budget;
pub use policy::RetryPolicy;

use super::error::Error;
use super::method::Method;
use super::random;

/// How long to wait before the next attempt after `error`, the last of `attempts`; `None` if the
/// error is what the call ends with.
///
/// The budget is not asked here: it is charged last, when nothing else stands in the way.
pub(crate) fn wait(policy: &RetryPolicy, method: Method, error: &Error, attempts: u32) -> Option<Duration> {
    if !safety::is_repeatable(method, error) {
        return None;
    }
    let wait = policy.backoff(attempts, random::fraction());
    match error.retry_after() {
        Some(asked) if asked > policy.retry_after_limit => None,
        // What is asked for is the least. The backoff on top keeps those who were turned away
        // together from coming back together, and a `Retry-After: 0` from being no wait at all.
        Some(asked) => Some(asked.saturating_add(wait)),
        None => Some(wait),
    }
}

/// Whether an error is the API doing its work, such as answering 404, and no sign of trouble.
pub(crate) fn is_in_order(error: &Error) -> bool {
    error.status().is_some_and(|status| !safety::is_transient(status))
}
