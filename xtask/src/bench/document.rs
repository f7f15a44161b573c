//! Documents made from a document: smaller, larger, or without what a peer cannot read.

use std::collections::BTreeSet;
use std::path::Path;

use serde_yaml::{Mapping, Value};

use crate::failure::Failure;
use crate::files;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Begins a reference to a component.
const COMPONENTS: &str = "#/components/";

/// Reads a document as a tree.
pub(crate) fn read(path: &Path) -> Result<Value, Failure> {
    let text = files::read(path)?;
    serde_yaml::from_str(&text).map_err(|error| Failure::file("read", path, error))
}

/// Writes a tree as a document.
pub(crate) fn write(path: &Path, document: &Value) -> Result<(), Failure> {
    let text = serde_yaml::to_string(document).map_err(|error| Failure::file("write", path, error))?;
    files::write(path, text)
}

/// How many operations a document has.
pub(crate) fn count(document: &Value) -> usize {
    let mut copy = document.clone();
    let mut count = 0;
    each(&mut copy, |_| count += 1);
    count
}

/// Calls `change` on each operation, in the order of the document.
pub(crate) fn each(document: &mut Value, mut change: impl FnMut(&mut Value)) {
    retain(document, |operation| {
        change(operation);
        true
    });
}

/// Keeps the operations that `wanted` says yes to, and the components that they lead to.
pub(crate) fn keep(document: &mut Value, wanted: impl FnMut(&mut Value) -> bool) {
    retain(document, wanted);
    prune(document);
}

/// Keeps the operations of a tag.
pub(crate) fn keep_tag(document: &mut Value, tag: &str) {
    keep(document, |operation| {
        operation["tags"].as_sequence().is_some_and(|tags| tags.iter().any(|own| own.as_str() == Some(tag)))
    });
}

/// Keeps the first `most` operations.
pub(crate) fn keep_first(document: &mut Value, most: usize) {
    let mut seen = 0;
    keep(document, |_| {
        seen += 1;
        seen <= most
    });
}

/// Adds copies of everything until the document is there `times` times. A copy has paths, ids,
/// tags and components of its own.
pub(crate) fn multiply(document: &mut Value, times: usize) {
    let original = document.clone();
    for copy in 2..=times {
        let mut other = original.clone();
        rename_references(&mut other, copy);
        each(&mut other, |operation| rename_operation(operation, copy));
        for (path, item) in members(&mut other, "paths") {
            let path = format!("/copy{copy}{}", path.as_str().unwrap_or_default());
            document["paths"][path.as_str()] = item.clone();
        }
        for (section, components) in members(&mut other, "components") {
            if section.as_str() != Some("securitySchemes") {
                for (name, component) in components.as_mapping().into_iter().flatten() {
                    let name = format!("{}Copy{copy}", name.as_str().unwrap_or_default());
                    document["components"][section][name.as_str()] = component.clone();
                }
            }
        }
        let mut tags: Vec<Value> = other["tags"].as_sequence().cloned().unwrap_or_default();
        tags.iter_mut().for_each(|tag| rename(tag.get_mut("name"), &format!(" Copy {copy}")));
        if let Some(all) = document.get_mut("tags").and_then(Value::as_sequence_mut) {
            all.append(&mut tags);
        }
    }
}

fn rename_operation(operation: &mut Value, copy: usize) {
    for key in ["operationId", "x-speakeasy-group"] {
        rename(operation.get_mut(key), &format!("Copy{copy}"));
    }
    for tag in operation.get_mut("tags").and_then(Value::as_sequence_mut).into_iter().flatten() {
        rename(Some(tag), &format!(" Copy {copy}"));
    }
}

fn rename(name: Option<&mut Value>, addition: &str) {
    if let Some(Value::String(name)) = name {
        name.push_str(addition);
    }
}

/// References of all kinds, those of discriminators included, are text.
fn rename_references(value: &mut Value, copy: usize) {
    match value {
        Value::String(text) if text.starts_with(COMPONENTS) => text.push_str(&format!("Copy{copy}")),
        Value::Sequence(items) => items.iter_mut().for_each(|item| rename_references(item, copy)),
        Value::Mapping(members) => members.values_mut().for_each(|member| rename_references(member, copy)),
        _ => (),
    }
}

