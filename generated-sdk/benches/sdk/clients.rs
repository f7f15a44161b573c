//! What calls cost at run time, beside clients that are programs of their own, by
//! `--beside NAME=COMMAND`. `scripts/bench-javascript` and `scripts/bench-python` call it.
//!
//! A benchmark of its own, as the other one counts allocations, which would slow this crate down
//! where others count nothing.

// More than is called here.
#[allow(dead_code)]
mod bare;
mod bodies;
mod calls;
mod compare;
mod format;
mod processes;
mod server;

use compare::Harness;

fn main() {
    // Cargo says `--bench` to every benchmark.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let Some(arguments) = arguments.strip_prefix(&["--client".to_owned()]) {
        return processes::client(arguments);
    }
    match read(&arguments) {
        Ok((filters, programs)) => processes::compare(&Harness::start(filters), &programs),
        Err(problem) => {
            eprintln!("error: {problem}\nusage: --beside NAME=COMMAND… [NAME…]");
            std::process::exit(2);
        }
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
    if programs.is_empty() {
        return Err("there is no program to measure beside".to_owned());
    }
    Ok((filters, programs))
}
