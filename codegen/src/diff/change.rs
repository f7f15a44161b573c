//! One change, and what is known about it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::Side;
use super::rules::{self, Kind, On, Runtime, Source, Verdict};
use crate::pointer;

/// A change between two APIs, as the users of the crate meet it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// Identifies the change: the same in every run and wherever in the document it stands.
    pub fingerprint: String,
    /// What kind of change it is.
    pub kind: Kind,
    /// What it is about.
    pub on: On,
    /// The heading that it belongs under.
    pub section: Section,
    /// What changed, in the names of the crate: `users().update().locale`, `User.locale`.
    pub subject: String,
    /// Further things to which the same change happened, as they share a part of the document.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// What it was, as Rust or as the document writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Do users have to change their code?
    pub source: Source,
    /// Do crates that are already shipped break?
    pub runtime: Runtime,
    /// The release that it needs.
    pub verdict: Verdict,
    /// Why.
    pub why: &'static str,
    /// Where it stands in the old document; for what is new, where it would stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Location>,
    /// Where it stands in the new document; for what is gone, where it stood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Location>,
    /// The reason for which it was accepted although it breaks something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<String>,
}

/// A place in a document: a node, or the nearest one around it that the document has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Location {
    /// Name of the document.
    pub document: String,
    /// JSON pointer.
    pub pointer: String,
    /// Line, counted from 1.
    pub line: usize,
}

/// What changes are listed under.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// The API as a whole.
    Api,
    /// The operations of an accessor: `users()`.
    Operations(String),
    /// A schema and what stands in it, by the name of its type.
    Schema(String),
    /// Webhook events.
    Events,
}

/// A change as it is found, before it is known what else changed in the same way.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) kind: Kind,
    pub(super) on: On,
    pub(super) section: Section,
    pub(super) subject: String,
    /// The same thing by its names on the wire.
    pub(super) identity: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    /// Pointer into the old document, if it is there.
    pub(super) old: Option<String>,
    /// Pointer into the new document, if it is there.
    pub(super) new: Option<String>,
    /// For what one document lacks, the pointer there to what should hold it.
    pub(super) near: Option<String>,
}

/// Joins what is one change of the document: a parameter or schema that several operations use.
pub(super) fn join(found: Vec<Found>, documents: (&str, &str)) -> Vec<Change> {
    let mut changes: Vec<(Change, String)> = Vec::new();
    let mut seen = BTreeMap::new();
    for found in found {
        let part = found.identity.rsplit(' ').next().unwrap_or_default().to_owned();
        let values = [found.before.clone(), found.after.clone(), found.old.clone(), found.new.clone()];
        let key = (found.kind, found.on, values, part);
        if let Some((change, identity)) = seen.get(&key).and_then(|index: &usize| changes.get_mut(*index)) {
            change.also.push(found.subject);
            *identity = std::mem::take(identity).min(found.identity);
            continue;
        }
        seen.insert(key, changes.len());
        let rule = rules::rule(found.kind, found.on);
        let location = |pointer: Option<String>, document: &str| {
            pointer.map(|pointer| Location { document: document.to_owned(), pointer, line: 1 })
        };
        let change = Change {
            fingerprint: String::new(),
            kind: found.kind,
            on: found.on,
            section: found.section,
            subject: found.subject,
            also: Vec::new(),
            before: found.before,
            after: found.after,
            source: rule.source,
            runtime: rule.runtime,
            verdict: rule.verdict,
            why: rule.why,
            old: location(found.old.or_else(|| found.near.clone()), documents.0),
            new: location(found.new.or(found.near), documents.1),
            accepted: None,
        };
        changes.push((change, found.identity));
    }
    let finished = changes.into_iter().map(|(mut change, identity)| {
        change.also.sort();
        change.fingerprint = fingerprint(&change, &identity);
        change
    });
    finished.collect()
}

/// A hash (FNV-1a) of what a change is, and of nothing that moves without it: no line, no order.
fn fingerprint(change: &Change, identity: &str) -> String {
    let kind = change.kind.label();
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let (before, after) = (text(&change.before), text(&change.after));
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for part in [kind.as_str(), identity, &before, &after] {
        for byte in part.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

/// Fills in the lines, in pointers as the documents themselves have them.
pub(super) fn locate(changes: &mut [Change], old: &Side<'_>, new: &Side<'_>) {
    let mut places: [Vec<&mut Location>; 2] = [Vec::new(), Vec::new()];
    for change in changes {
        places[0].extend(change.old.as_mut());
        places[1].extend(change.new.as_mut());
    }
    for (places, side) in places.into_iter().zip([old, new]) {
        let mut places = places;
        for place in &mut places {
            place.pointer = published(&place.pointer, &side.published);
        }
        let wanted: BTreeSet<&str> =
            places.iter().flat_map(|place| pointer::ancestors(&place.pointer)).collect();
        let lines = side.text.lines_of(wanted.into_iter());
        for place in places {
            let found = pointer::ancestors(&place.pointer).find_map(|p| Some((p.to_owned(), *lines.get(p)?)));
            // Around everything is the document itself.
            (place.pointer, place.line) = found.unwrap_or_else(|| (String::new(), 1));
        }
    }
}

/// A pointer with the document's name of a schema that goes by a name of ours.
fn published(pointer: &str, names: &BTreeMap<String, String>) -> String {
    const SCHEMAS: &str = "/components/schemas/";
    let Some(rest) = pointer.strip_prefix(SCHEMAS) else { return pointer.to_owned() };
    let (name, inside) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let theirs = pointer::tokens(&format!("/{name}")).next().and_then(|name| names.get(&name).cloned());
    theirs.map_or(pointer.to_owned(), |theirs| {
        format!("{}{inside}", pointer::join("/components/schemas", theirs))
    })
}
