//! Types that contain themselves get a box.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Kind, Type};

pub(super) fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    break_aliases(api, diagnostics);

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

/// An alias that stands for itself, for example a list of such lists, cannot be written in Rust:
/// its values are any JSON.
fn break_aliases(api: &mut Api, diagnostics: &mut Diagnostics) {
    let targets = |kind: &Kind| match kind {
        Kind::Alias { target, .. } => target.named().into_iter().map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let mut edges: BTreeMap<String, Vec<String>> =
        api.types.iter().map(|(name, def)| (name.clone(), targets(&def.kind))).collect();
    for (name, def) in &mut api.types {
        let Kind::Alias { target, .. } = &mut def.kind else { continue };
        if target.named().is_some_and(|target| reaches(&edges, target, name)) {
            *target = Type::Json;
            edges.remove(name);
            let message = format!("`{name}` consists of nothing but itself; it is read as any JSON");
            diagnostics.push(
                Diagnostic::warning("circular-alias", &def.pointer.0, message)
                    .help("describe it by an object or by alternatives"),
            );
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
