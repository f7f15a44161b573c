//! The IR as a flat list of facts, for telling whether two documents say the same.
//!
//! The order of things is not a fact; everything else in the IR is.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::ir::{Api, BodyContent, Kind};

/// Facts by place. A place is a path of names, for example
/// `operations/GetUser/parameters/user_id/required`.
pub fn facts(api: &Api) -> BTreeMap<String, String> {
    let mut facts = BTreeMap::new();
    let tree = serde_json::to_value(api).unwrap_or_default();
    flatten(&tree, String::new(), &mut facts);
    facts
}

/// JSON pointers of what stands at places, for operations, types, fields and parameters.
pub fn pointers(api: &Api) -> BTreeMap<String, String> {
    let mut pointers = BTreeMap::new();
    for group in &api.groups {
        for operation in &group.operations {
            let place = format!("/groups/{}/operations/{}", group.name, operation.id);
            for parameter in &operation.parameters {
                let place = format!("{place}/parameters/{}:{}", location(parameter.location), parameter.wire);
                pointers.insert(place, parameter.pointer.0.clone());
            }
            if let Some(BodyContent::Fields { fields, .. }) =
                operation.body.as_ref().map(|body| &body.content)
            {
                for field in fields {
                    pointers.insert(
                        format!("{place}/body/content/fields/fields/{}", field.wire),
                        field.pointer.0.clone(),
                    );
                }
            }
            pointers.insert(place, operation.pointer.0.clone());
        }
    }
    for (name, def) in &api.types {
        pointers.insert(format!("/types/{name}"), def.pointer.0.clone());
        if let Kind::Struct(object) = &def.kind {
            for field in &object.fields {
                let place = format!("/types/{name}/kind/struct/fields/{}", field.wire);
                pointers.insert(place, field.pointer.0.clone());
            }
        }
    }
    pointers
}

fn location(location: crate::ir::ParameterLocation) -> String {
    serde_json::to_value(location).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A fact of one API that another lacks or has otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where in the IR.
    pub place: String,
    /// JSON pointer into the first document.
    pub pointer: String,
    /// What the first says.
    pub before: Option<String>,
    /// What the second says.
    pub after: Option<String>,
}

/// Everything in which two APIs differ. Of what one of them lacks altogether, only the outermost
/// place is named.
pub fn compare(first: &Api, second: &Api) -> Vec<Difference> {
    let (before, after) = (facts(first), facts(second));
    let (known, new) = (pointers(first), pointers(second));
    let pointer = |place: &str| {
        crate::pointer::ancestors(place)
            .find_map(|place| known.get(place).or_else(|| new.get(place)))
            .cloned()
            .unwrap_or_default()
    };
    let mut differences: BTreeMap<String, Difference> = BTreeMap::new();
    for place in before.keys().chain(after.keys()) {
        let (old, new) = (before.get(place), after.get(place));
        if old == new {
            continue;
        }
        let lacking = match (old, new) {
            (Some(_), None) => Some(&after),
            (None, Some(_)) => Some(&before),
            _ => None,
        };
        let outermost = lacking.map_or(place.as_str(), |facts| outermost_missing(place, facts));
        let whole = outermost != place;
        let shown = |value: Option<&String>| {
            value.map(|value| if whole { "all of it".to_owned() } else { value.clone() })
        };
        differences.entry(outermost.to_owned()).or_insert_with(|| Difference {
            place: outermost.to_owned(),
            pointer: pointer(outermost),
            before: shown(old),
            after: shown(new),
        });
    }
    differences.into_values().collect()
}

/// The outermost place around `place` below which there is no fact at all.
fn outermost_missing<'p>(place: &'p str, facts: &BTreeMap<String, String>) -> &'p str {
    let is_missing = |place: &&str| {
        let below = format!("{place}/");
        !facts.contains_key(*place)
            && facts.range(below.clone()..).next().is_none_or(|(next, _)| !next.starts_with(&below))
    };
    crate::pointer::ancestors(place).take_while(is_missing).last().unwrap_or(place)
}

fn flatten(node: &Value, place: String, facts: &mut BTreeMap<String, String>) {
    match node {
        Value::Object(map) if !map.is_empty() => {
            for (key, value) in map {
                flatten(value, format!("{place}/{key}"), facts);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                flatten(item, format!("{place}/{}", identity(item, index)), facts);
            }
        }
        other => {
            facts.insert(place, other.to_string());
        }
    }
}

/// What names an item of a list, so that its position does not matter.
fn identity(item: &Value, index: usize) -> String {
    let text = |key: &str| item.get(key).and_then(Value::as_str);
    match (text("wire"), text("location")) {
        (Some(wire), Some(location)) => return format!("{location}:{wire}"),
        (Some(wire), None) => return wire.to_owned(),
        _ => {}
    }
    for key in ["id", "code", "media_type", "name"] {
        if let Some(name) = text(key) {
            return name.to_owned();
        }
    }
    match item {
        Value::Object(_) | Value::Array(_) => index.to_string(),
        scalar => scalar.to_string(),
    }
}
