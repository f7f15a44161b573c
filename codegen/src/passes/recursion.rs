//! Types that contain themselves get a box.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Kind, Type};

pub(super) fn run(api: &mut Api) {
    let edges: BTreeMap<String, Vec<String>> = api
        .types
        .iter()
        .map(|(name, def)| (name.clone(), def.kind.types().filter_map(direct).map(str::to_owned).collect()))
        .collect();
    for (name, def) in &mut api.types {
        // An alias cannot be broken up; the types that use it are.
        if matches!(def.kind, Kind::Alias { .. }) {
            continue;
        }
        for ty in def.kind.types_mut() {
            if direct(ty).is_some_and(|target| reaches(&edges, target, name)) {
                enclose(ty);
            }
        }
    }
}

/// The named type that is held without a list or map between.
fn direct(ty: &Type) -> Option<&str> {
    match ty {
        Type::Named(name) => Some(name),
        Type::Nullable(inner) => direct(inner),
        _ => None,
    }
}

fn reaches(edges: &BTreeMap<String, Vec<String>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            open.extend(edges.get(name).into_iter().flatten().map(String::as_str));
        }
    }
    false
}

fn enclose(ty: &mut Type) {
    match ty {
        Type::Nullable(inner) => enclose(inner),
        other => *other = Type::Boxed(Box::new(other.clone())),
    }
}
