//! Webhook events: the type of each event's data.

use indexmap::IndexMap;
use openapiv3::ReferenceOr;

use super::{At, Lower};
use crate::diagnostic::Diagnostic;
use crate::ir::{Direction, Event, Pointer};
use crate::read::{Payload, Typed};

/// The property of an event that holds what happened; everything else is its envelope.
const DATA: &str = "data";

impl<'d> Lower<'d> {
    /// The events, with the type of the data of each.
    pub(super) fn events(&mut self, typed: &'d Typed) -> IndexMap<String, Event> {
        let mut events = IndexMap::with_capacity(typed.events.len());
        for Payload { name, pointer, schema } in &typed.events {
            let at = At {
                place: name.clone(),
                pointer: pointer.clone(),
                direction: Direction::Response,
                component: None,
            };
            let item = match schema {
                ReferenceOr::Item(schema) => Some(schema),
                ReferenceOr::Reference { reference } => self
                    .target(reference, &at.pointer)
                    .and_then(|name| self.resolve(name, &mut |schema| schema)),
            };
            let flat = item.map(|schema| self.flatten(schema, &at)).unwrap_or_default();
            let Some(data) = flat.properties.get(DATA) else {
                let message = format!("the event `{name}` has no property `{DATA}`");
                self.diagnostics.push(
                    Diagnostic::unsupported("event-without-data", &at.pointer, message)
                        .help(format!("describe the event's content as `{DATA}`")),
                );
                continue;
            };
            let inside = At { pointer: data.pointer.clone(), ..at.clone() };
            let data = self.lower(data.link, &inside).ty;
            events.insert(name.clone(), Event { name: String::new(), data, pointer: Pointer(at.pointer) });
        }
        events
    }
}
