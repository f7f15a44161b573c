//! What of a request's schemas its values have, and what not.

use serde_json::Value;

use crate::arrival::Arrival;
use crate::document::Node;

/// What could be set and is not: parameters of the query, and properties at any depth.
pub(crate) fn unset(arrival: &Arrival<'_>) -> Vec<String> {
    let query = arrival.declared("query").into_iter().filter_map(|parameter| parameter.text("name"));
    let mut unset: Vec<_> =
        query.filter(|name| !arrival.query.contains_key(name)).map(str::to_owned).collect();
    match (&arrival.body, arrival.operation.node.get("requestBody")) {
        (Some((schema, value)), _) => collect_unset(schema, value, "body", &mut unset),
        (None, Some(_)) => unset.push("body".to_owned()),
        (None, None) => {}
    }
    unset
}

fn collect_unset(schema: &Node<'_>, value: &Value, path: &str, unset: &mut Vec<String>) {
    for (name, property) in writable(schema) {
        let path = format!("{path}.{name}");
        match value.get(name) {
            Some(value) => collect_unset(&property, value, &path, unset),
            None => unset.push(path),
        }
    }
    if let (Some(items), Some(values)) = (schema.get("items"), value.as_array()) {
        if values.is_empty() {
            unset.push(format!("{path}[]"));
        }
        for value in values {
            collect_unset(&items, value, &format!("{path}[]"), unset);
        }
    }
}

/// Properties that could be null and are not, at any depth.
pub(crate) fn not_null(schema: &Node<'_>, value: Option<&Value>) -> Vec<String> {
    let mut found = Vec::new();
    collect_not_null(schema, value, "body", &mut found);
    found
}

fn collect_not_null(schema: &Node<'_>, value: Option<&Value>, path: &str, found: &mut Vec<String>) {
    for (name, property) in writable(schema) {
        let (path, value) = (format!("{path}.{name}"), value.and_then(|value| value.get(name)));
        if !property.is("nullable") {
            collect_not_null(&property, value, &path, found);
        } else if value != Some(&Value::Null) {
            found.push(path);
        }
    }
    if let Some(items) = schema.get("items") {
        collect_not_null(&items, value.and_then(|value| value.get(0)), &format!("{path}[]"), found);
    }
}

/// Texts that nothing but their type restricts, by the name of what they are for.
pub(crate) fn free_texts<'a>(arrival: &'a Arrival<'_>) -> Vec<(&'a str, &'a str)> {
    let mut texts = Vec::new();
    let parameters = arrival.path.iter().chain(&arrival.query).map(|(name, value)| (*name, value));
    for (name, (schema, value)) in parameters.chain(arrival.body.iter().map(|body| ("body", body))) {
        collect_texts(schema, value, name, &mut texts);
    }
    texts
}

fn collect_texts<'a>(
    schema: &Node<'a>,
    value: &'a Value,
    name: &'a str,
    texts: &mut Vec<(&'a str, &'a str)>,
) {
    match value {
        Value::String(text) => {
            let rules = ["enum", "format", "pattern", "minLength", "maxLength"];
            if schema.text("type") == Some("string") && rules.iter().all(|rule| schema.value(rule).is_none())
            {
                texts.push((name, text));
            }
        }
        Value::Array(values) => {
            if let Some(items) = schema.get("items") {
                values.iter().for_each(|value| collect_texts(&items, value, name, texts));
            }
        }
        _ => {
            for (name, property) in schema.properties() {
                if let Some(value) = value.get(name) {
                    collect_texts(&property, value, name, texts);
                }
            }
        }
    }
}

fn writable<'d>(schema: &Node<'d>) -> impl Iterator<Item = (&'d str, Node<'d>)> {
    schema.properties().into_iter().filter(|(_, property)| !property.is("readOnly"))
}
