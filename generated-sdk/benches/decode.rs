//! Decoding a list of 500 users: the crate's own decoder against `serde_json` into the same types
//! with serde's derives. Prints both times, their ratio and the allocations of each.
//!
//! `cargo bench --package generated-sdk --features serde --bench decode`

mod support;

use generated_sdk::json;
use generated_sdk::types::User;
use support::{allocations, median, millis, time, users};

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
