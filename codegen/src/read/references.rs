//! Every `$ref` of a document must lead, in the end, to something in the same document.

use serde_yaml::Value;

use super::MAPS_OF_NAMES;
use super::place::Place;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::{find, join};

/// Reports references that are remote, dangling or lead only back to themselves.
pub(super) fn check(root: &Value, diagnostics: &mut Diagnostics) {
    walk(root, root, &Place::ROOT, false, diagnostics);
}

/// `named` says that the keys of the node are names and not words of OpenAPI.
fn walk(root: &Value, node: &Value, place: &Place<'_>, named: bool, diagnostics: &mut Diagnostics) {
    match node {
        Value::Mapping(map) => {
            match map.get("$ref") {
                Some(Value::String(reference)) => diagnostics.0.extend(fault(root, reference, place)),
                // A property may be called so.
                Some(_) if !place.is_key("properties") => diagnostics.push(
                    Diagnostic::error("bad-reference", join(&place.pointer(), "$ref"), "`$ref` is not text")
                        .help(format!("write `$ref: '{}Name'`", "#/components/schemas/")),
                ),
                _ => {}
            }
            for (key, value) in map {
                let key = key.as_str().unwrap_or_default();
                // Examples are data: a `$ref` in them is not a reference.
                if named || !matches!(key, "example" | "examples" | "default" | "enum") {
                    let names = !named && MAPS_OF_NAMES.contains(&key);
                    walk(root, value, &Place::Key(place, key), names, diagnostics);
                }
            }
        }
        Value::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(root, item, &Place::Index(place, index), false, diagnostics);
            }
        }
        _ => {}
    }
}

fn fault(root: &Value, reference: &str, place: &Place<'_>) -> Option<Diagnostic> {
    let mut target = reference;
    let mut seen = Vec::new();
    loop {
        let Some(path) = target.strip_prefix('#') else {
            let message = format!("`$ref: {target}` leads out of the document");
            return Some(
                Diagnostic::error("remote-reference", place.pointer(), message)
                    .help("bundle the documents into one, so that references start with `#/`"),
            );
        };
        if seen.contains(&target) {
            let message = format!("`$ref: {reference}` leads only back to itself");
            return Some(
                Diagnostic::error("circular-reference", place.pointer(), message)
                    .help("one of the references in the circle must be a definition"),
            );
        }
        seen.push(target);
        let Some(node) = find(root, path) else {
            let message = format!("`$ref: {reference}` leads nowhere: there is no `{target}`");
            return Some(
                Diagnostic::error("dangling-reference", place.pointer(), message)
                    .help("add the component or correct the reference"),
            );
        };
        match node.get("$ref").and_then(Value::as_str) {
            Some(next) => target = next,
            None => return None,
        }
    }
}
