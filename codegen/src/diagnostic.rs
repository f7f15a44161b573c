//! What the generator says about a document: a code, a message, the place and the remedy.

use std::fmt;

use serde::Serialize;

use crate::pointer;
use crate::source::Source;

/// How serious a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; the output is complete.
    Warning,
    /// One operation or type cannot be generated; the rest can (`--skip-unsupported`).
    Unsupported,
    /// Nothing can be generated.
    Error,
}

/// One finding about a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// How serious it is.
    pub severity: Severity,
    /// A stable short name of the kind of finding, for example `dangling-reference`.
    pub code: &'static str,
    /// What is wrong, in one sentence.
    pub message: String,
    /// JSON pointer into the document; empty for the document as a whole.
    pub pointer: String,
    /// Line of the document, counted from 1, where it is known.
    pub line: Option<usize>,
    /// What to do about it.
    pub help: String,
}

impl Diagnostic {
    /// A finding that stops the generation.
    pub fn error(code: &'static str, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, pointer, message)
    }

    /// A finding that stops the generation of what stands at `pointer` only.
    pub fn unsupported(code: &'static str, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Severity::Unsupported, code, pointer, message)
    }

    /// A finding that stops nothing.
    pub fn warning(code: &'static str, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, pointer, message)
    }

    fn new(
        severity: Severity,
        code: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            severity,
            code,
            message: message.into(),
            pointer: pointer.into(),
            line: None,
            help: String::new(),
        }
    }

    /// The same finding with the remedy.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// The same finding at a known line.
    #[must_use]
    pub fn at_line(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let label = match self.severity {
            Severity::Warning => "warning",
            Severity::Unsupported => "unsupported",
            Severity::Error => "error",
        };
        write!(f, "{label}[{}]: {}", self.code, self.message)?;
        match (self.pointer.is_empty(), self.line) {
            (true, None) => {}
            (true, Some(line)) => write!(f, "\n  at line {line}")?,
            (false, None) => write!(f, "\n  at #{}", self.pointer)?,
            (false, Some(line)) => write!(f, "\n  at #{} (line {line})", self.pointer)?,
        }
        if !self.help.is_empty() {
            write!(f, "\n  help: {}", self.help)?;
        }
        Ok(())
    }
}

/// All findings of a run, in the order they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// The gravest severity among them.
    pub fn worst(&self) -> Option<Severity> {
        self.0.iter().map(|d| d.severity).max()
    }

    /// Whether any of them stops the generation of anything.
    pub fn blocking(&self) -> bool {
        self.worst() > Some(Severity::Warning)
    }

    /// Whether any of them stops everything.
    pub fn fatal(&self) -> bool {
        self.worst() == Some(Severity::Error)
    }

    /// Fills in the lines that are not known yet, reading the document's text once. A place that is
    /// not there (a missing key) gets the line of what should hold it.
    pub fn locate(&mut self, source: &Source) {
        let open = || self.0.iter().filter(|d| d.line.is_none());
        let lines = source.lines_of(open().flat_map(|d| pointer::ancestors(&d.pointer)));
        for diagnostic in self.0.iter_mut().filter(|d| d.line.is_none()) {
            diagnostic.line = pointer::ancestors(&diagnostic.pointer).find_map(|p| lines.get(p).copied());
        }
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
