//! How long to wait, as the header `Retry-After` has it.

use std::time::{Duration, SystemTime};

use super::http_date;
use crate::client::Headers;

/// Seconds, or a date: then the time from the server's own `Date`, or from now if it sent none, so
/// that a clock that is wrong on either side does not matter. A date gone by is no wait.
pub(super) fn of(headers: &Headers) -> Option<Duration> {
    let value = headers.get("retry-after")?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = http_date::parse(value)?;
    let now = headers.get("date").and_then(http_date::parse).unwrap_or_else(SystemTime::now);
    Some(until.duration_since(now).unwrap_or_default())
}
