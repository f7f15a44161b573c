//! Dates as HTTP has them: `Sun, 06 Nov 1994 08:49:37 GMT`.

use std::time::{Duration, SystemTime};

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The two older forms that RFC 9110 still lists are not read: no server has sent them for long.
pub(super) fn parse(text: &str) -> Option<SystemTime> {
    let (_, date) = text.trim().split_once(", ")?;
    let words: Vec<_> = date.split(' ').collect();
    let [day, month, year, time, "GMT"] = words[..] else {
        return None;
    };
    let parts: Vec<_> = time.split(':').collect();
    let [hour, minute, second] = parts[..] else {
        return None;
    };
    let month = (1..).zip(MONTHS).find(|(_, name)| *name == month)?.0;
    let [day, year, hour, minute, second] =
        [day, year, hour, minute, second].map(|number| number.parse().unwrap_or(u64::MAX));
    let in_range =
        (1..=31).contains(&day) && (1970..=9999).contains(&year) && hour < 24 && minute < 60 && second <= 60;
    if !in_range {
        return None;
    }
    let seconds = days_since_1970(year, month, day)? * 86_400 + hour * 3_600 + minute * 60 + second;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// Counts years from March, so that a leap day is the last of its year.
fn days_since_1970(year: u64, month: u64, day: u64) -> Option<u64> {
    let year_from_march = if month <= 2 { year - 1 } else { year };
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let leap_days = year_from_march / 4 - year_from_march / 100 + year_from_march / 400;
    (year_from_march * 365 + leap_days + day_of_year).checked_sub(719_468)
}
