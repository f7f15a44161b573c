//! `cargo xtask docs`: the book of `generated-sdk/docs/`, and what rustdoc makes of the crate.

use std::io::ErrorKind;
use std::process::Command;

use crate::failure::Failure;
use crate::workspace;

pub(crate) fn run(open: bool) -> Result<(), Failure> {
    let folder = workspace::sdk().join("docs");
    let mut book = Command::new("mdbook");
    book.arg("build").arg(&folder);
    if open {
        book.arg("--open");
    }
    call(book, "mdbook", "run `cargo install mdbook --locked`")?;
    let mut rustdoc = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    rustdoc.current_dir(workspace::root()).args([
        "doc",
        "--package",
        "generated-sdk",
        "--no-deps",
        "--all-features",
    ]);
    call(rustdoc, "cargo doc", "see what it says above")?;
    for built in ["target/book/index.html", "target/doc/generated_sdk/index.html"] {
        println!("{built}");
    }
    Ok(())
}

fn call(mut command: Command, name: &str, help: &str) -> Result<(), Failure> {
    let failed = |what: String| Failure::Environment(format!("error: {name} {what}\n  help: {help}"));
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(failed(format!("failed: {status}"))),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(failed("is not installed".to_owned())),
        Err(error) => Err(failed(format!("cannot be run: {error}"))),
    }
}
