//! Stage 1: from text to a [`Document`] that is known to be OpenAPI 3.0.

mod faults;
mod keys;
mod nodes;
mod normalise;
mod place;
mod references;
mod typed;

use serde_yaml::Value;

use self::place::Place;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Source;

pub use typed::{Payload, Typed, typed};

/// What an API document describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DocumentKind {
    /// Operations, under `paths`.
    Operations,
    /// Webhook events, under `x-webhooks`.
    Webhooks,
}

/// A document as a tree whose shape is checked and whose references all resolve.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its text, for messages.
    pub source: Source,
    /// Its tree: keys are text, `$ref` stands alone.
    pub root: Value,
    /// What it describes.
    pub kind: DocumentKind,
}

/// Keys whose values have names for keys, of which any may look like a word of OpenAPI.
pub(crate) const MAPS_OF_NAMES: [&str; 6] =
    ["properties", "responses", "schemas", "parameters", "requestBodies", "securitySchemes"];

impl Document {
    /// The document's `info.title`, by which corrections and names are matched to it.
    pub fn title(&self) -> &str {
        text(&self.root, &["info", "title"])
    }

    /// The document's `info.version`.
    pub fn version(&self) -> &str {
        text(&self.root, &["info", "version"])
    }
}

fn text<'v>(root: &'v Value, path: &[&str]) -> &'v str {
    let node = path.iter().try_fold(root, |node, key| node.get(*key));
    node.and_then(Value::as_str).unwrap_or_default()
}

/// Reads a document.
///
/// # Errors
///
/// It is not YAML or JSON, not OpenAPI 3.0, or refers to something that is not there. All problems
/// that can be told apart are reported, with their lines.
pub fn read(source: Source) -> Result<Document, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let result = parse(&source, &mut diagnostics);
    match result {
        Some((root, kind)) if !diagnostics.blocking() => Ok(Document { source, root, kind }),
        _ => {
            diagnostics.locate(&source);
            Err(diagnostics)
        }
    }
}

fn parse(source: &Source, diagnostics: &mut Diagnostics) -> Option<(Value, DocumentKind)> {
    if let Some(diagnostic) = source.too_deep() {
        diagnostics.push(diagnostic);
        return None;
    }
    let mut root: Value = match serde_yaml::from_str(&source.text) {
        Ok(root) => root,
        Err(error) => {
            let mut diagnostic =
                Diagnostic::error("not-yaml", "", format!("the document is not YAML: {error}"))
                    .help("give a complete OpenAPI 3.0 document as YAML or JSON");
            diagnostic.line = error.location().map(|place| place.line());
            diagnostics.push(diagnostic);
            return None;
        }
    };
    if let Err(error) = root.apply_merge() {
        let message = format!("a merge key (`<<`) cannot be followed: {error}");
        diagnostics.push(
            Diagnostic::error("bad-merge", "", message).help("`<<` takes a mapping or a list of mappings"),
        );
        return None;
    }
    normalise::normalise(&mut root, &Place::ROOT, diagnostics);
    match kind(&root) {
        Ok(kind) => {
            references::check(&root, diagnostics);
            Some((root, kind))
        }
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            None
        }
    }
}

/// Tells OpenAPI 3.0 from everything else that YAML can hold.
fn kind(root: &Value) -> Result<DocumentKind, Diagnostic> {
    const GIVE: &str = "give an OpenAPI 3.0 document: its first line is usually `openapi: 3.0.3`";
    let Some(map) = root.as_mapping() else {
        return Err(Diagnostic::error("not-openapi", "", "the document is not a mapping").help(GIVE));
    };
    if let Some(swagger) = map.get("swagger") {
        let message = format!("this is a Swagger {} document", plain(swagger));
        return Err(
            Diagnostic::error("swagger-2", "/swagger", message).help("convert it to OpenAPI 3.0 first")
        );
    }
    let Some(version) = map.get("openapi") else {
        let message = "the document has no `openapi` version, so it is not OpenAPI";
        return Err(Diagnostic::error("not-openapi", "", message).help(GIVE));
    };
    let version = plain(version);
    if version != "3.0" && !version.starts_with("3.0.") {
        let message = format!("OpenAPI {version} is not supported");
        return Err(Diagnostic::error("openapi-version", "/openapi", message)
            .help("only OpenAPI 3.0 documents are read; convert the document to 3.0.3"));
    }
    for required in ["title", "version"] {
        if !map.get("info").and_then(|info| info.get(required)).is_some_and(Value::is_string) {
            let message = format!("`info.{required}` is missing or not text");
            return Err(Diagnostic::error("no-info", "/info", message)
                .help(format!("add `info: {{{required}: …}}` as text")));
        }
    }
    let webhooks = map.get("x-webhooks").is_some_and(Value::is_mapping);
    match map.get("paths") {
        Some(Value::Mapping(paths)) if paths.is_empty() && !webhooks => Err(Diagnostic::error(
            "no-operations",
            "/paths",
            "the document describes nothing: `paths` is empty",
        )
        .help("give a complete document; an SDK of nothing would replace the one that is there")),
        Some(Value::Mapping(paths)) if !paths.is_empty() => Ok(DocumentKind::Operations),
        Some(Value::Mapping(_)) | None if webhooks => Ok(DocumentKind::Webhooks),
        Some(_) => Err(Diagnostic::error("not-openapi", "/paths", "`paths` is not a mapping")
            .help("`paths` maps each path to its operations")),
        None => {
            Err(Diagnostic::error("not-openapi", "", "the document has neither `paths` nor `x-webhooks`")
                .help("give a document that describes operations or webhook events"))
        }
    }
}

/// A scalar as it would be written in text.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        _ => "(not a version)".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(&'static str, Option<usize>)> {
        let errors = read(Source::new("t", text.into()).unwrap()).unwrap_err();
        errors.0.iter().map(|d| (d.code, d.line)).collect()
    }

    #[test]
    fn tells_what_a_document_is_not() {
        assert_eq!(codes("a: [\n"), [("not-yaml", Some(2))]);
        assert_eq!(codes("just text"), [("not-openapi", None)]);
        assert_eq!(codes("a: b"), [("not-openapi", None)]);
        assert_eq!(codes("x: 1\nswagger: '2.0'"), [("swagger-2", Some(2))]);
        assert_eq!(codes("openapi: 3.1.0\npaths: {}"), [("openapi-version", Some(1))]);
        assert_eq!(codes("openapi: 3.0.3\npaths: {}"), [("no-info", None)]);
        assert_eq!(
            codes("openapi: 3.0.3\ninfo: {title: t, version: v}\npaths: []"),
            [("not-openapi", Some(3))]
        );
    }

    #[test]
    fn an_alias_bomb_is_an_error_not_a_hang() {
        let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for i in 1..30 {
            let before = format!("*a{}, ", i - 1).repeat(10);
            text.push_str(&format!("a{i}: &a{i} [{before}]\n"));
        }
        assert_eq!(codes(&text)[0].0, "not-yaml");
    }
}
