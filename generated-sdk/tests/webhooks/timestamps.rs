//! Timestamps of deliveries: how they are written, and how old they may be.

use std::time::Duration;

use generated_sdk::webhooks::WebhookError;

use crate::delivery::{BODY, NOW, at, headers, receiver};

#[test]
fn timestamps_are_plain_digits() {
    for odd in [
        "+1735689600",
        "-1735689600",
        "1735689600.0",
        "1.5",
        "01735689600",
        "00",
        "1735689600 ",
        " 1735689600",
        "1_735_689_600",
        "0x67748580",
        "1e9",
        "NaN",
        "١٧٣٥٦٨٩٦٠٠",
        "17356896000000000000",
        "99999999999999999999",
        "9223372036854775808",
    ] {
        let found = receiver().verify(&headers("msg_1", odd, BODY.as_bytes()), BODY);
        let is_malformed = matches!(found, Err(WebhookError::MalformedHeader { name: "svix-timestamp", .. }));
        assert!(is_malformed, "{odd:?}: {found:?}");
    }
    // A number of milliseconds is a time, though a late one.
    for late in ["1735689600000", "9223372036854775807"] {
        let found = receiver().verify(&headers("msg_1", late, BODY.as_bytes()), BODY);
        assert_eq!(found, Err(WebhookError::TooNew), "{late}");
    }
    let found = receiver().verify(&headers("msg_1", "0", BODY.as_bytes()), BODY);
    assert_eq!(found, Err(WebhookError::TooOld));
}

#[test]
fn a_delivery_may_be_off_by_300_seconds_and_no_more() {
    for (made, expected) in [
        (NOW - 301, Err(WebhookError::TooOld)),
        (NOW - 300, Ok(())),
        (NOW, Ok(())),
        (NOW + 300, Ok(())),
        (NOW + 301, Err(WebhookError::TooNew)),
    ] {
        let headers = headers("msg_1", &made.to_string(), BODY.as_bytes());
        assert_eq!(receiver().verify(&headers, BODY).map(drop), expected, "{made}");
    }
}

#[test]
fn the_tolerance_can_be_set() {
    let made = headers("msg_1", &NOW.to_string(), BODY.as_bytes());
    let late = |seconds| receiver().clock(at(NOW + seconds));
    let short = Duration::from_secs(10);
    assert!(late(10).tolerance(short).verify(&made, BODY).is_ok());
    assert_eq!(late(11).tolerance(short).verify(&made, BODY), Err(WebhookError::TooOld));
    assert!(late(0).tolerance(Duration::ZERO).verify(&made, BODY).is_ok());
    assert!(late(1_000_000).tolerance(Duration::MAX).verify(&made, BODY).is_ok());
}

#[test]
fn a_clock_from_before_1970_fails_nothing_but_the_delivery() {
    let before = receiver().clock(|| std::time::UNIX_EPOCH - Duration::from_secs(1));
    let found = before.verify(&headers("msg_1", &NOW.to_string(), BODY.as_bytes()), BODY);
    assert_eq!(found, Err(WebhookError::TooNew));
}
