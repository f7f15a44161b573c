//! Git, asked about this workspace.

use std::process::{Command, Output};

use crate::failure::Failure;
use crate::workspace;

/// What git prints, or nothing if it says that there is no such thing.
pub(crate) fn ask(arguments: &[&str]) -> Result<Option<Vec<u8>>, Failure> {
    let output = Command::new("git").arg("-C").arg(workspace::root()).args(arguments).output();
    let Output { status, stdout, .. } =
        output.map_err(|error| Failure::Environment(format!("error: cannot run git: {error}")))?;
    Ok(status.success().then_some(stdout))
}

/// What git prints, as one text.
pub(crate) fn line(arguments: &[&str]) -> Result<Option<String>, Failure> {
    Ok(ask(arguments)?.map(|printed| String::from_utf8_lossy(&printed).trim().to_owned()))
}
