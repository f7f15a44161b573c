//! Types that two APIs have in common.

use std::collections::BTreeSet;

use crate::ir::{Api, Kind, Resolved, Type, TypeDef};

/// Makes `api` use the types of `other`, wherever both have a type of the same name and the other's can read
/// whatever this one can: it is the same, or has more values, members or simple properties that may be left
/// out, as one of two documents often learns of something new before the other. What differs otherwise, in
/// itself or in anything it contains, stays separate.
pub fn share(api: &mut Api, other: &Api) {
    let mut same: BTreeSet<String> = api
        .types
        .iter()
        .filter(|(name, def)| other.types.get(*name).is_some_and(|twin| covers(other, twin, def)))
        .map(|(name, _)| name.clone())
        .collect();
    // A type can be shared only if all that it contains is. What is left at the end may contain
    // itself.
    loop {
        let differs = |name: &String| {
            let parts = api.types.get(name).into_iter().flat_map(|def| def.kind.types());
            parts.filter_map(Type::named).any(|part| !same.contains(part))
        };
        let Some(name) = same.iter().find(|name| differs(name)).cloned() else { break };
        same.remove(&name);
    }
    let (shared, own) = std::mem::take(&mut api.types).into_iter().partition(|(name, _)| same.contains(name));
    api.shared = shared;
    api.types = own;
    let own = api.types.values_mut().flat_map(|def| def.kind.types_mut());
    for ty in own.chain(api.events.values_mut().map(|event| &mut event.data)) {
        refer(ty, &same);
    }
}

/// Whether `wide`, a type of `api`, reads whatever `narrow` reads, and to the same result.
fn covers(api: &Api, wide: &TypeDef, narrow: &TypeDef) -> bool {
    match (&wide.kind, &narrow.kind) {
        (Kind::Enum(wide), Kind::Enum(narrow)) => narrow.iter().all(|value| wide.contains(value)),
        _ if wide.direction != narrow.direction => false,
        (Kind::Struct(wide), Kind::Struct(narrow)) => {
            let is_there = |wire: &str| narrow.fields.iter().any(|field| field.wire == wire);
            wide.additional == narrow.additional
                && wide.require_one_of == narrow.require_one_of
                && narrow.fields.iter().all(|field| wide.fields.contains(field))
                && wide
                    .fields
                    .iter()
                    .all(|field| is_there(&field.wire) || !field.required && is_simple(api, &field.ty))
        }
        // By its tag, a member is found wherever it stands.
        (Kind::Union(wide), Kind::Union(narrow)) if narrow.tag.is_some() => {
            wide.tag == narrow.tag && narrow.members.iter().all(|member| wide.members.contains(member))
        }
        (wide, narrow) => wide == narrow,
    }
}

/// Whether a type asks nothing of what is in a value: where an event has a property that its document does not
/// describe, no more than its type can be wrong.
fn is_simple(api: &Api, ty: &Type) -> bool {
    match api.definition(ty) {
        Resolved::Named(def) => matches!(def.kind, Kind::Enum(_)),
        Resolved::Plain(Type::List(item) | Type::Map(item) | Type::Nullable(item)) => is_simple(api, item),
        Resolved::Plain(_) => true,
    }
}

fn refer(ty: &mut Type, shared: &BTreeSet<String>) {
    match ty {
        Type::Named(name) if shared.contains(name) => *ty = Type::Shared(std::mem::take(name)),
        other => {
            if let Some(inner) = other.inner_mut() {
                refer(inner, shared);
            }
        }
    }
}
