//! A document reduced to its facts, in one way of writing: like a lock file, a line changes only
//! if the API changes.
//!
//! What stays is whatever can change the crate or the requests it sends. What goes is prose,
//! examples, and every choice of writing that means nothing: component responses are named after
//! what they answer, twin schemas by our names, defaults are left out, keys stand in one order.

mod order;
mod schema;

pub(crate) use schema::{KEYS as SCHEMA_KEYS, reduced as schema};

use serde_yaml::{Mapping, Value};

use crate::diagnostic::Diagnostics;
use crate::overlay::Twins;
use crate::read::{Document, DocumentKind};

/// Reduces a document. `previous` is the canonical form it replaces: what is in both keeps its
/// place, so that a document that is only arranged anew changes nothing.
pub fn reduce(
    document: &Document,
    twins: &Twins,
    previous: Option<&Value>,
    diagnostics: &mut Diagnostics,
) -> Value {
    let mut root = document.root.clone();
    twins.settle(&mut root, diagnostics);
    let mut out = Mapping::new();
    out.insert("openapi".into(), get(&root, "openapi"));
    out.insert("info".into(), pick(&get(&root, "info"), &["title", "version"]));
    let servers =
        sequence(&get(&root, "servers")).iter().map(|server| pick(server, &["url", "variables"])).collect();
    put(&mut out, "servers", Value::Sequence(servers));
    put(&mut out, "security", get(&root, "security"));
    let tags = sequence(&get(&root, "tags")).iter().map(|tag| pick(tag, &["name"])).collect();
    put(&mut out, "tags", Value::Sequence(tags));
    match document.kind {
        DocumentKind::Operations => out.insert("paths".into(), paths(&root, &get(&root, "paths"))),
        DocumentKind::Webhooks => out.insert("x-webhooks".into(), paths(&root, &get(&root, "x-webhooks"))),
    };
    let mut components = Mapping::new();
    let from = get(&root, "components");
    put(&mut components, "securitySchemes", each(&get(&from, "securitySchemes"), &mut security_scheme));
    put(&mut components, "parameters", each(&get(&from, "parameters"), &mut parameter));
    put(&mut components, "responses", named_responses(&out));
    put(&mut components, "schemas", each(&get(&from, "schemas"), &mut schema::reduced));
    put(&mut out, "components", Value::Mapping(components));
    let mut out = Value::Mapping(out);
    if let Some(previous) = previous {
        order::align(&mut out, previous);
    }
    out
}

/// The canonical form as text.
pub fn text(root: &Value, preface: &str) -> String {
    let yaml = serde_yaml::to_string(root).unwrap_or_default();
    format!("{preface}{yaml}")
}

fn get(node: &Value, key: &str) -> Value {
    node.get(key).cloned().unwrap_or_default()
}

fn sequence(node: &Value) -> &[Value] {
    node.as_sequence().map(Vec::as_slice).unwrap_or_default()
}

/// Sets a key unless there is nothing to set.
fn put(map: &mut Mapping, key: &str, value: Value) {
    let empty = match &value {
        Value::Null => true,
        Value::Mapping(inner) => inner.is_empty(),
        Value::Sequence(items) => items.is_empty() && key != "security",
        _ => false,
    };
    if !empty {
        map.insert(key.into(), value);
    }
}

/// A mapping of some keys only, in the order given.
fn pick(node: &Value, keys: &[&str]) -> Value {
    let found = keys.iter().filter_map(|key| Some((Value::from(*key), node.get(*key)?.clone())));
    Value::Mapping(found.collect())
}

/// A mapping with every value changed.
fn each(node: &Value, change: &mut dyn FnMut(&Value) -> Value) -> Value {
    let entries = node.as_mapping().into_iter().flatten();
    Value::Mapping(entries.map(|(key, value)| (key.clone(), change(value))).collect())
}

/// A reference stays as it is.
fn is_reference(node: &Value) -> bool {
    node.get("$ref").is_some_and(Value::is_string)
}

fn paths(root: &Value, paths: &Value) -> Value {
    let mut out = Mapping::new();
    for (path, item) in paths.as_mapping().into_iter().flatten() {
        if path.as_str().is_some_and(|path| path.starts_with("x-")) {
            continue;
        }
        let mut reduced = Mapping::new();
        for key in [
            "$ref",
            "servers",
            "parameters",
            "get",
            "post",
            "put",
            "patch",
            "delete",
            "head",
            "options",
            "trace",
        ] {
            let Some(value) = item.get(key) else { continue };
            let value = match key {
                "$ref" | "servers" => value.clone(),
                "parameters" => Value::Sequence(sequence(value).iter().map(parameter).collect()),
                _ => operation(root, value),
            };
            put(&mut reduced, key, value);
        }
        out.insert(path.clone(), Value::Mapping(reduced));
    }
    Value::Mapping(out)
}

