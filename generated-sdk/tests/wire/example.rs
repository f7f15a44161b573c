//! Values that a schema of the document allows.

use serde_json::{Map, Value, json};

use crate::document::Node;

/// Schemas inside schemas after which only what is required is given.
const MAX_DEPTH: usize = 20;

/// With all properties, or with those only that must be there and null where that is possible.
pub(crate) fn example(schema: &Node<'_>, full: bool) -> Value {
    at_depth(schema, full, 0)
}

fn at_depth(schema: &Node<'_>, full: bool, depth: usize) -> Value {
    let full = full && depth < MAX_DEPTH;
    if schema.is("nullable") && !full {
        return Value::Null;
    }
    if let Some(values) = schema.value("enum").and_then(Value::as_array) {
        let mut values = values.iter().filter(|value| !value.is_null());
        return if full { values.next_back() } else { values.next() }.cloned().unwrap_or_default();
    }
    let mut alternatives = schema.items("oneOf");
    alternatives.extend(schema.items("anyOf"));
    // Next to properties they say which of these must be there.
    alternatives.retain(|_| schema.get("properties").is_none());
    if let Some(chosen) = if full { alternatives.last() } else { alternatives.first() } {
        return at_depth(chosen, full, depth + 1);
    }
    match schema.text("type") {
        Some("string") => text(schema).into(),
        Some("integer") => integer(schema, full),
        Some("number") => json!(0.25),
        Some("boolean") => full.into(),
        Some("array") => json!([at_depth(&schema.get("items").unwrap(), full, depth + 1)]),
        Some("object") | None => object(schema, full, depth),
        Some(other) => panic!("{other}"),
    }
}

fn object(schema: &Node<'_>, full: bool, depth: usize) -> Value {
    let joined = schema.items("allOf");
    if let [only] = joined.as_slice()
        && only.properties().is_empty()
    {
        return at_depth(only, full, depth + 1);
    }
    let properties = schema.properties();
    let mut required = schema.required();
    required.extend(schema.items("anyOf").first().map(Node::required).unwrap_or_default());
    // Some names are required and not declared.
    let undeclared = required.iter().map(|name| ((*name).to_owned(), Value::Null));
    let mut object: Map<_, _> = undeclared.collect();
    let declared = properties
        .iter()
        .filter(|(name, property)| (full || required.contains(name)) && !property.is("writeOnly"))
        .map(|(name, property)| ((*name).to_owned(), at_depth(property, full, depth + 1)));
    object.extend(declared);
    match schema.get("additionalProperties") {
        Some(additional) if full && additional.value("type").is_some() => {
            object.insert("another".to_owned(), at_depth(&additional, full, depth + 1));
        }
        Some(_) => {}
        None if full && properties.is_empty() => {
            object.insert("anything".to_owned(), json!([null, 0, {}]));
        }
        None => {}
    }
    object.into()
}

fn text(schema: &Node<'_>) -> String {
    let known = match (schema.text("format"), schema.text("pattern")) {
        (Some("email"), _) => "ada@example.com",
        (Some("uri" | "url"), _) => "https://example.com",
        (Some("date-time"), _) => "2026-05-12T10:00:00Z",
        (Some("date"), _) => "2026-05-12",
        (_, Some(pattern)) => return identifier(pattern),
        _ => "text: \"é\\",
    };
    known.to_owned()
}

/// A text for `^(one|other)_\w{27}$` and the like, of which all patterns are but those for OAuth.
fn identifier(pattern: &str) -> String {
    let pattern = pattern.trim_matches(['^', '$', '}']);
    let parts = pattern.split_once(r"\w{").or_else(|| pattern.split_once("[0-9A-Fa-f]{"));
    let Some((prefix, count)) = parts else {
        let prefix = if pattern.starts_with("from_") { "from_" } else { "" };
        return format!("{prefix}oauth_google");
    };
    let (first, _) = prefix.trim_start_matches('(').split_once(['|', ')', '_']).unwrap();
    format!("{first}_{}", "0".repeat(count.parse().unwrap()))
}

fn integer(schema: &Node<'_>, full: bool) -> Value {
    let least = schema.value("minimum").and_then(Value::as_i64).unwrap_or(0);
    let is_wide = schema.text("format") != Some("int32") && schema.value("maximum").is_none();
    // Milliseconds, which 32 bits cannot hold.
    json!(if full && is_wide { 1_767_225_600_000 } else { least })
}
