//! Randomness for boundaries and for waits: it has to differ, not to be secret.

use std::hash::{BuildHasher, Hasher, RandomState};

/// The one source of randomness in the standard library: the keys of its hash tables. They are
/// drawn from the system once a thread and counted on from there, and the hash mixes them well. A
/// crate such as `fastrand` would do no better here, and would be one more to trust.
pub(crate) fn number() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// From 0 up to, but not including, 1; each as likely as any other.
pub(crate) fn fraction() -> f64 {
    const STEPS: f64 = 4_294_967_296.0; // 2^32
    let [a, b, c, d, ..] = number().to_le_bytes();
    f64::from(u32::from_le_bytes([a, b, c, d])) / STEPS
}
