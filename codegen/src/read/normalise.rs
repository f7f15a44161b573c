//! Small differences of writing that later stages should not have to know.

use serde_yaml::{Mapping, Value};

use super::place::Place;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::join;

/// Keys that mean something beside a `$ref`, in documents written in the wild.
const MEANINGFUL_BESIDE_REF: [&str; 5] = ["nullable", "deprecated", "readOnly", "writeOnly", "default"];

/// Makes every key text, drops YAML tags, and writes in one way what can be written in several: a
/// `$ref` that has meaningful siblings is an `allOf` with one member, and what only remarks something
/// on a value, or that it may be null, is no member of an `allOf`, `oneOf` or `anyOf`.
pub(super) fn normalise(node: &mut Value, place: &Place<'_>, diagnostics: &mut Diagnostics) {
    while let Value::Tagged(tagged) = node {
        *node = std::mem::take(&mut tagged.value);
    }
    match node {
        Value::Mapping(map) => {
            if map.keys().any(|key| !key.is_string()) {
                *map = with_text_keys(std::mem::take(map), &place.pointer(), diagnostics);
            }
            for (key, value) in map.iter_mut() {
                normalise(value, &Place::Key(place, key.as_str().unwrap_or_default()), diagnostics);
            }
            isolate_reference(map);
            lift_remarks(map);
            lift_null(map);
        }
        Value::Sequence(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                normalise(item, &Place::Index(place, index), diagnostics);
            }
        }
        Value::Number(number) if number.as_f64().is_some_and(|number| !number.is_finite()) => {
            let message = format!("`{number}` is not a number of JSON");
            diagnostics.push(
                Diagnostic::error("bad-number", place.pointer(), message).help(
                    "OpenAPI knows numbers of JSON only; leave a limit out instead of writing infinity",
                ),
            );
        }
        _ => {}
    }
}

fn with_text_keys(map: Mapping, pointer: &str, diagnostics: &mut Diagnostics) -> Mapping {
    let mut result = Mapping::with_capacity(map.len());
    for (key, value) in map {
        let key = match key {
            Value::String(text) => text,
            Value::Number(number) => number.to_string(),
            Value::Bool(flag) => flag.to_string(),
            Value::Null => "null".to_owned(),
            _ => {
                let message = "a key is neither text nor a number";
                diagnostics.push(
                    Diagnostic::error("bad-key", pointer, message)
                        .help("use text as keys; put quotes around it if it has brackets"),
                );
                continue;
            }
        };
        if result.insert(key.clone().into(), value).is_some() {
            let message = format!("the key `{key}` stands twice");
            diagnostics.push(
                Diagnostic::error("duplicate-key", join(pointer, &key), message)
                    .help("remove one of the two"),
            );
        }
    }
    result
}

fn isolate_reference(map: &mut Mapping) {
    if map.len() < 2 || !map.get("$ref").is_some_and(Value::is_string) {
        return;
    }
    let reference = map.remove("$ref").unwrap_or_default();
    map.retain(|key, _| key.as_str().is_some_and(|key| MEANINGFUL_BESIDE_REF.contains(&key)));
    let alone = Mapping::from_iter([(Value::from("$ref"), reference)]);
    if map.is_empty() {
        *map = alone;
    } else {
        map.insert("allOf".into(), Value::Sequence(vec![Value::Mapping(alone)]));
    }
}

/// Takes members that only remark something out of an `allOf`, and says what they say beside it.
fn lift_remarks(map: &mut Mapping) {
    let Some(Value::Sequence(members)) = map.get_mut("allOf") else { return };
    if members.len() < 2 {
        return;
    }
    let (remarks, rest): (Vec<Value>, Vec<Value>) = std::mem::take(members).into_iter().partition(is_remark);
    *members = rest;
    if members.is_empty() {
        map.remove("allOf");
    }
    for (key, value) in remarks.into_iter().filter_map(into_mapping).flatten() {
        if key.as_str().is_some_and(|key| MEANINGFUL_BESIDE_REF.contains(&key)) && !map.contains_key(&key) {
            map.insert(key, value);
        }
    }
}

/// Whether a schema says nothing of what a value consists of.
fn is_remark(schema: &Value) -> bool {
    const TO_READERS: [&str; 5] = ["title", "description", "example", "externalDocs", "$comment"];
    schema.as_mapping().is_some_and(|map| {
        map.keys().filter_map(Value::as_str).all(|key| {
            MEANINGFUL_BESIDE_REF.contains(&key) || TO_READERS.contains(&key) || key.starts_with("x-")
        })
    })
}

/// Takes the alternative that a value is null out of a `oneOf` or `anyOf`, and says so beside it. What is
/// left of one alternative is an `allOf`.
fn lift_null(map: &mut Mapping) {
    for keyword in ["oneOf", "anyOf"] {
        let Some(Value::Sequence(members)) = map.get_mut(keyword) else { continue };
        if !members.iter().any(is_null) || members.iter().all(is_null) {
            continue;
        }
        members.retain(|member| !is_null(member));
        let is_alone = members.len() == 1;
        map.insert("nullable".into(), true.into());
        if is_alone && !map.contains_key("allOf") {
            let member = map.remove(keyword).unwrap_or_default();
            map.insert("allOf".into(), member);
        }
    }
}

/// Whether a schema says of a value that it is null, and nothing else.
fn is_null(schema: &Value) -> bool {
    let Some(map) = schema.as_mapping() else { return false };
    let says = |key: &str| match (key, map.get(key)) {
        ("type", Some(value)) => value.is_null() || value.as_str() == Some("null"),
        ("enum", Some(Value::Sequence(values))) => !values.is_empty() && values.iter().all(Value::is_null),
        ("nullable", Some(value)) => value.as_bool() == Some(true),
        _ => false,
    };
    let (types, others): (Vec<&str>, Vec<&str>) =
        map.keys().filter_map(Value::as_str).partition(|key| ["type", "enum", "nullable"].contains(key));
    !types.is_empty()
        && types.iter().all(|key| says(key))
        && others.iter().all(|key| ["title", "description"].contains(key) || key.starts_with("x-"))
}

fn into_mapping(value: Value) -> Option<Mapping> {
    match value {
        Value::Mapping(map) => Some(map),
        _ => None,
    }
}
