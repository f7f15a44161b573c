//! Versions of the API to be compared: a document, a folder of documents, or a revision of spec/.

use std::collections::BTreeMap;
use std::path::Path;

use codegen::diagnostic::Diagnostic;
use codegen::diff::{self, Accepted, Report, Side};
use codegen::ir::Api;
use codegen::overlay::{Fixes, Names, Overlay, Twins};
use codegen::prose::Prose;
use codegen::read::{self, Document, DocumentKind};
use codegen::source::Source;
use codegen::{passes, pipeline};
use serde_yaml::Value;

use crate::document::{self, BACKEND_API, TWINS, WEBHOOKS};
use crate::failure::Failure;
use crate::git;
use crate::workspace;

/// Name of the file of breaks that were accepted.
pub(crate) const ACCEPTED: &str = "accepted-breaks.yaml";

/// One version of the API.
#[derive(Debug)]
pub(crate) struct Version {
    /// At most one document of a kind, operations first.
    documents: Vec<Lowered>,
    /// Whether the documents are in the order in which the crate was generated.
    ordered: bool,
    /// Breaks that were accepted in this version.
    pub(crate) accepted: Option<Accepted>,
}

#[derive(Debug)]
struct Lowered {
    kind: DocumentKind,
    source: Source,
    /// The document as it was read, with our names for schemas.
    root: Value,
    api: Api,
    published: BTreeMap<String, String>,
}

/// What was named on the command line.
enum Origin {
    /// A document by itself.
    Document(Box<Document>),
    /// Documents and what is laid over them, by the names of the files.
    Folder { name: String, files: BTreeMap<String, String> },
}

impl Version {
    /// What spec/ says at present.
    pub(crate) fn present() -> Result<Self, Failure> {
        version(folder(&workspace::spec())?, &document::overlay()?)
    }
}

/// Reads two versions; the second is spec/ if none is named.
pub(crate) fn pair(old: &str, new: Option<&str>) -> Result<(Version, Version), Failure> {
    let present = workspace::spec();
    let new = new.map_or_else(|| folder(&present), origin)?;
    let old = origin(old)?;
    let ours = document::overlay()?;
    // Schemas of one name are called in the new document as they are in the old one.
    let mut twins = ours.twins.clone();
    if let Origin::Document(old) = &old {
        twins = twins.with(twins.record(&old.root));
        if let Origin::Document(new) = &new {
            twins = twins.expecting(&old.root, &new.root);
        }
    }
    let overlay = Overlay { twins, ..ours };
    let (old, new) = (version(old, &overlay)?, version(new, &overlay)?);
    Ok((old, new))
}

/// Compares two versions. A document stands against the one of its kind, and one that stands
/// alone against whatever there is.
pub(crate) fn compare(old: &Version, new: &Version) -> Report {
    let (alone, other) = (|version: &Version| version.documents.len() == 1, DocumentKind::Operations);
    let mut sides = Vec::new();
    let mut prose = None;
    for kind in [other, DocumentKind::Webhooks] {
        let find = |version: &'_ Version| version.documents.iter().position(|document| document.kind == kind);
        let (before, after) = match (find(old), find(new)) {
            (Some(before), Some(after)) => (before, after),
            // Two documents that have nothing to do with each other.
            (Some(before), None) if alone(old) && alone(new) => (before, 0),
            _ => continue,
        };
        let (before, after) = (&old.documents[before], &new.documents[after]);
        if let Some(places) = diff::prose::differences(&before.root, &after.root) {
            prose = Some(prose.unwrap_or_default() + places);
        }
        sides.push((before.side(), after.side()));
    }
    let mut report = diff::compare(&sides, old.ordered && new.ordered);
    report.prose = prose;
    report
}

impl Lowered {
    fn side(&self) -> Side<'_> {
        Side { api: &self.api, text: &self.source, published: self.published.clone() }
    }
}

fn origin(named: &str) -> Result<Origin, Failure> {
    let path = Path::new(named);
    if path.is_dir() {
        return folder(path);
    }
    if path.is_file() || named.starts_with("https://") || named.starts_with("http://") {
        let source = document::fetch(named)?;
        let document = read::read(source)
            .map_err(|diagnostics| Failure::Document { name: named.to_owned(), diagnostics })?;
        return Ok(Origin::Document(Box::new(document)));
    }
    revision(named)
}

/// The files that a version consists of.
const FILES: [&str; 6] = [BACKEND_API, WEBHOOKS, "fixes.yaml", "names.yaml", TWINS, ACCEPTED];

