//! Where exactly a document is not OpenAPI.
//!
//! `openapiv3` reads a schema that has a fault inside twice, and so the schemas inside that one: the
//! time doubles with each level. Nodes are therefore checked one by one, from the inside out, with
//! a placeholder for every node that has been checked.

use openapiv3::{
    Components, Header, Info, MediaType, OpenAPI, Operation, Parameter, PathItem, RequestBody, Response,
    Schema, SecurityScheme,
};
use serde::de::DeserializeOwned;
use serde_yaml::{Mapping, Value};

use super::nodes::Node;
use super::place::Place;
use crate::pointer::join;

/// Documents that are nested deeper are checked before they are read as a whole.
const HARMLESS_DEPTH: usize = 24;

/// Whether a document can be read as a whole without first looking for faults.
pub(super) fn is_harmless(root: &Value) -> bool {
    fn depth(node: &Value) -> usize {
        let deepest = match node {
            Value::Mapping(map) => map.values().map(depth).max(),
            Value::Sequence(items) => items.iter().map(depth).max(),
            _ => None,
        };
        deepest.map_or(0, |deepest| deepest + 1)
    }
    depth(root) <= HARMLESS_DEPTH
}

/// A node that cannot be read.
pub(super) struct Fault {
    pub(super) pointer: String,
    /// The key of the node that is at fault, where that can be told.
    pub(super) key: Option<String>,
    pub(super) message: String,
    /// Whether it should be a schema, which can be replaced by one that says nothing.
    pub(super) is_schema: bool,
}

impl Fault {
    /// Where exactly the fault is.
    pub(super) fn place(&self) -> String {
        self.key.iter().fold(self.pointer.clone(), |pointer, key| join(&pointer, key))
    }
}

/// The nodes of a document that cannot be read, inner ones first.
pub(super) fn of_document(mut root: Value) -> Vec<Fault> {
    let mut faults = Vec::new();
    locate(Node::Root, &mut root, &Place::At(""), &mut faults);
    faults
}

/// The nodes of a schema that cannot be read.
pub(super) fn of_schema(mut schema: Value, pointer: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    locate(Node::Schema, &mut schema, &Place::At(pointer), &mut faults);
    faults
}

impl Node {
    /// The error of reading `value` as such a node.
    fn error(self, value: &Value) -> Option<String> {
        fn of<T: DeserializeOwned>(value: &Value) -> Option<String> {
            if value.get("$ref").is_some_and(Value::is_string) {
                return None;
            }
            T::deserialize(value).err().map(|error| error.to_string())
        }
        match self {
            Self::Root => of::<OpenAPI>(value),
            Self::Info => of::<Info>(value),
            Self::Components => of::<Components>(value),
            Self::PathItem => of::<PathItem>(value),
            Self::Operation => of::<Operation>(value),
            Self::Parameter => of::<Parameter>(value),
            Self::RequestBody => of::<RequestBody>(value),
            Self::Response => of::<Response>(value),
            Self::Header => of::<Header>(value),
            Self::Media => of::<MediaType>(value),
            Self::Schema => of::<Schema>(value),
            Self::SecurityScheme => of::<SecurityScheme>(value),
        }
    }

    /// Something without a fault that can stand where such a node stands.
    fn placeholder(self) -> Value {
        let (key, value) = match self {
            Self::Media | Self::Root | Self::Components => return Value::Mapping(Mapping::new()),
            Self::Info => {
                let required = ["title", "version"].map(|key| (Value::from(key), Value::from("")));
                return Value::Mapping(required.into_iter().collect());
            }
            Self::Operation => ("responses", Value::Mapping(Mapping::new())),
            _ => ("$ref", Value::from("#")),
        };
        Value::Mapping([(Value::from(key), value)].into_iter().collect())
    }
}

/// Finds the faults inside a node, then its own. Leaves placeholders inside it.
fn locate(node: Node, value: &mut Value, place: &Place<'_>, faults: &mut Vec<Fault>) {
    node.each_child(value, place, &mut |child, value, place| {
        // `additionalProperties` may be a plain truth value, an operation may be missing.
        let absent =
            matches!((&*value, child), (Value::Bool(_), Node::Schema) | (Value::Null, Node::Operation));
        if value.is_null() && !absent {
            let message = format!("there is nothing here where {} should be", child.name());
            let is_schema = child == Node::Schema;
            faults.push(Fault { pointer: place.pointer(), key: None, message, is_schema });
            *value = child.placeholder();
        } else if !absent {
            locate(child, value, place, faults);
            *value = child.placeholder();
        }
    });
    while let Some(error) = node.error(value) {
        let key = culprit(node, value, &error);
        let message = format!("this is not valid here: {error}");
        let is_schema = node == Node::Schema;
        faults.push(Fault { pointer: place.pointer(), key: key.clone(), message, is_schema });
        match (key, &mut *value) {
            (Some(key), Value::Mapping(map)) => drop(map.remove(key.as_str())),
            _ => break,
        }
    }
}

/// The key of a node without which it is valid, or has another fault.
fn culprit(node: Node, value: &Value, error: &str) -> Option<String> {
    let map = value.as_mapping()?;
    let without = |key: &&Value| {
        let mut rest = map.clone();
        rest.remove(*key);
        node.error(&Value::Mapping(rest))
    };
    let cured = map.keys().find(|key| without(key).is_none());
    let changed = || {
        map.keys().find(|key| {
            without(key).is_some_and(|other| other != error && !other.starts_with("missing field"))
        })
    };
    cured.or_else(changed)?.as_str().map(str::to_owned)
}
