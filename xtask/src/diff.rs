//! `cargo xtask diff`.

use std::io::Write;

use codegen::diff::{Report, Verdict, show};

use crate::failure::Failure;
use crate::version::{self, Version};
use crate::{Diff, Format, Level};

pub(crate) fn run(options: &Diff) -> Result<(), Failure> {
    let (old, new) = version::pair(&options.old, options.new.as_deref())?;
    let mut report = version::compare(&old, &new);
    accept(&mut report, &new)?;
    print(&rendered(&report, options.format))?;
    let Some(level) = options.fail_on.map(Level::verdict) else { return Ok(()) };
    if !report.reaches(level) {
        return Ok(());
    }
    let name = level.as_str();
    Err(Failure::Differs(format!(
        "error: there are changes that need a {name} release, and that nobody has accepted\n  \
         help: a break that is meant to be goes into spec/accepted-breaks.yaml, by its fingerprint and with a reason"
    )))
}

/// The report in one of its forms.
pub(crate) fn rendered(report: &Report, format: Format) -> String {
    match format {
        Format::Text => show::terminal(report),
        Format::Markdown => show::markdown(report),
        Format::Json => show::json(report),
    }
}

/// Marks what was accepted beside the new documents.
fn accept(report: &mut Report, new: &Version) -> Result<(), Failure> {
    let Some(accepted) = &new.accepted else { return Ok(()) };
    report
        .accept(accepted)
        .map_err(|diagnostics| Failure::Document { name: version::ACCEPTED.to_owned(), diagnostics })
}

impl Level {
    fn verdict(self) -> Verdict {
        match self {
            Self::Patch => Verdict::Patch,
            Self::Minor => Verdict::Minor,
            Self::Major => Verdict::Major,
        }
    }
}

/// Prints text that may be cut off by whoever reads it (`… | head`).
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::Environment(format!("error: cannot print: {error}")))
        }
        _ => Ok(()),
    }
}
