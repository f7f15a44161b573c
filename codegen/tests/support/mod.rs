//! What the tests share: reading the documents beside them and taking documents to files.

#![allow(dead_code, reason = "each test uses its own part of this")]

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Diagnostics;
use codegen::ir::Api;
use codegen::overlay::{Names, Overlay, Twins};
use codegen::pipeline::{self, Outcome};
use codegen::read::{self, Document};
use codegen::render::{File, rust};
use codegen::source::Source;

/// A document of the folder `documents`.
pub(crate) fn document(name: &str) -> String {
    read_text(&folder().join(format!("documents/{name}.yaml")))
}

/// A file of the workspace's folder `spec`.
pub(crate) fn spec(name: &str) -> String {
    read_text(&folder().join("../../spec").join(name))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn read_text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The text of a document as a source. Documents that are about something else need no address.
pub(crate) fn source(text: &str) -> Source {
    let mut text = text.to_owned();
    let begins = text.trim_start_matches(['\u{feff}', '\'']).starts_with("openapi");
    if begins && !text.contains("\nservers:") {
        text.push_str("\nservers: [{url: 'https://api.example.com/v1'}]\n");
    }
    Source::new("document.yaml", text.into()).unwrap()
}

/// A document of which nothing is asked but that it can be read.
pub(crate) fn parsed(text: &str) -> Document {
    read::read(source(text)).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

/// Takes a document to the IR.
pub(crate) fn run(text: &str, overlay: &Overlay) -> Result<Outcome, Diagnostics> {
    pipeline::run(source(text), overlay, false)
}

/// Takes a document to the IR, which must succeed.
pub(crate) fn outcome(text: &str, overlay: &Overlay) -> Outcome {
    run(text, overlay).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

/// The findings about a document that cannot be generated.
pub(crate) fn findings(text: &str, overlay: &Overlay) -> Diagnostics {
    match run(text, overlay) {
        Ok(_) => panic!("the document was accepted"),
        Err(diagnostics) => diagnostics,
    }
}

/// All files of an API without webhooks.
pub(crate) fn render(api: &Api) -> Vec<File> {
    rust::render(api, &Api::default())
}

/// All files of a document.
pub(crate) fn files(text: &str, overlay: &Overlay) -> Vec<File> {
    render(&outcome(text, overlay).api)
}

/// The rendered files that are about this document and not about every crate, as one text.
pub(crate) fn rendered(text: &str, overlay: &Overlay) -> String {
    let files = files(text, overlay);
    let every = ["/mod.rs", "/operations.rs", "generated/events.rs", "generated/samples.rs"];
    let own = files.iter().filter(|file| !every.iter().any(|end| file.path.ends_with(end)));
    own.map(|file| format!("// ===== {}\n{}", file.path, file.contents)).collect::<Vec<_>>().join("\n")
}

/// Names as they would stand in names.yaml.
pub(crate) fn names(text: &str) -> Overlay {
    Overlay { names: Names::parse("names.yaml", text).unwrap(), ..Overlay::default() }
}

/// The names and the twins of the workspace's folder `spec`.
pub(crate) fn overlay() -> Overlay {
    Overlay { twins: Twins::parse("twins.yaml", &spec("twins.yaml")).unwrap(), ..names(&spec("names.yaml")) }
}

/// Twins as they would stand in twins.yaml.
pub(crate) fn twins(text: &str) -> Overlay {
    Overlay { twins: Twins::parse("twins.yaml", text).unwrap(), ..Overlay::default() }
}
