//! Schemas in canonical form.

use serde_yaml::{Mapping, Value};

use super::{is_reference, put};

/// Keys of a schema in the order in which they are written.
pub(crate) const KEYS: [&str; 33] = [
    "type",
    "format",
    "nullable",
    "deprecated",
    "readOnly",
    "writeOnly",
    "enum",
    "default",
    "pattern",
    "multipleOf",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "items",
    "properties",
    "required",
    "additionalProperties",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "discriminator",
    "$id",
    "$anchor",
    "contentEncoding",
];

/// Flags whose `false` says nothing.
const FLAGS: [&str; 7] = [
    "nullable",
    "deprecated",
    "readOnly",
    "writeOnly",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "uniqueItems",
];

/// A schema without prose, its keys in order, with nothing said that is so anyway.
pub(crate) fn reduced(schema: &Value) -> Value {
    if is_reference(schema) {
        return schema.clone();
    }
    let Value::Mapping(from) = schema else { return schema.clone() };
    let joins = ["allOf", "oneOf", "anyOf"].iter().any(|key| from.contains_key(*key));
    let mut out = Mapping::new();
    for key in KEYS {
        let Some(value) = from.get(key) else { continue };
        match key {
            "type" if joins && value.as_str() == Some("object") => {}
            flag if FLAGS.contains(&flag) && value.as_bool() == Some(false) => {}
            "properties" => put(&mut out, key, super::each(value, &mut reduced)),
            "required" => put(&mut out, key, value.clone()),
            "items" | "not" | "additionalProperties" => {
                out.insert(key.into(), reduced(value));
            }
            "allOf" | "oneOf" | "anyOf" => {
                let members = value.as_sequence().into_iter().flatten().map(reduced).collect();
                put(&mut out, key, Value::Sequence(members));
            }
            "discriminator" => put(&mut out, key, super::pick(value, &["propertyName", "mapping"])),
            _ => {
                out.insert(key.into(), value.clone());
            }
        }
    }
    // `allOf` with one member and nothing beside it is that member.
    if let (1, Some(Value::Sequence(members))) = (out.len(), out.get("allOf"))
        && let [only] = members.as_slice()
    {
        return only.clone();
    }
    Value::Mapping(out)
}
