//! What calls cost at run time, beside what one would write without this crate.
//!
//! ```text
//! cargo bench --package generated-sdk --all-features             all of it
//! cargo bench --package generated-sdk --all-features -- users    what has `users` in its name
//! ```
//!
//! It prints rows of one Markdown table. The harness is our own as those on the registry measure one
//! thing after another, and neither CPU time nor allocations.

mod bare;
mod bodies;
mod calls;
mod compare;
mod decode;
mod format;
mod here;
mod loopback;
mod memory;
mod server;
mod tokens;
mod webhooks;

use compare::Harness;

fn main() {
    // Cargo says `--bench` to every benchmark.
    let filters: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let Some(option) = filters.iter().find(|filter| filter.starts_with('-')) {
        eprintln!("error: there is no option {option}\nusage: [NAME…]");
        std::process::exit(2);
    }
    let harness = Harness::start(filters);
    decode::compare(&harness);
    memory::compare(&harness);
    loopback::compare(&harness);
    tokens::compare(&harness);
    webhooks::compare(&harness);
}
