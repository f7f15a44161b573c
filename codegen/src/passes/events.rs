//! What a receiver of events may rely on.

use std::collections::BTreeSet;

use crate::ir::{Api, Kind, Struct, Type};

/// The property by which an event says what it is about. Without it there is nothing to act on.
const IDENTITY: &str = "id";

/// Keeps the types that events carry, and loosens them.
///
/// An answer has the shape of the version that was asked for. An event has the shape of the day it
/// was made, it cannot be asked for again, and documents of events are less exact. So of an object
/// in an event only its `id` is relied upon: what else is left out is none, or an empty list.
/// Members of unions stay as they are, as their properties tell them apart and a union keeps what
/// fits none of them.
pub fn settle_events(api: &mut Api) {
    let carried = reachable(api, api.events.values().map(|event| &event.data), |_| true);
    api.types.retain(|name, _| carried.contains(name));

    let is_no_union = |kind: &Kind| !matches!(kind, Kind::Union(_));
    let loose = reachable(api, api.events.values().map(|event| &event.data), is_no_union);
    for (_, def) in api.types.iter_mut().filter(|(name, _)| loose.contains(*name)) {
        if let Kind::Struct(object) = &mut def.kind {
            loosen(object);
        }
    }
}

/// Names of the types that some types lead to, through types of the given kinds.
fn reachable<'a>(
    api: &'a Api,
    from: impl Iterator<Item = &'a Type>,
    through: impl Fn(&Kind) -> bool,
) -> BTreeSet<String> {
    let mut open: Vec<&str> = from.filter_map(Type::named).collect();
    let mut found = BTreeSet::new();
    while let Some(name) = open.pop() {
        let Some(def) = api.types.get(name) else { continue };
        if found.insert(name.to_owned()) && through(&def.kind) {
            open.extend(def.kind.types().filter_map(Type::named));
        }
    }
    found
}

fn loosen(object: &mut Struct) {
    for field in object.fields.iter_mut().filter(|field| field.required && field.wire != IDENTITY) {
        if matches!(field.ty, Type::List(_) | Type::Map(_) | Type::JsonObject) {
            field.or_empty = true;
        } else {
            field.required = false;
        }
    }
}
