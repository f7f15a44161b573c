//! Why a command failed, and the exit code that says so.

use std::fmt;
use std::path::Path;
use std::process::ExitCode;

use codegen::diagnostic::Diagnostics;

/// A command's failure.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The document is at fault: exit code 1.
    Document { name: String, diagnostics: Diagnostics },
    /// What was compared differs: exit code 1.
    Differs(String),
    /// The surroundings are at fault (files, network, arguments): exit code 2.
    Environment(String),
}

impl Failure {
    /// A failure with a file.
    pub(crate) fn file(what: &str, path: &Path, error: impl fmt::Display) -> Self {
        Self::Environment(format!("error: cannot {what} {}: {error}", path.display()))
    }

    /// What it says below its first line, or there if it has one only, as one line. The first line
    /// of a command's failure is the command, with paths of this machine.
    pub(crate) fn reason(&self) -> String {
        let text = self.to_string();
        let (first, below) = text.split_once('\n').unwrap_or((&text, ""));
        let said = if below.is_empty() { first } else { below };
        said.lines().map(str::trim).collect::<Vec<_>>().join("; ")
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Document { .. } | Self::Differs(_) => ExitCode::from(1),
            Self::Environment(_) => ExitCode::from(2),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document { name, diagnostics } => write!(f, "{name}:\n{diagnostics}"),
            Self::Differs(text) | Self::Environment(text) => f.write_str(text),
        }
    }
}