fn operation(root: &Value, operation: &Value) -> Value {
    let keys =
        ["operationId", "tags", "x-speakeasy-group", "x-speakeasy-name-override", "security", "servers"];
    let Value::Mapping(mut out) = pick(operation, &keys) else { return Value::Null };
    if operation.get("deprecated").and_then(Value::as_bool) == Some(true) {
        out.insert("deprecated".into(), true.into());
    }
    let parameters = get(operation, "parameters");
    put(&mut out, "parameters", Value::Sequence(sequence(&parameters).iter().map(parameter).collect()));
    if let Some(body) = operation.get("requestBody") {
        let body = resolved(root, body);
        let mut reduced = Mapping::new();
        if body.get("required").and_then(Value::as_bool) == Some(true) {
            reduced.insert("required".into(), true.into());
        }
        put(&mut reduced, "content", content(&get(&body, "content")));
        out.insert("requestBody".into(), Value::Mapping(reduced));
    }
    let responses = each(&get(operation, "responses"), &mut |response| {
        let response = resolved(root, response);
        response_reference(&response).unwrap_or_else(|| {
            let mut reduced = Mapping::from_iter([("description".into(), Value::from(""))]);
            put(&mut reduced, "content", content(&get(&response, "content")));
            Value::Mapping(reduced)
        })
    });
    // Required of an operation, even if there are none. An event has none.
    if operation.get("responses").is_some() {
        out.insert("responses".into(), responses);
    }
    Value::Mapping(out)
}

fn parameter(parameter: &Value) -> Value {
    if is_reference(parameter) {
        return parameter.clone();
    }
    let Value::Mapping(mut out) = pick(parameter, &["name", "in"]) else { return Value::Null };
    for flag in ["required", "deprecated", "allowEmptyValue", "allowReserved"] {
        if parameter.get(flag).and_then(Value::as_bool) == Some(true) {
            out.insert(flag.into(), true.into());
        }
    }
    for key in ["style", "explode"] {
        put(&mut out, key, get(parameter, key));
    }
    if let Some(inner) = parameter.get("schema") {
        out.insert("schema".into(), schema::reduced(inner));
    }
    put(&mut out, "content", content(&get(parameter, "content")));
    Value::Mapping(out)
}

fn security_scheme(scheme: &Value) -> Value {
    let keys = ["$ref", "type", "scheme", "in", "name", "flows", "openIdConnectUrl"];
    pick(scheme, &keys)
}

fn content(content: &Value) -> Value {
    each(content, &mut |media| {
        let schema = media.get("schema").map(schema::reduced);
        Value::Mapping(schema.map(|schema| ("schema".into(), schema)).into_iter().collect())
    })
}

/// What a reference to a component refers to.
fn resolved(root: &Value, node: &Value) -> Value {
    let mut node = node;
    for _ in 0..64 {
        let Some(target) = node.get("$ref").and_then(Value::as_str) else { break };
        match target.strip_prefix('#').and_then(|pointer| crate::pointer::find(root, pointer)) {
            Some(next) => node = next,
            None => break,
        }
    }
    node.clone()
}

const SCHEMA: &str = "#/components/schemas/";
const RESPONSE: &str = "#/components/responses/";

/// A response that is one component as JSON and nothing else, named after that component.
fn response_reference(response: &Value) -> Option<Value> {
    let content = response.get("content")?.as_mapping()?;
    let (media_type, media) = content.iter().next().filter(|_| content.len() == 1)?;
    let target = media.get("schema")?.get("$ref")?.as_str()?.strip_prefix(SCHEMA)?;
    (media_type.as_str() == Some("application/json")).then(|| {
        Value::Mapping([("$ref".into(), Value::from(format!("{RESPONSE}{target}")))].into_iter().collect())
    })
}

/// The component responses that the reduced operations refer to.
fn named_responses(out: &Mapping) -> Value {
    fn collect(node: &Value, names: &mut Vec<String>) {
        match node {
            Value::Mapping(map) => {
                if let Some(name) =
                    map.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix(RESPONSE))
                {
                    names.push(name.to_owned());
                }
                map.values().for_each(|value| collect(value, names));
            }
            Value::Sequence(items) => items.iter().for_each(|item| collect(item, names)),
            _ => {}
        }
    }
    let mut names = Vec::new();
    out.values().for_each(|value| collect(value, &mut names));
    names.sort();
    names.dedup();
    let responses = names.into_iter().map(|name| {
        let schema: Mapping = [("$ref".into(), Value::from(format!("{SCHEMA}{name}")))].into_iter().collect();
        let media: Mapping = [("schema".into(), Value::Mapping(schema))].into_iter().collect();
        let content: Mapping = [("application/json".into(), Value::Mapping(media))].into_iter().collect();
        let response: Mapping =
            [("description".into(), Value::from("")), ("content".into(), Value::Mapping(content))]
                .into_iter()
                .collect();
        (Value::from(name), Value::Mapping(response))
    });
    Value::Mapping(responses.collect())
}
