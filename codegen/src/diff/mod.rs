//! What changed between two APIs for the users of the crate.
//!
//! Pure: two IRs in, a [`Report`] out. `pairs` finds out which operation and which type is which,
//! `walk` goes through both side by side and notes what differs, and [`RULES`] says what that
//! means. [`show`] turns a report into text, [`notes`] into a section of the changelog.
//!
//! The IRs are the named ones, after all passes, since names are part of what users write; what is
//! compared is told apart by its names on the wire, so that a new name is told as such.

pub mod accepted;
mod alike;
mod change;
pub mod notes;
mod pairs;
pub mod prose;
mod report;
mod rules;
pub mod show;
mod walk;

use std::collections::BTreeMap;

pub use accepted::Accepted;
pub use change::{Change, Location, Section};
pub use report::{Counts, Report};
pub use rules::{Kind, On, RULES, Rule, Runtime, Source, Verdict, rule};

use crate::ir::Api;
use crate::source::Source as Text;

/// One side of a comparison: an API and the document that it comes from.
#[derive(Debug)]
pub struct Side<'a> {
    /// The complete IR.
    pub api: &'a Api,
    /// The text of the document, in which lines are counted.
    pub text: &'a Text,
    /// What the document calls schemas that go by a name of ours.
    pub published: BTreeMap<String, String>,
}

/// Compares two versions of an API that consists of one or more documents, in pairs of one kind.
/// `ordered` says whether arguments stand in the order of the documents, as they do for documents
/// in canonical form; in others the order is chance, and an update keeps the one that was.
pub fn compare(documents: &[(Side<'_>, Side<'_>)], ordered: bool) -> Report {
    let mut changes = Vec::new();
    let mut renamed = BTreeMap::new();
    for (old, new) in documents {
        let walked = walk::walk(old.api, new.api, &renamed, ordered);
        let mut found = change::join(walked.found, (&old.text.name, &new.text.name));
        change::locate(&mut found, old, new);
        changes.append(&mut found);
        renamed.extend(walked.renamed);
    }
    Report::of(changes)
}
