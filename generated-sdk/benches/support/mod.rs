//! What the benchmarks share: bodies, clocks and counters.

#![allow(dead_code, reason = "each benchmark uses a part")]

use std::hint::black_box;
use std::time::{Duration, Instant};

/// A list of users in the order of the API's properties, without indentation, ids that differ.
pub(crate) fn users(count: usize) -> Vec<u8> {
    let user: String = include_str!("../user.json").lines().map(str::trim_start).collect();
    let users: Vec<String> = (0..count).map(|n| user.replace("idn_2", &format!("idn_{n}_"))).collect();
    format!("[{}]", users.join(",")).into_bytes()
}

pub(crate) fn time<T>(work: &impl Fn() -> T) -> Duration {
    let start = Instant::now();
    let result = black_box(work());
    let elapsed = start.elapsed();
    drop(result);
    elapsed
}

pub(crate) fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

pub(crate) fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

pub(crate) fn allocations<T>(work: &impl Fn() -> T) -> u64 {
    allocation_counter::measure(|| drop(black_box(work()))).count_total
}
