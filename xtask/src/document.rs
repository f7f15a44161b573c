//! Reading documents and what is laid over them.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

use codegen::diagnostic::{Diagnostic, Diagnostics};
use codegen::overlay::{Fixes, Names, Overlay, Twins};
use codegen::pipeline::{self, Outcome};
use codegen::prose::Prose;
use codegen::read::{self, Document};
use codegen::source::{MAX_BYTES, Source};

use crate::failure::Failure;
use crate::files;
use crate::workspace::{shown, spec};

/// Name of the canonical Backend API document.
pub(crate) const BACKEND_API: &str = "backend-api.yaml";
/// Name of the canonical webhooks document.
pub(crate) const WEBHOOKS: &str = "webhooks.yaml";
/// Name of the file of twin schemas.
pub(crate) const TWINS: &str = "twins.yaml";

/// Name of the file of what is said about the API.
pub(crate) const PROSE: &str = "prose.yaml";

/// Reads a document from a file.
pub(crate) fn open(path: &Path) -> Result<Source, Failure> {
    let failure = |error| Failure::file("read", path, error);
    // Not by the size that the file system tells: that of a device or a pipe is 0.
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failure)?;
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(failure)?;
    Source::new(shown(path), bytes).map_err(|diagnostic| failed(&shown(path), diagnostic))
}

/// Reads a document from a file or from an address.
pub(crate) fn fetch(from: &str) -> Result<Source, Failure> {
    if !from.starts_with("https://") && !from.starts_with("http://") {
        return open(Path::new(from));
    }
    let config = ureq::Agent::config_builder().timeout_global(Some(Duration::from_secs(60))).build();
    let fetch = || {
        let mut response = ureq::Agent::new_with_config(config).get(from).call()?;
        response.body_mut().with_config().limit(2 * MAX_BYTES as u64).read_to_vec()
    };
    let bytes =
        fetch().map_err(|error| Failure::Environment(format!("error: cannot fetch {from}: {error}")))?;
    Source::new(from, bytes).map_err(|diagnostic| failed(from, diagnostic))
}

/// The `info.title` of a document in canonical form, where it stands near the top.
pub(crate) fn title(source: &Source) -> String {
    let line = source.text.lines().find_map(|line| line.strip_prefix("  title: "));
    line.and_then(|title| serde_yaml::from_str(title).ok()).unwrap_or_default()
}

/// A document's failure with one finding.
pub(crate) fn failed(name: &str, diagnostic: Diagnostic) -> Failure {
    Failure::Document { name: name.to_owned(), diagnostics: diagnostic.into() }
}

/// What spec/ lays over documents.
pub(crate) fn overlay() -> Result<Overlay, Failure> {
    Ok(Overlay {
        fixes: part("fixes.yaml", Fixes::parse)?,
        names: part("names.yaml", Names::parse)?,
        twins: part(TWINS, Twins::parse)?,
        prose: part(PROSE, Prose::parse)?,
    })
}

fn part<T>(name: &str, parse: impl Fn(&str, &str) -> Result<T, Diagnostic>) -> Result<T, Failure> {
    let path = spec().join(name);
    let text = files::read(&path)?;
    parse(name, &text).map_err(|diagnostic| failed(&shown(&path), diagnostic))
}

/// Reads a document as far as that can be done without what is laid over it.
pub(crate) fn parse(source: Source) -> Result<Document, Failure> {
    let name = source.name.clone();
    read::read(source).map_err(|diagnostics| Failure::Document { name, diagnostics })
}

/// Takes a document to the IR, and prints what was found on the way.
pub(crate) fn lower(source: Source, overlay: &Overlay, skip_unsupported: bool) -> Result<Outcome, Failure> {
    let name = source.name.clone();
    printed(name, pipeline::run(source, overlay, skip_unsupported))
}

/// Takes a document that is read already to the IR, and prints what was found on the way.
pub(crate) fn resume(
    document: Document,
    overlay: &Overlay,
    skip_unsupported: bool,
) -> Result<Outcome, Failure> {
    let name = document.source.name.clone();
    printed(name, pipeline::resume(document, overlay, skip_unsupported))
}

fn printed(name: String, outcome: Result<Outcome, Diagnostics>) -> Result<Outcome, Failure> {
    let outcome = outcome.map_err(|diagnostics| Failure::Document { name: name.clone(), diagnostics })?;
    if !outcome.warnings.0.is_empty() {
        eprintln!("{name}:\n{}", outcome.warnings);
    }
    Ok(outcome)
}
