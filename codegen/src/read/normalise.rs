//! Small differences of writing that later stages should not have to know.

use serde_yaml::{Mapping, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::join;

/// Keys that mean something beside a `$ref`, in documents written in the wild.
const MEANINGFUL_BESIDE_REF: [&str; 5] = ["nullable", "deprecated", "readOnly", "writeOnly", "default"];

/// Makes every key text, drops YAML tags, and rewrites a `$ref` that has meaningful siblings to
/// an `allOf` with one member, which says the same by the rules of OpenAPI 3.0.
pub(super) fn normalise(node: &mut Value, pointer: &str, diagnostics: &mut Diagnostics) {
    while let Value::Tagged(tagged) = node {
        *node = std::mem::take(&mut tagged.value);
    }
    match node {
        Value::Mapping(map) => {
            if map.keys().any(|key| !key.is_string()) {
                *map = with_text_keys(std::mem::take(map), pointer, diagnostics);
            }
            for (key, value) in map.iter_mut() {
                normalise(value, &join(pointer, key.as_str().unwrap_or_default()), diagnostics);
            }
            isolate_reference(map);
        }
        Value::Sequence(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                normalise(item, &join(pointer, index.to_string()), diagnostics);
            }
        }
        Value::Number(number) if number.as_f64().is_some_and(|number| !number.is_finite()) => {
            let message = format!("`{number}` is not a number of JSON");
            diagnostics.push(
                Diagnostic::error("bad-number", pointer, message).help(
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
