//! Decoding a list of 500 users: the crate's own decoder against `serde_json` into the same types
//! with serde's derives. Prints both times, their ratio and the allocations of each.
//!
//! `cargo bench --package generated-sdk --features serde --bench decode`

use std::hint::black_box;
use std::time::{Duration, Instant};

use generated_sdk::json;
use generated_sdk::types::User;

const ROUNDS: usize = 60;

fn main() {
    let body = users(500);
    println!("{} users, {:.2} MB", 500, body.len() as f64 / 1e6);

    let ours = || json::from_slice::<Vec<User>>(&body).expect("users decode");
    let derived = || serde_json::from_slice::<Vec<User>>(&body).expect("users decode");
    assert_eq!(ours(), derived(), "both decode the same");

    // Interleaved, so that whatever else the machine does befalls both.
    let (mut of_ours, mut of_derived) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        of_ours.push(time(&ours));
        of_derived.push(time(&derived));
    }
    let (ours_time, derived_time) = (median(of_ours), median(of_derived));
    let (ours_count, derived_count) = (allocations(&ours), allocations(&derived));
    println!("{:<28}{:>10}{:>14}", "", "median", "allocations");
    println!("{:<28}{:>7.2} ms{ours_count:>14}", "generated_sdk::json", millis(ours_time));
    println!("{:<28}{:>7.2} ms{derived_count:>14}", "serde_json, derived", millis(derived_time));
    println!(
        "throughput {:.2} times that of serde_json, allocations {:.2} times",
        derived_time.as_secs_f64() / ours_time.as_secs_f64(),
        ours_count as f64 / derived_count as f64
    );
}

/// A list of users in the order of the API's properties, without indentation, ids that differ.
fn users(count: usize) -> Vec<u8> {
    let user: String = include_str!("user.json").lines().map(str::trim_start).collect();
    let users: Vec<String> = (0..count).map(|n| user.replace("idn_2", &format!("idn_{n}_"))).collect();
    format!("[{}]", users.join(",")).into_bytes()
}

fn time<T>(work: &impl Fn() -> T) -> Duration {
    let start = Instant::now();
    let result = black_box(work());
    let elapsed = start.elapsed();
    drop(result);
    elapsed
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn allocations<T>(work: &impl Fn() -> T) -> u64 {
    allocation_counter::measure(|| drop(black_box(work()))).count_total
}
