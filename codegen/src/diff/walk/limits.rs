//! What values must satisfy, before and after.

use serde_yaml::Value;

use crate::diff::rules::Kind;
use crate::ir::Constraints;

/// One keyword that says something else.
#[derive(Debug)]
pub(super) struct Limit {
    pub(super) kind: Kind,
    pub(super) before: String,
    pub(super) after: String,
}

pub(super) fn compare(old: &Constraints, new: &Constraints) -> Vec<Limit> {
    let (old, new) = (&old.by_keyword, &new.by_keyword);
    let keywords = old.keys().chain(new.keys().filter(|keyword| !old.contains_key(*keyword)));
    keywords.filter_map(|keyword| limit(keyword, old.get(keyword), new.get(keyword))).collect()
}

fn limit(keyword: &str, old: Option<&Value>, new: Option<&Value>) -> Option<Limit> {
    if old == new || is_same_set(keyword, old, new) {
        return None;
    }
    let kind = match keyword {
        "default" => Kind::DefaultChanged,
        "format" => Kind::FormatChanged,
        "minimum" | "minLength" | "minItems" | "minProperties" => bound(old, new, false),
        "maximum" | "maxLength" | "maxItems" | "maxProperties" => bound(old, new, true),
        "enum" => values(old, new),
        _ => match (old, new) {
            (None, _) => Kind::LimitTightened,
            (_, None) => Kind::LimitLoosened,
            _ => Kind::LimitChanged,
        },
    };
    Some(Limit { kind, before: shown(keyword, old), after: shown(keyword, new) })
}

/// An upper bound is tighter if it is lower, a lower one if it is higher.
fn bound(old: Option<&Value>, new: Option<&Value>, upper: bool) -> Kind {
    match (old, new) {
        (None, _) => Kind::LimitTightened,
        (_, None) => Kind::LimitLoosened,
        (Some(old), Some(new)) => match (old.as_f64(), new.as_f64()) {
            (Some(old), Some(new)) if (new < old) == upper => Kind::LimitTightened,
            (Some(_), Some(_)) => Kind::LimitLoosened,
            _ => Kind::LimitChanged,
        },
    }
}

fn values(old: Option<&Value>, new: Option<&Value>) -> Kind {
    let contains = |all: Option<&Value>, some: Option<&Value>| match (list(all), list(some)) {
        (None, _) => true,
        (Some(all), Some(some)) => some.iter().all(|value| all.contains(value)),
        (Some(_), None) => false,
    };
    match (contains(old, new), contains(new, old)) {
        (true, false) => Kind::LimitTightened,
        (false, true) => Kind::LimitLoosened,
        _ => Kind::LimitChanged,
    }
}

fn list(value: Option<&Value>) -> Option<&Vec<Value>> {
    value.and_then(Value::as_sequence)
}

/// The order of values is no fact.
fn is_same_set(keyword: &str, old: Option<&Value>, new: Option<&Value>) -> bool {
    let (Some(old), Some(new)) = (list(old), list(new)) else { return false };
    keyword == "enum" && old.len() == new.len() && old.iter().all(|value| new.contains(value))
}

/// Whether two schemas say the same, in whatever order.
pub(super) fn is_same_schema(old: Option<&Value>, new: Option<&Value>) -> bool {
    old.map(arranged) == new.map(arranged)
}

fn arranged(node: &Value) -> Value {
    match node {
        Value::Mapping(map) => {
            let entry = |(key, value): (&Value, &Value)| {
                let mut value = arranged(value);
                if let (Some("required" | "enum"), Value::Sequence(items)) = (key.as_str(), &mut value) {
                    items.sort_by_key(|item| format!("{item:?}"));
                }
                (key.clone(), value)
            };
            Value::Mapping(map.iter().map(entry).collect())
        }
        Value::Sequence(items) => Value::Sequence(items.iter().map(arranged).collect()),
        other => other.clone(),
    }
}

fn shown(keyword: &str, value: Option<&Value>) -> String {
    let Some(value) = value else { return format!("no {keyword}") };
    let json = serde_json::to_string(value).unwrap_or_default();
    format!("{keyword} {json}")
}