fn retain(document: &mut Value, mut wanted: impl FnMut(&mut Value) -> bool) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_mapping_mut) else { return };
    for item in paths.values_mut() {
        let Some(members) = item.as_mapping_mut() else { continue };
        members.retain(|key, member| !is_method(key) || wanted(member));
    }
    paths.retain(|_, item| item.as_mapping().is_some_and(|members| members.keys().any(is_method)));
}

fn is_method(key: &Value) -> bool {
    key.as_str().is_some_and(|key| METHODS.contains(&key))
}

/// Drops the components that no path leads to.
fn prune(document: &mut Value) {
    let mut reached = BTreeSet::new();
    references(&document["paths"], &mut reached);
    let mut open: Vec<String> = reached.iter().cloned().collect();
    while let Some(reference) = open.pop() {
        let target =
            reference.trim_start_matches("#/").split('/').try_fold(&*document, |at, key| at.get(key));
        let mut found = BTreeSet::new();
        references(target.unwrap_or(&Value::Null), &mut found);
        open.extend(found.into_iter().filter(|reference| reached.insert(reference.clone())));
    }
    for (section, components) in members(document, "components") {
        let section = section.as_str().unwrap_or_default();
        if let (true, Some(members)) = (section != "securitySchemes", components.as_mapping_mut()) {
            members.retain(|name, _| {
                reached.contains(&format!("{COMPONENTS}{section}/{}", name.as_str().unwrap_or_default()))
            });
        }
    }
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if text.starts_with(COMPONENTS) => {
            found.insert(text.clone());
        }
        Value::Sequence(items) => items.iter().for_each(|item| references(item, found)),
        Value::Mapping(members) => members.values().for_each(|member| references(member, found)),
        _ => (),
    }
}

/// The members of a mapping in a document; none if there is no such mapping.
fn members<'a>(document: &'a mut Value, key: &str) -> impl Iterator<Item = (&'a Value, &'a mut Value)> {
    document.get_mut(key).and_then(Value::as_mapping_mut).into_iter().flat_map(Mapping::iter_mut)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "
tags: [{name: Pets}, {name: Toys}]
paths:
  /pets:
    get: {operationId: listPets, tags: [Pets], responses: {$ref: '#/components/responses/Pets'}}
    post: {operationId: addPet, tags: [Pets], responses: {}}
  /toys:
    parameters: []
    get: {operationId: listToys, tags: [Toys], responses: {$ref: '#/components/schemas/Toy'}}
components:
  schemas: {Pet: {type: object}, Toy: {items: {$ref: '#/components/schemas/Toy'}}}
  responses: {Pets: {schema: {$ref: '#/components/schemas/Pet'}}}
  securitySchemes: {key: {}}
";

    fn document() -> Value {
        serde_yaml::from_str(DOCUMENT).unwrap()
    }

    fn keys(value: &Value) -> Vec<&str> {
        value.as_mapping().unwrap().keys().filter_map(Value::as_str).collect()
    }

    #[test]
    fn what_only_other_operations_lead_to_goes_with_them() {
        let mut document = document();
        keep_tag(&mut document, "Toys");
        assert_eq!(keys(&document["paths"]), ["/toys"]);
        assert_eq!(keys(&document["components"]["schemas"]), ["Toy"]);
        assert_eq!(keys(&document["components"]["securitySchemes"]), ["key"]);
    }

    #[test]
    fn the_first_operations_are_kept() {
        let mut document = document();
        keep_first(&mut document, 1);
        assert_eq!(count(&document), 1);
        assert_eq!(keys(&document["paths"]["/pets"]), ["get"]);
        assert_eq!(keys(&document["components"]["schemas"]), ["Pet"]);
    }

    #[test]
    fn a_copy_shares_nothing_with_the_original() {
        let mut document = document();
        multiply(&mut document, 3);
        assert_eq!(count(&document), 9);
        let copy = &document["paths"]["/copy3/toys"]["get"];
        assert_eq!(copy["operationId"], Value::from("listToysCopy3"));
        assert_eq!(copy["tags"][0], Value::from("Toys Copy 3"));
        assert_eq!(copy["responses"]["$ref"], Value::from("#/components/schemas/ToyCopy3"));
        assert_eq!(
            document["components"]["schemas"]["ToyCopy2"]["items"]["$ref"],
            Value::from("#/components/schemas/ToyCopy2")
        );
        assert_eq!(document["tags"].as_sequence().unwrap().len(), 6);
        keep_first(&mut document, 2);
        assert_eq!(keys(&document["components"]["schemas"]), ["Pet"], "copies are not led to");
    }
}
