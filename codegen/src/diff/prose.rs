//! How much of the documents' prose differs. What it says is not our business.

use std::collections::BTreeMap;

use serde_yaml::Value;

use crate::pointer::join;
use crate::read::MAPS_OF_NAMES;

/// Keys that hold prose, wherever they stand for themselves and are not the name of something.
const KEYS: [&str; 6] = ["title", "summary", "description", "example", "examples", "externalDocs"];

/// In how many places the prose of two documents differs; nothing if one of them has none, as
/// documents in canonical form do.
pub fn differences(old: &Value, new: &Value) -> Option<usize> {
    let (old, new) = (prose(old), prose(new));
    if old.is_empty() || new.is_empty() {
        return None;
    }
    let changed = old.iter().filter(|(place, text)| new.get(*place) != Some(text)).count();
    let added = new.keys().filter(|place| !old.contains_key(*place)).count();
    Some(changed + added)
}

fn prose(root: &Value) -> BTreeMap<String, &Value> {
    let mut found = BTreeMap::new();
    for key in ["tags", "paths", "x-webhooks", "components"] {
        root.get(key).into_iter().for_each(|node| collect(node, join("", key), false, &mut found));
    }
    found
}

/// `named` says that the keys of the node are names and not words of OpenAPI.
fn collect<'v>(node: &'v Value, pointer: String, named: bool, found: &mut BTreeMap<String, &'v Value>) {
    match node {
        Value::Mapping(map) => {
            for (key, value) in map {
                let Some(key) = key.as_str() else { continue };
                let place = join(&pointer, key);
                if !named && KEYS.contains(&key) {
                    // The empty text stands where OpenAPI wants something to stand.
                    if value.as_str() != Some("") {
                        found.insert(place, value);
                    }
                    continue;
                }
                collect(value, place, !named && MAPS_OF_NAMES.contains(&key), found);
            }
        }
        Value::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                // Parameters and tags go by their names, so that their order does not matter.
                let name = item.get("name").and_then(Value::as_str).map_or(index.to_string(), str::to_owned);
                collect(item, join(&pointer, name), false, found);
            }
        }
        _ => {}
    }
}
