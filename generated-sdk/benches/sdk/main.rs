//! What calls cost at run time, beside what one would write without this crate.
//!
//! ```text
//! cargo bench --package generated-sdk --all-features             all of it
//! cargo bench --package generated-sdk --all-features -- users    what has `users` in its name
//! ```
//!
//! It prints rows of one Markdown table. `scripts/bench-javascript` and `scripts/bench-python` measure beside
//! clients that are other programs, by `--beside NAME=COMMAND`. The harness is our own as those on the registry measure one
//! thing after another, and neither CPU time nor allocations.

mod bare;
mod bodies;
mod compare;
mod decode;
mod format;
mod loopback;
mod memory;
mod processes;
mod server;
mod tokens;
mod webhooks;

use compare::Harness;

fn main() {
    // Cargo says `--bench` to every benchmark.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let Some(arguments) = arguments.strip_prefix(&["--client".to_owned()]) {
        return processes::client(arguments);
    }
    let (filters, programs) = match read(&arguments) {
        Ok(read) => read,
        Err(problem) => {
            eprintln!("error: {problem}\nusage: [NAME…] [--beside NAME=COMMAND]…");
            std::process::exit(2);
        }
    };
    let harness = Harness::start(filters);
    if programs.is_empty() {
        decode::compare(&harness);
        memory::compare(&harness);
        loopback::compare(&harness);
        tokens::compare(&harness);
        webhooks::compare(&harness);
    } else {
        processes::compare(&harness, &programs);
    }
}

/// What to measure, and other programs to measure beside, each with its command.
type Wanted = (Vec<String>, Vec<(String, String)>);

fn read(arguments: &[String]) -> Result<Wanted, String> {
    let (mut filters, mut programs) = (Vec::new(), Vec::new());
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        if argument == "--beside" {
            let program = arguments.next().and_then(|program| program.split_once('='));
            let (name, command) = program.ok_or("--beside wants NAME=COMMAND")?;
            programs.push((name.to_owned(), command.to_owned()));
        } else if argument.starts_with('-') {
            return Err(format!("there is no option {argument}"));
        } else {
            filters.push(argument.clone());
        }
    }
    Ok((filters, programs))
}
