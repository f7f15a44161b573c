use std::time::Duration;

use crate::client::RetryPolicy;
use crate::client::random;

const MS: Duration = Duration::from_millis(1);

#[test]
fn waits_grow_up_to_a_limit() {
    let policy = RetryPolicy::default();
    let longest = |attempts| policy.backoff(attempts, 1.0);
    assert_eq!([longest(1), longest(2), longest(3)], [500 * MS, 750 * MS, 1_125 * MS]);
    assert_eq!([longest(30), longest(u32::MAX)], [60_000 * MS; 2]);
    assert_eq!(policy.backoff(1, 0.0), Duration::ZERO);
    assert_eq!(policy.backoff(1, 0.5), 250 * MS);
    let other = policy.first_wait(2 * MS).factor(3.0).longest_wait(10 * MS);
    assert_eq!([1, 2, 3].map(|attempts| other.backoff(attempts, 1.0)), [2 * MS, 6 * MS, 10 * MS]);
}

#[test]
fn settings_that_make_no_sense_do_no_harm() {
    for factor in [f64::NAN, f64::NEG_INFINITY, -1.0, 0.0] {
        assert_eq!(RetryPolicy::default().factor(factor).backoff(9, 1.0), 500 * MS);
    }
    let steep = RetryPolicy::default().factor(f64::INFINITY);
    assert_eq!(steep.backoff(1, 1.0), 500 * MS);
    assert_eq!(steep.backoff(2, 1.0), 60_000 * MS);
    assert_eq!(steep.first_wait(Duration::ZERO).backoff(2, 1.0), Duration::ZERO);
    let endless = RetryPolicy::default().first_wait(Duration::MAX).longest_wait(Duration::MAX);
    assert!(endless.backoff(u32::MAX, 1.0) > Duration::from_secs(1 << 62));
}

#[test]
fn jitter_is_spread_out() {
    let fractions: Vec<f64> = (0..2_000).map(|_| random::fraction()).collect();
    assert!(fractions.iter().all(|fraction| (0.0..1.0).contains(fraction)));
    for tenth in 0..10 {
        let low = f64::from(tenth) / 10.0;
        let count = fractions.iter().filter(|fraction| (low..low + 0.1).contains(*fraction)).count();
        assert!((100..300).contains(&count), "{count} from {low}");
    }
}
