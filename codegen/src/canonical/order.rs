//! Keeping what has not changed where it was.

use serde_yaml::{Mapping, Value};

/// Whether the order of the list at `key` is a fact: the first tag of an operation is its group, the
/// first server the address, and what comes later in an `allOf` may narrow what came before.
fn is_ordered(key: &str, items: &[Value]) -> bool {
    match key {
        "servers" | "allOf" | "oneOf" | "anyOf" => true,
        "tags" => items.iter().all(Value::is_string),
        _ => false,
    }
}

/// Arranges `new` like `previous`, wherever both have the same keys or items whose order says
/// nothing. What is new comes after what stands before it in `new`.
pub(super) fn align(new: &mut Value, previous: &Value) {
    align_at("", new, previous);
}

fn align_at(key: &str, new: &mut Value, previous: &Value) {
    match (new, previous) {
        (Value::Mapping(new), Value::Mapping(previous)) => {
            let keys: Vec<Value> = new.keys().cloned().collect();
            let before: Vec<Value> = previous.keys().cloned().collect();
            let mut arranged = Mapping::with_capacity(new.len());
            for index in arrange(&keys, &before) {
                if let Some(mut value) = new.remove(&keys[index]) {
                    if let Some(previous) = previous.get(&keys[index]) {
                        align_at(keys[index].as_str().unwrap_or_default(), &mut value, previous);
                    }
                    arranged.insert(keys[index].clone(), value);
                }
            }
            *new = arranged;
        }
        (Value::Sequence(new), Value::Sequence(previous)) => {
            let ids: Vec<Value> = new.iter().map(identity).collect();
            let before: Vec<Value> = previous.iter().map(identity).collect();
            let mut items: Vec<Option<Value>> = std::mem::take(new).into_iter().map(Some).collect();
            let is_ordered = is_ordered(key, &ids);
            let order = if is_ordered { (0..ids.len()).collect() } else { arrange(&ids, &before) };
            for index in order {
                let Some(mut item) = items[index].take() else { continue };
                // An item that has changed is taken for the one that stood in its place.
                let stood = || previous.get(new.len()).filter(|old| !ids.contains(&identity(old)));
                let same = before.iter().position(|id| *id == ids[index]).map(|at| &previous[at]);
                if let Some(previous) = same.or_else(stood) {
                    align_at("", &mut item, previous);
                }
                new.push(item);
            }
        }
        _ => {}
    }
}

/// What makes an item of a list the same item: its name and place if it is a parameter or a tag.
fn identity(item: &Value) -> Value {
    match (item.get("name"), item.get("in")) {
        (Some(name), place) => Value::Sequence(vec![name.clone(), place.cloned().unwrap_or_default()]),
        _ => item.clone(),
    }
}

/// Indexes of `new` in the order of `previous`; those that are not in `previous` follow their
/// predecessor in `new`.
fn arrange(new: &[Value], previous: &[Value]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(new.len());
    for old in previous {
        if let Some(index) = (0..new.len()).find(|index| new[*index] == *old && !order.contains(index)) {
            order.push(index);
        }
    }
    for index in 0..new.len() {
        if order.contains(&index) {
            continue;
        }
        let before = index.checked_sub(1).and_then(|before| order.iter().position(|other| *other == before));
        order.insert(before.map_or(0, |at| at + 1), index);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn yaml(text: &str) -> Value {
        serde_yaml::from_str(text).unwrap()
    }

    #[test]
    fn what_is_known_stays_and_what_is_new_follows_its_neighbour() {
        let previous = yaml("{b: 1, a: {x: 1, y: 2}, list: [p, q], tags: [s, t]}");
        let mut new = yaml("{list: [q, r, p], a: {y: 2, z: 3, x: 1}, n: 0, tags: [t, s], b: 1}");
        align(&mut new, &previous);
        let text = serde_yaml::to_string(&new).unwrap();
        assert_eq!(text, "b: 1\na:\n  x: 1\n  y: 2\n  z: 3\nn: 0\nlist:\n- p\n- q\n- r\ntags:\n- t\n- s\n");
    }
}
