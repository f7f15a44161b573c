//! Everything that is visible in Rust gets its name.

mod events;
mod operations;
mod types;

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, bare};
use crate::overlay::Names;

pub(super) fn run(api: &mut Api, names: &Names, diagnostics: &mut Diagnostics) {
    types::run(api, names, diagnostics);
    operations::run(api, names, diagnostics);
    events::run(api, names, diagnostics);
}

/// A namespace: who has which name.
#[derive(Default)]
struct Namespace {
    taken: BTreeMap<String, String>,
}

/// What to add to `names.yaml` for another name.
struct Remedy<'s> {
    section: &'s str,
    place: &'s str,
}

impl Remedy<'_> {
    fn text(&self, name: &str) -> String {
        let name = if self.section == "values" { "AnotherName" } else { name };
        format!("add to names.yaml: `{}: {{{:?}: {name}}}`", self.section, self.place)
    }
}

impl Namespace {
    /// Gives `name` to `owner`. A name that is impossible or taken is reported, and a numbered one
    /// is given instead, so that whoever goes on regardless gets code that compiles.
    fn give(
        &mut self,
        name: Option<String>,
        owner: &str,
        pointer: &str,
        remedy: &Remedy<'_>,
        diagnostics: &mut Diagnostics,
    ) -> String {
        let Some(name) = name else {
            let message = format!("no name can be made of {owner}");
            diagnostics.push(
                Diagnostic::unsupported("impossible-name", pointer, message).help(remedy.text("a_name")),
            );
            return self.numbered("unnamed", owner);
        };
        if let Some(other) = self.taken.get(&name) {
            let message = format!("{owner} and {other} would both be called `{name}`");
            diagnostics.push(
                Diagnostic::unsupported("name-collision", pointer, message).help(remedy.text("another_name")),
            );
            return self.numbered(bare(&name), owner);
        }
        self.taken.insert(name.clone(), owner.to_owned());
        name
    }

    fn numbered(&mut self, name: &str, owner: &str) -> String {
        let mut number = 2;
        while self.taken.contains_key(&format!("{name}_{number}")) {
            number += 1;
        }
        let name = format!("{name}_{number}");
        self.taken.insert(name.clone(), owner.to_owned());
        name
    }
}
