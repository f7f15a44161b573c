//! Operations of the document, and how a request finds its own.

use std::cmp::Reverse;

use crate::document::{Document, Node};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

#[derive(Clone)]
pub(crate) struct Operation<'d> {
    pub(crate) id: &'d str,
    /// Upper case.
    pub(crate) method: String,
    template: &'d str,
    pub(crate) node: Node<'d>,
    /// Parameters of the operation and of all operations of its path.
    pub(crate) parameters: Vec<Node<'d>>,
}

impl<'d> Operation<'d> {
    /// How many values its path takes.
    pub(crate) fn places(&self) -> usize {
        self.template.matches('{').count()
    }

    /// What stands in its path as it is.
    pub(crate) fn words(&self) -> impl Iterator<Item = &'d str> + use<'d> {
        self.template.split('/').filter(|segment| !segment.is_empty() && !segment.starts_with('{'))
    }
}

/// All operations of a document.
pub(crate) fn all(document: &Document) -> Vec<Operation<'_>> {
    let mut operations = Vec::new();
    for (template, path) in document.root().members("paths") {
        for (method, node) in METHODS.iter().filter_map(|method| Some((*method, path.get(method)?))) {
            let mut parameters = node.items("parameters");
            for shared in path.items("parameters") {
                let is_same =
                    |own: &Node<'_>| ["name", "in"].iter().all(|key| own.text(key) == shared.text(key));
                if !parameters.iter().any(is_same) {
                    parameters.push(shared);
                }
            }
            let id = node.text("operationId").unwrap();
            operations.push(Operation { id, method: method.to_uppercase(), template, node, parameters });
        }
    }
    operations
}

/// The operation that a method and a path reach, with the values in the path as they stand there.
pub(crate) fn find<'o, 'd, 'p>(
    operations: &'o [Operation<'d>],
    method: &str,
    path: &'p str,
) -> Option<(&'o Operation<'d>, Vec<(&'d str, &'p str)>)> {
    let matching = operations.iter().filter(|operation| operation.method == method);
    let matching = matching.filter_map(|operation| Some((operation, values(operation.template, path)?)));
    // Where a segment is written out, it wins over a parameter: the fewer values, the better.
    matching.max_by_key(|(_, values)| Reverse(values.len()))
}

/// The values of a template's parameters in a path that it matches.
fn values<'t, 'p>(template: &'t str, path: &'p str) -> Option<Vec<(&'t str, &'p str)>> {
    let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    if template.len() != path.len() {
        return None;
    }
    let mut values = Vec::new();
    for (expected, actual) in template.into_iter().zip(path) {
        match expected.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => values.push((name, actual)),
            None if expected == actual => {}
            None => return None,
        }
    }
    Some(values)
}

/// What an operation answers when it succeeds: the status, and the schema if it is JSON.
pub(crate) fn success<'d>(operation: &Operation<'d>) -> (u16, Option<Node<'d>>) {
    let responses = operation.node.members("responses");
    let (status, response) = responses.iter().find(|(status, _)| status.starts_with(['2', '3'])).unwrap();
    let schema = response.get("content").and_then(|content| content.get("application/json")?.get("schema"));
    (status.parse().unwrap(), schema)
}
