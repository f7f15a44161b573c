//! Two readers of an object that has a key twice may see different values, so no token may have one.

use std::collections::HashSet;

use crate::client::json::{Kind, Node};

/// Up to here, comparing each with each is faster than a set.
const FEW: usize = 24;

/// Whether no object in `node`, at any depth, has a key twice.
pub(super) fn keys(node: Node<'_>) -> bool {
    // The parser limits the depth.
    match node.kind() {
        Kind::Array => node.items().all(keys),
        Kind::Object => own(node) && node.entries().all(|(_, value)| keys(value)),
        _ => true,
    }
}

fn own(object: Node<'_>) -> bool {
    let names = || object.entries().map(|(name, _)| name);
    if names().nth(FEW).is_none() {
        return names().enumerate().all(|(at, name)| names().take(at).all(|other| other != name));
    }
    let mut seen = HashSet::new();
    names().all(|name| seen.insert(name))
}
