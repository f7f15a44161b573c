//! Names of methods, request builders and their setters.

use std::collections::BTreeMap;

use super::{Namespace, Remedy};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, BodyContent, Group, Operation, Output, ParameterLocation, Type, bare};
use crate::overlay::Names;
use crate::passes::words::{escape, pascal, singular, snake};

/// Type names that modules of requests use for other things.
const RESERVED_TYPES: [&str; 21] = [
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "String",
    "Vec",
    "Box",
    "Into",
    "IntoIterator",
    "Request",
    "Clerk",
    "Method",
    "Page",
    "Value",
    "Map",
    "BTreeMap",
    "FieldValue",
    "ListStyle",
    "Attachment",
];

/// Functions that every group has.
const RESERVED_METHODS: [&str; 2] = ["new", "clone"];

/// Methods that every request has.
const RESERVED_SETTERS: [&str; 6] = ["send", "send_raw", "into_future", "clone", "pages", "items"];

pub(super) fn run(api: &mut Api, names: &Names, diagnostics: &mut Diagnostics) {
    for group in &mut api.groups {
        if RESERVED_TYPES.contains(&group.type_name.as_str()) {
            group.type_name.push_str("Group");
        }
        let chosen = method_names(group, names);
        let mut space = Namespace::default();
        let mut types = Namespace::default();
        for (operation, name) in group.operations.iter_mut().zip(chosen) {
            let remedy = Remedy { section: "operations", place: &operation.id };
            let owner = format!("the operation `{}`", operation.id);
            let is_reserved = name.as_deref().is_some_and(|name| RESERVED_METHODS.contains(&name));
            let name = if is_reserved { name.map(|name| format!("{name}_")) } else { name };
            operation.name = space.give(name, &owner, &operation.pointer.0, &remedy, diagnostics);
            let mut type_name = pascal(bare(&operation.name)).unwrap_or_default();
            if RESERVED_TYPES.contains(&type_name.as_str()) || type_name == group.type_name {
                type_name.push_str("Request");
            }
            operation.type_name =
                types.give(Some(type_name), &owner, &operation.pointer.0, &remedy, diagnostics);
            setters(operation, names, diagnostics);
        }
    }
}

/// Method names for a group: the given ones, else the document's hints, else made from the
/// `operationId`. Names that turn out to be taken twice are made from the whole `operationId`.
fn method_names(group: &Group, names: &Names) -> Vec<Option<String>> {
    let short: Vec<Option<String>> = group
        .operations
        .iter()
        .map(|operation| match names.operations.get(&operation.id) {
            Some(name) => escape(name.clone()),
            None => method_name(operation, &group.name, names),
        })
        .collect();
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for name in short.iter().flatten() {
        *count.entry(name).or_default() += 1;
    }
    let operations = group.operations.iter().zip(&short);
    operations
        .map(|(operation, name)| match name {
            Some(name) if count[name.as_str()] == 1 || names.operations.contains_key(&operation.id) => {
                Some(name.clone())
            }
            _ => snake(&operation.id, names),
        })
        .collect()
}

fn method_name(operation: &Operation, group: &str, names: &Names) -> Option<String> {
    let source = operation.name_hint.as_ref().unwrap_or(&operation.id);
    let whole = snake(source, names)?;
    let words: Vec<&str> = bare(&whole).split('_').collect();
    let group: Vec<String> = group.split('_').map(singular).collect();
    let kept: Vec<&str> = if operation.name_hint.is_some() {
        // A hint is short already; only the group's own name behind a verb is too much.
        match words.as_slice() {
            [verb, noun] if group.last() == Some(&singular(noun)) => vec![*verb],
            _ => words.clone(),
        }
    } else {
        words.iter().copied().filter(|word| !group.contains(&singular(word))).collect()
    };
    let lists = matches!(&operation.output, Output::Json(Type::Page(_) | Type::List(_)))
        || operation.paging.is_some();
    match kept.as_slice() {
        [] => Some(whole),
        ["get"] if lists => Some("list".to_owned()),
        kept => escape(kept.join("_")),
    }
}

/// Names of arguments and setters. Path parameters and whatever is required are arguments of the
/// method, everything else is a setter of the request.
fn setters(operation: &mut Operation, names: &Names, diagnostics: &mut Diagnostics) {
    let id = operation.id.clone();
    let mut arguments = Namespace::default();
    let mut setters = Namespace::default();
    // A body that is one value is an argument called `body`.
    let is_whole =
        matches!(operation.body.as_ref().map(|body| &body.content), Some(BodyContent::Whole { .. }));
    // What goes to several places under one name is told apart by the place.
    let in_body = match operation.body.as_ref().map(|body| &body.content) {
        Some(BodyContent::Fields { fields, .. }) => fields.iter().map(|field| field.wire.clone()).collect(),
        _ => Vec::new(),
    };
    let in_request = operation.parameters.iter().map(|parameter| parameter.wire.clone());
    let wires: Vec<String> = in_request.chain(in_body).collect();
    let key = |place: &str, wire: &str| match wires.iter().filter(|other| *other == wire).count() {
        0 | 1 => format!("{id}.{wire}"),
        _ => format!("{id}.{place}.{wire}"),
    };
    for parameter in &mut operation.parameters {
        let key = key(parameter.location.as_str(), &parameter.wire);
        let chosen =
            names.fields.get(&key).cloned().and_then(escape).or_else(|| snake(&parameter.wire, names));
        let owner = format!("the parameter `{}` of `{id}`", parameter.wire);
        let remedy = Remedy { section: "fields", place: &key };
        let is_argument = parameter.required || parameter.location == ParameterLocation::Path;
        let (space, chosen) =
            if is_argument { (&mut arguments, chosen) } else { (&mut setters, chosen.map(unreserved)) };
        let chosen = chosen.map(|name| if is_whole && name == "body" { "body_".to_owned() } else { name });
        parameter.name = space.give(chosen, &owner, &parameter.pointer.0, &remedy, diagnostics);
    }
    let Some(BodyContent::Fields { fields, .. }) = operation.body.as_mut().map(|body| &mut body.content)
    else {
        return;
    };
    for field in fields {
        let key = key("body", &field.wire);
        let chosen = names.fields.get(&key).cloned().and_then(escape).or_else(|| snake(&field.wire, names));
        let owner = format!("the property `{}` of `{id}`", field.wire);
        let remedy = Remedy { section: "fields", place: &key };
        if field.required {
            field.name = arguments.give(chosen, &owner, &field.pointer.0, &remedy, diagnostics);
            continue;
        }
        field.name = setters.give(chosen.map(unreserved), &owner, &field.pointer.0, &remedy, diagnostics);
        if field.ty.is_nullable() {
            let clear = Some(field.clear_name());
            setters.give(clear, &owner, &field.pointer.0, &remedy, diagnostics);
        }
    }
}

/// A setter's name that no method of all requests has.
fn unreserved(name: String) -> String {
    if RESERVED_SETTERS.contains(&name.as_str()) || name.starts_with("with_") {
        format!("{name}_")
    } else {
        name
    }
}
