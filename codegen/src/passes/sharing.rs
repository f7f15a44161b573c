//! Types that two APIs have in common.

use std::collections::BTreeSet;

use crate::ir::{Api, Type};

/// Makes `api` use the types of `other`, wherever both have a type of the same name that is the
/// same through and through. What differs, in itself or in anything it contains, stays separate.
pub fn share(api: &mut Api, other: &Api) {
    let mut same: BTreeSet<String> = api
        .types
        .iter()
        .filter(|(name, def)| other.types.get(*name).is_some_and(|twin| twin.kind == def.kind))
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
