//! Path parameters whose place another operation's path fills with a word.
//!
//! `/users/{user_id}` filled with `count` is the route `/users/count`, so the value is refused.

use std::collections::HashMap;

use crate::ir::{Api, Method, Operation};

/// Words by method, path and the place that they stand in.
pub(super) struct Siblings<'a>(HashMap<(Method, String), Vec<&'a str>>);

impl<'a> Siblings<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let mut words: HashMap<_, Vec<&str>> = HashMap::new();
        for operation in api.operations() {
            for (at, segment) in operation.path.split('/').enumerate() {
                if parameter(segment).is_none() {
                    words.entry((operation.method, outline(&operation.path, at))).or_default().push(segment);
                }
            }
        }
        Self(words)
    }

    /// The values that a path parameter of an operation cannot have.
    pub(super) fn values(&self, operation: &Operation, name: &str) -> &[&'a str] {
        let at = operation.path.split('/').position(|segment| parameter(segment) == Some(name));
        let words = at.and_then(|at| self.0.get(&(operation.method, outline(&operation.path, at))));
        words.map(Vec::as_slice).unwrap_or_default()
    }
}

fn parameter(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// A path without the names of its parameters, open at one segment.
fn outline(path: &str, open: usize) -> String {
    let segments = path.split('/').enumerate().map(|(at, segment)| match segment {
        _ if at == open => "*",
        segment if parameter(segment).is_some() => "{}",
        segment => segment,
    });
    segments.collect::<Vec<_>>().join("/")
}