fn folder(path: &Path) -> Result<Origin, Failure> {
    let mut files = BTreeMap::new();
    for name in FILES {
        let path = path.join(name);
        if path.is_file() {
            let source = document::open(&path)?;
            files.insert(name.to_owned(), source.text);
        }
    }
    let name = workspace::shown(path);
    if !files.contains_key(BACKEND_API) && !files.contains_key(WEBHOOKS) {
        return Err(Failure::Environment(format!(
            "error: {name} has neither {BACKEND_API} nor {WEBHOOKS}\n  help: name a folder like spec/, a document, or a git revision"
        )));
    }
    Ok(Origin::Folder { name, files })
}

/// spec/ as it was at a revision.
fn revision(named: &str) -> Result<Origin, Failure> {
    let commit = format!("{named}^{{commit}}");
    let found = git::line(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
    let Some(id) = found else {
        return Err(Failure::Environment(format!(
            "error: {named} is neither a file, nor a folder, nor a git revision"
        )));
    };
    let mut files = BTreeMap::new();
    for name in FILES {
        if let Some(bytes) = git::ask(&["show", &format!("{id}:spec/{name}")])? {
            let source = Source::new(format!("{named}:spec/{name}"), bytes)
                .map_err(|diagnostic| document::failed(name, diagnostic))?;
            files.insert(name.to_owned(), source.text);
        }
    }
    if !files.contains_key(BACKEND_API) {
        return Err(Failure::Environment(format!("error: {named} has no spec/{BACKEND_API}")));
    }
    Ok(Origin::Folder { name: format!("{named}:spec"), files })
}

fn version(origin: Origin, ours: &Overlay) -> Result<Version, Failure> {
    match origin {
        Origin::Document(document) => {
            let documents = vec![lowered(*document, ours)?];
            Ok(Version { documents, ordered: false, accepted: None })
        }
        Origin::Folder { name, files } => {
            let overlay = overlay(&name, &files, ours)?;
            let mut documents = Vec::new();
            for file in [BACKEND_API, WEBHOOKS] {
                let Some(text) = files.get(file) else { continue };
                let source = Source { name: format!("{name}/{file}"), text: text.clone() };
                documents.push(lowered(document::parse(source)?, &overlay)?);
            }
            if let [operations, events] = documents.as_mut_slice() {
                passes::share(&mut events.api, &operations.api);
            }
            let accepted = files.get(ACCEPTED).map(|text| Accepted::parse(ACCEPTED, text));
            let accepted = accepted.transpose().map_err(|diagnostic| document::failed(&name, diagnostic))?;
            Ok(Version { documents, ordered: true, accepted })
        }
    }
}

/// What lies over documents: the files beside them, and ours for those that are not there.
fn overlay(name: &str, files: &BTreeMap<String, String>, ours: &Overlay) -> Result<Overlay, Failure> {
    fn part<T: Clone>(
        files: &BTreeMap<String, String>,
        file: &str,
        parse: impl Fn(&str, &str) -> Result<T, Diagnostic>,
        ours: &T,
    ) -> Result<T, Diagnostic> {
        files.get(file).map_or_else(|| Ok(ours.clone()), |text| parse(file, text))
    }
    let read = || {
        Ok(Overlay {
            fixes: part(files, "fixes.yaml", Fixes::parse, &ours.fixes)?,
            names: part(files, "names.yaml", Names::parse, &ours.names)?,
            twins: part(files, TWINS, Twins::parse, &ours.twins)?,
            // What is said about the API is no part of what it is.
            prose: Prose::default(),
        })
    };
    read().map_err(|diagnostic| document::failed(name, diagnostic))
}

/// Takes a document to the IR. What cannot be generated is left out and reported, as there is
/// something to say about the rest.
fn lowered(document: Document, overlay: &Overlay) -> Result<Lowered, Failure> {
    let mut overlay = overlay.clone();
    overlay.fixes.lenient = true;
    let (kind, source, name) = (document.kind, document.source.clone(), document.source.name.clone());
    let published = overlay.twins.published(&document.root);
    let mut root = document.root.clone();
    overlay.twins.settle(&mut root, &mut codegen::diagnostic::Diagnostics::default());
    let mut outcome = pipeline::resume(document, &overlay, true)
        .map_err(|diagnostics| Failure::Document { name: name.clone(), diagnostics })?;
    if outcome.warnings.blocking() {
        eprintln!(
            "{name}: not all of it can be generated as it is; what is left out counts as removed:\n{}",
            outcome.warnings
        );
    } else if let Some(unused) = outcome.warnings.0.iter().find(|warning| warning.code == "unused-fix") {
        // A correction that has lost its place looks like a change of the API.
        eprintln!("{name}:\n{unused}");
    }
    if kind == DocumentKind::Webhooks {
        // What the crate makes of events is what can change for its users.
        passes::settle_events(&mut outcome.api);
    }
    Ok(Lowered { kind, source, root, api: outcome.api, published })
}
