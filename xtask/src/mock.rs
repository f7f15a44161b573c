//! `cargo xtask mock`. The server is a part of the crate. A crate that does not compile must still be
//! generated, so this program does not depend on it and has Cargo run it.

use std::env;
use std::process::Command;

use crate::failure::Failure;
use crate::{Mock, workspace};

pub(crate) fn run(options: &Mock) -> Result<(), Failure> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(workspace::root());
    command.args(["run", "--quiet", "--package", "generated-sdk"]);
    command.args(["--no-default-features", "--features", "mock", "--example", "mock_server", "--"]);
    command.args(["--port", &options.port.to_string()]);
    for fault in &options.fault {
        command.args(["--fault", fault]);
    }
    let status = command
        .status()
        .map_err(|error| Failure::Environment(format!("error: cannot run cargo: {error}")))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::Environment(format!("error: the mock server ended: {status}")))
}
