//! How alike two things are that do not go by the same name.

use std::collections::BTreeSet;

use heck::ToSnakeCase;

use super::pairs::Placed;
use crate::ir::{BodyContent, Kind, Output, ParameterLocation, Type, TypeDef};

/// What two sets have in common, from 0 to 1.
fn common<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> f64 {
    let all = one.union(other).count();
    if all == 0 { 1.0 } else { one.intersection(other).count() as f64 / all as f64 }
}

/// How many words two names have in common, from 0 to 1.
pub(super) fn names(one: &str, other: &str) -> f64 {
    let words = |name: &str| -> BTreeSet<String> {
        let name = name.to_snake_case();
        name.split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let (one, other) = (words(one), words(other));
    if one.is_empty() || other.is_empty() { 0.0 } else { common(&one, &other) }
}

/// How much of their shapes two types have in common, from 0 to 1; 0 if they are of different kinds.
pub(super) fn types(one: &TypeDef, other: &TypeDef) -> f64 {
    if one.direction != other.direction
        || std::mem::discriminant(&one.kind) != std::mem::discriminant(&other.kind)
    {
        return 0.0;
    }
    common(&shape(&one.kind), &shape(&other.kind))
}

/// A line for each part of a type.
fn shape(kind: &Kind) -> BTreeSet<String> {
    match kind {
        Kind::Struct(object) => {
            object.fields.iter().map(|field| format!("{}: {}", field.wire, sketch(&field.ty))).collect()
        }
        Kind::Enum(variants) => variants.iter().map(|variant| variant.wire.clone()).collect(),
        Kind::Union(union) => union
            .members
            .iter()
            .map(|member| format!("{} {}", member.tags.join(" "), sketch(&member.ty)))
            .collect(),
        Kind::Alias { target, .. } => BTreeSet::from([sketch(target)]),
    }
}

/// A type without the names of types, and whether it may be null.
fn sketch(ty: &Type) -> String {
    match ty {
        Type::Nullable(inner) | Type::Boxed(inner) => sketch(inner),
        Type::List(item) | Type::Page(item) => format!("list of {}", sketch(item)),
        Type::Map(value) => format!("map of {}", sketch(value)),
        Type::Named(_) | Type::Shared(_) => "named".to_owned(),
        plain => format!("{plain:?}"),
    }
}

/// How alike two operations are, from 0 to 1: their method, the words of their routes, what they
/// take and what they answer.
pub(super) fn operations(one: Placed<'_>, other: Placed<'_>) -> f64 {
    let (one, other) = (one.operation, other.operation);
    if one.method != other.method
        || std::mem::discriminant(&one.output) != std::mem::discriminant(&other.output)
    {
        return 0.0;
    }
    let words = |path: &str| -> BTreeSet<String> {
        path.split(['/', '_', '-'])
            .filter(|word| !word.is_empty() && !word.starts_with('{'))
            .map(str::to_owned)
            .collect()
    };
    let route = common(&words(&one.path), &words(&other.path));
    let inputs = common(&inputs(one), &inputs(other));
    let answers = match (&one.output, &other.output) {
        (
            Output::Json(one) | Output::OptionalJson(one),
            Output::Json(other) | Output::OptionalJson(other),
        ) => {
            if one == other {
                1.0
            } else {
                names(&sketch_name(one), &sketch_name(other))
            }
        }
        _ => 1.0,
    };
    let depth = |path: &str| path.matches('/').count();
    let steps = if depth(&one.path) == depth(&other.path) { 1.0 } else { 0.0 };
    0.35 * route + 0.35 * inputs + 0.2 * answers + 0.1 * steps
}

fn sketch_name(ty: &Type) -> String {
    ty.named().map_or_else(|| sketch(ty), str::to_owned)
}

fn inputs(operation: &crate::ir::Operation) -> BTreeSet<String> {
    let mut inputs: BTreeSet<String> = operation
        .parameters
        .iter()
        .map(|parameter| match parameter.location {
            ParameterLocation::Path => "path".to_owned(),
            _ => format!("{} {}", parameter.wire, sketch(&parameter.ty)),
        })
        .collect();
    match operation.body.as_ref().map(|body| &body.content) {
        Some(BodyContent::Fields { fields, .. }) => {
            inputs.extend(fields.iter().map(|field| format!("{} {}", field.wire, sketch(&field.ty))));
        }
        Some(BodyContent::Whole { ty, .. }) => {
            inputs.insert(format!("body {}", sketch(ty)));
        }
        None => {}
    }
    inputs
}
