//! Which parts of a document are facts and which are prose about them.

use serde_yaml::{Mapping, Value};

/// Keys of a schema that change neither the crate nor the requests it sends.
const SCHEMA_PROSE: [&str; 6] = ["title", "description", "example", "examples", "externalDocs", "xml"];

/// Takes the prose out of a schema and of all schemas inside it.
pub(crate) fn prose(schema: &mut Value) {
    let Value::Mapping(map) = schema else { return };
    // Extensions are for other tools.
    let is_prose = |key: &str| SCHEMA_PROSE.contains(&key) || key.starts_with("x-");
    map.retain(|key, _| !key.as_str().is_some_and(is_prose));
    each_subschema(map, &mut prose);
}

/// Calls `visit` with every schema directly inside a schema.
fn each_subschema(schema: &mut Mapping, visit: &mut dyn FnMut(&mut Value)) {
    if let Some(Value::Mapping(properties)) = schema.get_mut("properties") {
        properties.values_mut().for_each(&mut *visit);
    }
    for key in ["items", "not", "additionalProperties"] {
        if let Some(inner) = schema.get_mut(key) {
            visit(inner);
        }
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        if let Some(Value::Sequence(members)) = schema.get_mut(key) {
            members.iter_mut().for_each(&mut *visit);
        }
    }
}
