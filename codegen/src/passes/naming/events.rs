//! Names of webhook events.

use super::{Namespace, Remedy};
use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::overlay::Names;
use crate::passes::words::variant;

pub(super) fn run(api: &mut Api, names: &Names, diagnostics: &mut Diagnostics) {
    let mut space = Namespace::default();
    space.taken.insert("Unknown".into(), "an event that the crate does not know".into());
    for (wire, event) in &mut api.events {
        let key = format!("event={wire}");
        let chosen = names.values.get(&key).cloned().or_else(|| variant(wire));
        let remedy = Remedy { section: "values", place: &key };
        let owner = format!("the event `{wire}`");
        event.name = space.give(chosen, &owner, &event.pointer.0, &remedy, diagnostics);
    }
}
