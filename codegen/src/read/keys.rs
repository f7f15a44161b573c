//! Keys that OpenAPI does not know, and keys without anything behind them. `openapiv3` passes over the
//! former, and what they say would be lost without a word; at the latter it gives up.

use serde_yaml::Value;

use super::nodes::Node;
use super::place::Place;
use crate::canonical::SCHEMA_KEYS;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::join;

/// Keys of a schema that say something to readers only.
const OF_SCHEMA_PROSE: [&str; 8] =
    ["title", "description", "example", "examples", "externalDocs", "xml", "$schema", "$comment"];

/// Reports unknown keys of a document. Those that may be operations or answers stop the generation.
///
/// Lists and mappings that are left empty are taken out, as nothing is what they say.
pub(super) fn check(root: &mut Value, diagnostics: &mut Diagnostics) {
    walk(Node::Root, root, &Place::ROOT, diagnostics);
}

fn walk(node: Node, value: &mut Value, place: &Place<'_>, diagnostics: &mut Diagnostics) {
    for key in unknown(node, value) {
        let pointer = join(&place.pointer(), key);
        diagnostics.push(if node == Node::PathItem {
            Diagnostic::unsupported(
                "unknown-key",
                pointer,
                format!("`{key}` is no method of HTTP that OpenAPI knows"),
            )
            .help("write methods in lower case; what is not of OpenAPI begins with `x-`")
        } else {
            let message = format!("`{key}` is no key of {} in OpenAPI 3.0, and is passed over", node.name());
            Diagnostic::warning("unknown-key", pointer, message)
                .help("correct its spelling; what is not of OpenAPI begins with `x-`")
        });
    }
    empty(node, value, place, diagnostics);
    if node == Node::Operation {
        statuses(value, place, diagnostics);
    }
    node.each_child(value, place, &mut |child, value, place| walk(child, value, place, diagnostics));
}

/// The keys of a node that it cannot have.
fn unknown(node: Node, value: &Value) -> Vec<&str> {
    let (Some(known), Value::Mapping(map)) = (known(node), value) else { return Vec::new() };
    if map.contains_key("$ref") {
        return Vec::new();
    }
    let keys = map.keys().filter_map(Value::as_str);
    let is_known = |key: &&str| {
        key.starts_with("x-")
            || known.contains(key)
            || node == Node::Schema && (SCHEMA_KEYS.contains(key) || OF_SCHEMA_PROSE.contains(key))
    };
    keys.filter(|key| !is_known(key)).collect()
}

/// Takes out keys that have no list or mapping behind them.
fn empty(node: Node, value: &mut Value, place: &Place<'_>, diagnostics: &mut Diagnostics) {
    let Value::Mapping(map) = value else { return };
    for key in collections(node) {
        match map.get_mut(*key) {
            Some(value) if value.is_null() => {
                let message = format!("`{key}` is empty, and is taken for left out");
                diagnostics.push(
                    Diagnostic::warning("empty-key", join(&place.pointer(), key), message)
                        .help("remove the key, or write what belongs there"),
                );
                map.remove(*key);
            }
            Some(Value::Sequence(required)) if *key == "security" => {
                for scopes in required.iter_mut().filter_map(Value::as_mapping_mut) {
                    for list in scopes.values_mut().filter(|list| list.is_null()) {
                        *list = Value::Sequence(Vec::new());
                    }
                }
            }
            _ => {}
        }
    }
}

/// Keys of a node behind which lists and mappings stand that may be left out.
fn collections(node: Node) -> &'static [&'static str] {
    match node {
        Node::Root => &["tags", "servers", "security", "components"],
        Node::Components => &[
            "schemas",
            "responses",
            "parameters",
            "examples",
            "requestBodies",
            "headers",
            "securitySchemes",
            "links",
            "callbacks",
        ],
        Node::PathItem => &["parameters", "servers"],
        Node::Operation => &["tags", "parameters", "callbacks", "security", "servers"],
        Node::Response => &["headers", "content", "links"],
        Node::Parameter | Node::Header => &["examples"],
        Node::Media => &["examples", "encoding"],
        Node::Schema => &["properties", "required", "allOf", "oneOf", "anyOf"],
        Node::RequestBody | Node::Info | Node::SecurityScheme => &[],
    }
}

/// The keys of a node, as far as they bear on the crate.
fn known(node: Node) -> Option<&'static [&'static str]> {
    Some(match node {
        Node::PathItem => &[
            "summary",
            "description",
            "servers",
            "parameters",
            "get",
            "put",
            "post",
            "delete",
            "options",
            "head",
            "patch",
            "trace",
        ],
        Node::Operation => &[
            "tags",
            "summary",
            "description",
            "externalDocs",
            "operationId",
            "parameters",
            "requestBody",
            "responses",
            "callbacks",
            "deprecated",
            "security",
            "servers",
        ],
        Node::Parameter => &[
            "name",
            "in",
            "description",
            "required",
            "deprecated",
            "allowEmptyValue",
            "style",
            "explode",
            "allowReserved",
            "schema",
            "example",
            "examples",
            "content",
        ],
        Node::RequestBody => &["description", "content", "required"],
        Node::Response => &["description", "headers", "content", "links"],
        Node::Media => &["schema", "example", "examples", "encoding"],
        Node::Schema => &[],
        Node::Root | Node::Info | Node::Components | Node::Header | Node::SecurityScheme => return None,
    })
}

/// Reports answers whose status is none.
fn statuses(operation: &Value, place: &Place<'_>, diagnostics: &mut Diagnostics) {
    let responses = operation.get("responses").and_then(Value::as_mapping);
    for status in responses.into_iter().flat_map(|map| map.keys()).filter_map(Value::as_str) {
        let is_status =
            matches!(status.as_bytes(), [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9'] | [b'1'..=b'5', b'X', b'X']);
        if !is_status && status != "default" && !status.starts_with("x-") {
            let message = format!("`{status}` is no status of an answer");
            diagnostics.push(
                Diagnostic::unsupported(
                    "bad-status",
                    join(&join(&place.pointer(), "responses"), status),
                    message,
                )
                .help("write three digits, `2XX` for all that begin with 2, or `default`"),
            );
        }
    }
}
