//! Side by side through two APIs: what differs is noted, and not judged.

mod answer;
mod api;
mod item;
mod items;
mod limits;
mod operation;
mod shape;
mod types;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::change::{Found, Section};
use super::pairs::{self, Pairs};
use super::rules::{Kind, On};
use crate::ir::{Api, Direction, Operation, Type, TypeDef};

/// What was found, and which types go by another name now.
pub(super) struct Walked {
    pub(super) found: Vec<Found>,
    pub(super) renamed: BTreeMap<String, String>,
}

/// Compares two APIs. `renamed` says how types that they share with another API are called now;
/// `ordered`, whether the order of things in the documents is what users see.
pub(super) fn walk(old: &Api, new: &Api, renamed: &BTreeMap<String, String>, ordered: bool) -> Walked {
    let pairs = pairs::find(old, new);
    let mut walk = Walk {
        old,
        new,
        pairs,
        renamed,
        ordered,
        found: Vec::new(),
        uses: uses(old, new),
        outlined: RefCell::default(),
    };
    walk.api();
    walk.operations();
    walk.types();
    walk.events();
    walk.added();
    let renamed = walk.pairs.types.iter().filter(|(old, new)| old != new);
    let renamed = renamed.map(|(old, new)| ((*old).to_owned(), (*new).to_owned())).collect();
    Walked { found: walk.found, renamed }
}

struct Walk<'a> {
    old: &'a Api,
    new: &'a Api,
    pairs: Pairs<'a>,
    renamed: &'a BTreeMap<String, String>,
    ordered: bool,
    found: Vec<Found>,
    /// Which way the values of types travel: sent, answered.
    uses: BTreeMap<String, (bool, bool)>,
    /// Names that stand where what they stand for stood before.
    outlined: RefCell<BTreeSet<String>>,
}

/// What changes are found in.
#[derive(Clone, Debug)]
struct Owner {
    section: Section,
    /// In the names of the crate.
    subject: String,
    /// By its names on the wire.
    identity: String,
    old: String,
    new: String,
}

impl Owner {
    /// A change of the owner itself.
    fn found(&self, kind: Kind, on: On, before: Option<String>, after: Option<String>) -> Found {
        Found {
            kind,
            on,
            section: self.section.clone(),
            subject: self.subject.clone(),
            identity: self.identity.clone(),
            before,
            after,
            old: Some(self.old.clone()),
            new: Some(self.new.clone()),
            near: None,
        }
    }

    /// A change of a part of it, which stands in both documents or in one.
    fn part(
        &self,
        kind: Kind,
        on: On,
        wire: &str,
        before: Option<(String, String)>,
        after: Option<(String, String)>,
    ) -> Found {
        let (before, old) = before.unzip();
        let (after, new) = after.unzip();
        // Where it would stand if the other document had it.
        let moved = |pointer: &String, from: &str, to: &str| {
            pointer.strip_prefix(from).map_or(to.to_owned(), |inside| format!("{to}{inside}"))
        };
        let near = match (&old, &new) {
            (Some(old), None) => Some(moved(old, &self.old, &self.new)),
            (None, Some(new)) => Some(moved(new, &self.new, &self.old)),
            _ => None,
        };
        let identity = format!("{} {wire}", self.identity);
        let (section, subject) = (self.section.clone(), self.subject.clone());
        Found { kind, on, section, subject, identity, before, after, old, new, near }
    }
}

impl<'a> Walk<'a> {
    /// Whether two types are the same for users. Types that go by another name now count as the
    /// same: that they do is told once, and not wherever they are used.
    fn same(&self, old: &'a Type, new: &'a Type) -> bool {
        match (old, new) {
            (Type::Named(a) | Type::Shared(a), Type::Named(b) | Type::Shared(b)) if self.paired(a, b) => true,
            _ => {
                let same = match (self.old.resolved(old), self.new.resolved(new)) {
                    (Type::Named(a) | Type::Shared(a), Type::Named(b) | Type::Shared(b)) => self.paired(a, b),
                    (Type::List(a), Type::List(b))
                    | (Type::Map(a), Type::Map(b))
                    | (Type::Page(a), Type::Page(b))
                    | (Type::Nullable(a), Type::Nullable(b))
                    | (Type::Boxed(a), Type::Boxed(b)) => self.same(a, b),
                    (a, b) => a == b,
                };
                if let (true, Type::Named(name)) = (same, new) {
                    self.outlined.borrow_mut().insert(name.clone());
                }
                same
            }
        }
    }

    fn paired(&self, old: &str, new: &str) -> bool {
        if let Some(name) = self.pairs.types.get(old) {
            return *name == new;
        }
        // What is shared with another API may have got another name there. What is shared on one
        // side only is told once, too.
        let renamed = self.renamed.get(old).filter(|_| self.old.shared.contains_key(old));
        renamed.map_or(old == new, |name| name == new)
    }

    /// Which way the values of a type travel, as rules see it; both if they do both.
    fn directions(&self, name: &str, def: &TypeDef) -> Vec<On> {
        match (self.uses.get(name), def.direction) {
            (Some((true, true)), _) => vec![On::Request, On::Response],
            (Some((true, false)), _) | (None | Some((false, false)), Direction::Request) => vec![On::Request],
            (Some((false, true)), _) | (None | Some((false, false)), Direction::Response) => {
                vec![On::Response]
            }
        }
    }
}

/// Which types are sent and which are answered, in either of two APIs.
fn uses(old: &Api, new: &Api) -> BTreeMap<String, (bool, bool)> {
    let mut uses: BTreeMap<String, (bool, bool)> = BTreeMap::new();
    for api in [old, new] {
        let statuses = api.operations().flat_map(|operation| &operation.statuses);
        let contents = statuses.flat_map(|status| &status.content).filter_map(|content| content.ty.as_ref());
        let answers = api.operations().filter_map(Operation::answered);
        let events = api.events.values().map(|event| &event.data);
        for name in api.reached(api.operations().flat_map(Operation::sent)) {
            uses.entry(name.to_owned()).or_default().0 = true;
        }
        for name in api.reached(events.chain(answers).chain(contents)) {
            uses.entry(name.to_owned()).or_default().1 = true;
        }
    }
    uses
}
