//! JSON pointers (RFC 6901), the addresses used in diagnostics and corrections.

use serde_yaml::Value;

/// `pointer` extended by one more key or index, escaped.
pub fn join(pointer: &str, token: impl AsRef<str>) -> String {
    let token = token.as_ref().replace('~', "~0").replace('/', "~1");
    format!("{pointer}/{token}")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_finds() {
        let root: Value = serde_yaml::from_str("paths:\n  /users/{id}:\n    get: [a, b]\n").unwrap();
        let pointer = join(&join(&join(&join("", "paths"), "/users/{id}"), "get"), "1");
        assert_eq!(pointer, "/paths/~1users~1{id}/get/1");
        assert_eq!(find(&root, &pointer), Some(&Value::from("b")));
        assert_eq!(find(&root, "/paths/nowhere"), None);
    }
}
