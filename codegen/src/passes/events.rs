//! What a receiver of events may rely on.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::ir::{Api, Event, Kind, Struct, Type};

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
    let owned =
        |names: BTreeSet<&str>| -> BTreeSet<String> { names.into_iter().map(str::to_owned).collect() };
    let carried = owned(api.reached(carried_by(&api.events)));
    api.types.retain(|name, _| carried.contains(name));

    let is_no_union = |kind: &Kind| !matches!(kind, Kind::Union(_));
    let loose = owned(api.reached_through(carried_by(&api.events), is_no_union));
    for (_, def) in api.types.iter_mut().filter(|(name, _)| loose.contains(*name)) {
        if let Kind::Struct(object) = &mut def.kind {
            loosen(object);
        }
    }
}

/// What the events carry.
fn carried_by(events: &IndexMap<String, Event>) -> impl Iterator<Item = &Type> {
    events.values().map(|event| &event.data)
}

fn loosen(object: &mut Struct) {
    for field in object.fields.iter_mut().filter(|field| field.required && field.wire != IDENTITY) {
        // Lists and maps that are left out are empty anyway.
        field.required = matches!(field.ty, Type::List(_) | Type::Map(_) | Type::JsonObject);
    }
}
