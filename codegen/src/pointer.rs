//! JSON pointers (RFC 6901), the addresses used in diagnostics and corrections.

use serde_yaml::Value;

/// `pointer` extended by one more key or index, escaped.
pub fn join(pointer: &str, token: impl AsRef<str>) -> String {
    let token = token.as_ref();
    let mut joined = String::with_capacity(pointer.len() + token.len() + 1);
    joined.push_str(pointer);
    joined.push('/');
    for part in token.split_inclusive(['~', '/']) {
        match part.strip_suffix(['~', '/']) {
            Some(front) => {
                joined.push_str(front);
                joined.push_str(if part.ends_with('~') { "~0" } else { "~1" });
            }
            None => joined.push_str(part),
        }
    }
    joined
}

/// The unescaped tokens of a pointer.
pub fn tokens(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"))
}

/// The pointer itself, then those of everything around it, inside out, without the root.
pub fn ancestors(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |p| p.rsplit_once('/').map(|(parent, _)| parent))
        .filter(|p| !p.is_empty())
}

/// Position of an item of a list: its index, or else the `name` of a parameter.
fn position(items: &[Value], token: &str) -> Option<usize> {
    let by_name = || items.iter().position(|item| item.get("name").and_then(Value::as_str) == Some(token));
    token.parse().ok().or_else(by_name)
}

/// The node at a pointer. In a list, the `name` of an item serves as well as its index.
pub fn find<'v>(root: &'v Value, pointer: &str) -> Option<&'v Value> {
    tokens(pointer).try_fold(root, |node, token| match node {
        Value::Mapping(map) => map.get(token.as_str()),
        Value::Sequence(items) => items.get(position(items, &token)?),
        _ => None,
    })
}

/// The node at a pointer, found like with [`find`], to be changed.
pub fn find_mut<'v>(root: &'v mut Value, pointer: &str) -> Option<&'v mut Value> {
    tokens(pointer).try_fold(root, |node, token| match node {
        Value::Mapping(map) => map.get_mut(token.as_str()),
        Value::Sequence(items) => {
            let index = position(items, &token)?;
            items.get_mut(index)
        }
        _ => None,
    })
}

/// Where a pointer leads to if the `$ref`s on the way are followed, as a pointer that has none on its way.
/// Documents differ in what they write out and what they refer to.
pub fn resolve(root: &Value, pointer: &str) -> Option<String> {
    let (mut place, mut node) = (String::new(), root);
    for token in tokens(pointer) {
        (place, node) = target(root, place, node)?;
        let (key, next) = match node {
            Value::Mapping(map) => (token.clone(), map.get(token.as_str())?),
            Value::Sequence(items) => {
                let named = |item: &Value| {
                    let (_, item) = target(root, String::new(), item)?;
                    (item.get("name").and_then(Value::as_str) == Some(&token)).then_some(())
                };
                let by_name = || items.iter().position(|item| named(item).is_some());
                let index = token.parse().ok().or_else(by_name)?;
                (index.to_string(), items.get(index)?)
            }
            _ => return None,
        };
        place = join(&place, key);
        node = next;
    }
    Some(place)
}

/// What a node stands for: itself, or what it refers to within the document.
fn target<'v>(root: &'v Value, mut place: String, mut node: &'v Value) -> Option<(String, &'v Value)> {
    /// More in a row are a circle.
    const LONGEST: usize = 32;
    for _ in 0..LONGEST {
        let Some(reference) = node.get("$ref").and_then(Value::as_str) else { return Some((place, node)) };
        let pointer = reference.strip_prefix('#')?;
        node = find(root, pointer)?;
        place = pointer.to_owned();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_references() {
        let root: Value = serde_yaml::from_str(
            "a: {list: [{$ref: '#/parts/p'}, {name: q}], again: {$ref: '#/a'}}\n\
             parts: {p: {$ref: '#/parts/r'}, r: {name: p, in: query}, o: {$ref: '#/parts/o'}}\n",
        )
        .unwrap();
        let resolved = |pointer| resolve(&root, pointer);
        assert_eq!(resolved("/a/list/1/name").as_deref(), Some("/a/list/1/name"));
        assert_eq!(resolved("/a/list/p/in").as_deref(), Some("/parts/r/in"));
        assert_eq!(resolved("/a/again/again/list/q").as_deref(), Some("/a/list/1"));
        assert_eq!(resolved("/a/list/p").as_deref(), Some("/a/list/0"), "what is meant is the place itself");
        for nowhere in ["/parts/o/x", "/a/list/9", "/a/list/z", "/a/list/1/name/x"] {
            assert_eq!(resolved(nowhere), None);
        }
    }

    #[test]
    fn escapes_and_finds() {
        let root: Value = serde_yaml::from_str("paths:\n  /users/{id}:\n    get: [a, b]\n").unwrap();
        let pointer = join(&join(&join(&join("", "paths"), "/users/{id}"), "get"), "1");
        assert_eq!(pointer, "/paths/~1users~1{id}/get/1");
        assert_eq!(find(&root, &pointer), Some(&Value::from("b")));
        assert_eq!(find(&root, "/paths/nowhere"), None);
    }
}
