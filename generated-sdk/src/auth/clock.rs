//! The time of day, which tests set.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Tells the time.
pub(crate) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

pub(crate) fn system() -> Clock {
    Arc::new(SystemTime::now)
}

/// The time between two moments, whichever came first: a clock that is set back must not make anything last
/// longer than it should.
pub(crate) fn between(one: SystemTime, other: SystemTime) -> Duration {
    other.duration_since(one).unwrap_or_else(|error| error.duration())
}

/// The end of the year 9999: what is later is not a time in seconds.
pub(crate) const LAST_SECOND: i64 = 253_402_300_799;

/// Milliseconds since 1970, negative before.
pub(crate) fn unix_millis(moment: SystemTime) -> i64 {
    let millis = |duration: Duration| i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
    match moment.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => millis(after),
        Err(error) => -millis(error.duration()),
    }
}
