//! Which operation and which type of one API is which of the other.

use std::collections::BTreeMap;

use super::alike;
use crate::ir::{Api, BodyContent, Group, Kind, Method, Operation, Output, Type, TypeDef};

/// An operation that is under another name must have this much in common with the former.
const SAME_OPERATION: f64 = 0.75;
/// A type that stands at the same place under another name, likewise.
const SAME_PLACE: f64 = 0.5;
/// A schema under another name, likewise.
const SAME_SCHEMA: f64 = 0.7;

/// An operation and the group it is in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed<'a> {
    pub(super) group: &'a Group,
    pub(super) operation: &'a Operation,
}

/// What of one API is what of another.
#[derive(Debug, Default)]
pub(super) struct Pairs<'a> {
    pub(super) operations: Vec<(Placed<'a>, Placed<'a>)>,
    pub(super) removed: Vec<Placed<'a>>,
    pub(super) added: Vec<Placed<'a>>,
    /// Names of types: old to new.
    pub(super) types: BTreeMap<&'a str, &'a str>,
}

pub(super) fn find<'a>(old: &'a Api, new: &'a Api) -> Pairs<'a> {
    let mut pairs = Pairs::default();
    pair_operations(old, new, &mut pairs);
    let names = old.types.keys().filter_map(|name| new.types.get_key_value(name));
    pairs.types = names.map(|(name, _)| (name.as_str(), name.as_str())).collect();
    let mut search = Search {
        old,
        new,
        taken: pairs.types.values().map(|name| (*name, ())).collect(),
        types: pairs.types,
    };
    search.along(&pairs.operations);
    search.schemas();
    pairs.types = search.types;
    pairs
}

fn placed(api: &Api) -> Vec<Placed<'_>> {
    api.groups
        .iter()
        .flat_map(|group| group.operations.iter().map(move |operation| Placed { group, operation }))
        .collect()
}

/// A path without the names of its parameters, which are in no request.
pub(super) fn route(operation: &Operation) -> (Method, String) {
    let segments = operation.path.split('/').map(|segment| match (segment.find('{'), segment.rfind('}')) {
        (Some(start), Some(end)) if start < end => {
            format!("{}{{}}{}", &segment[..start], &segment[end + 1..])
        }
        _ => segment.to_owned(),
    });
    (operation.method, segments.collect::<Vec<_>>().join("/"))
}

/// By `operationId`, else by method and path, else by what is most alike.
fn pair_operations<'a>(old: &'a Api, new: &'a Api, pairs: &mut Pairs<'a>) {
    let (mut removed, mut added) = (placed(old), placed(new));
    let by_id = |a: Placed<'_>, b: Placed<'_>| a.operation.id == b.operation.id;
    let by_route = |a: Placed<'_>, b: Placed<'_>| route(a.operation) == route(b.operation);
    for same in [&by_id as &dyn Fn(Placed<'_>, Placed<'_>) -> bool, &by_route] {
        removed.retain(|before| {
            let Some(index) = added.iter().position(|after| same(*before, *after)) else { return true };
            pairs.operations.push((*before, added.remove(index)));
            false
        });
    }
    let likeness = |a: usize, b: usize| {
        let (a, b) = (removed[a], added[b]);
        let names = alike::names(&a.operation.id, &b.operation.id);
        let likeness = alike::operations(a, b);
        (likeness >= SAME_OPERATION).then_some(likeness + 0.1 * names)
    };
    let alike = best(removed.len(), added.len(), likeness);
    pairs.operations.extend(alike.iter().map(|(a, b)| (removed[*a], added[*b])));
    let kept =
        |index: usize, side: fn(&(usize, usize)) -> usize| !alike.iter().any(|pair| side(pair) == index);
    pairs.removed = removed.iter().enumerate().filter(|(i, _)| kept(*i, |p| p.0)).map(|(_, p)| *p).collect();
    pairs.added = added.iter().enumerate().filter(|(i, _)| kept(*i, |p| p.1)).map(|(_, p)| *p).collect();
}

/// Pairs off what is most alike, the best pair first. Each is in one pair at most.
pub(super) fn best(
    old: usize,
    new: usize,
    likeness: impl Fn(usize, usize) -> Option<f64>,
) -> Vec<(usize, usize)> {
    let mut scored = Vec::new();
    for a in 0..old {
        scored.extend((0..new).filter_map(|b| Some((likeness(a, b)?, a, b))));
    }
    scored.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let (mut used_old, mut used_new) = (vec![false; old], vec![false; new]);
    let mut pairs = Vec::new();
    for (_, a, b) in scored {
        if !used_old[a] && !used_new[b] {
            (used_old[a], used_new[b]) = (true, true);
            pairs.push((a, b));
        }
    }
    pairs.sort_unstable();
    pairs
}

/// The search for types that go by another name.
struct Search<'a> {
    old: &'a Api,
    new: &'a Api,
    types: BTreeMap<&'a str, &'a str>,
    taken: BTreeMap<&'a str, ()>,
}

impl<'a> Search<'a> {
    /// Types at the same places of operations, events and types that are known to be the same.
    fn along(&mut self, operations: &[(Placed<'a>, Placed<'a>)]) {
        for (before, after) in operations {
            let (before, after) = (before.operation, after.operation);
            for old in &before.parameters {
                let same =
                    after.parameters.iter().find(|new| new.wire == old.wire && new.location == old.location);
                same.into_iter().for_each(|new| self.meet(&old.ty, &new.ty));
            }
            match (before.body.as_ref().map(|b| &b.content), after.body.as_ref().map(|b| &b.content)) {
                (
                    Some(BodyContent::Fields { fields: old, additional: x, .. }),
                    Some(BodyContent::Fields { fields: new, additional: y, .. }),
                ) => {
                    self.fields(old, new);
                    x.iter().zip(y).for_each(|(x, y)| self.meet(x, y));
                }
                (Some(BodyContent::Whole { ty: old, .. }), Some(BodyContent::Whole { ty: new, .. })) => {
                    self.meet(old, new);
                }
                _ => {}
            }
            if let (
                Output::Json(old) | Output::OptionalJson(old),
                Output::Json(new) | Output::OptionalJson(new),
            ) = (&before.output, &after.output)
            {
                self.meet(old, new);
            }
        }
        let (old, new) = (self.old, self.new);
        for (name, event) in &old.events {
            new.events.get(name).into_iter().for_each(|other| self.meet(&event.data, &other.data));
        }
        let known: Vec<(&str, &str)> = self.types.iter().map(|(old, new)| (*old, *new)).collect();
        known.into_iter().for_each(|(old, new)| self.inside(old, new));
    }

    fn fields(&mut self, old: &'a [crate::ir::Field], new: &'a [crate::ir::Field]) {
        for field in old {
            let same = new.iter().find(|other| other.wire == field.wire);
            same.into_iter().for_each(|other| self.meet(&field.ty, &other.ty));
        }
    }

    /// Two types that stand at the same place.
    fn meet(&mut self, old: &'a Type, new: &'a Type) {
        let (Some(old), Some(new)) = (old.named(), new.named()) else { return };
        if self.may_pair(old, new) && self.likeness(old, new) >= SAME_PLACE {
            self.pair(old, new);
        }
    }

    fn inside(&mut self, old: &'a str, new: &'a str) {
        let (Some(old), Some(new)) = (self.old.types.get(old), self.new.types.get(new)) else { return };
        match (&old.kind, &new.kind) {
            (Kind::Struct(old), Kind::Struct(new)) => {
                self.fields(&old.fields, &new.fields);
                old.additional.iter().zip(&new.additional).for_each(|(old, new)| self.meet(old, new));
            }
            (Kind::Union(old), Kind::Union(new)) => {
                for (index, member) in old.members.iter().enumerate() {
                    let by_tag =
                        new.members.iter().find(|other| !member.tags.is_empty() && other.tags == member.tags);
                    let same = by_tag.or_else(|| {
                        new.members.get(index).filter(|_| old.members.len() == new.members.len())
                    });
                    same.into_iter().for_each(|other| self.meet(&member.ty, &other.ty));
                }
            }
            (Kind::Alias { target: old, .. }, Kind::Alias { target: new, .. }) => self.meet(old, new),
            _ => {}
        }
    }

    fn may_pair(&self, old: &str, new: &str) -> bool {
        !self.types.contains_key(old) && !self.taken.contains_key(new)
    }

    fn likeness(&self, old: &str, new: &str) -> f64 {
        match (self.old.types.get(old), self.new.types.get(new)) {
            (Some(old), Some(new)) => alike::types(old, new),
            _ => 0.0,
        }
    }

    fn pair(&mut self, old: &'a str, new: &'a str) {
        self.types.insert(old, new);
        self.taken.insert(new, ());
        self.inside(old, new);
    }

    /// Schemas that are left over, by shape.
    fn schemas(&mut self) {
        let old: Vec<(&str, &TypeDef)> = left(self.old, |name| self.types.contains_key(name));
        let new: Vec<(&str, &TypeDef)> = left(self.new, |name| self.taken.contains_key(name));
        let pairs = best(old.len(), new.len(), |a, b| {
            let likeness = alike::types(old[a].1, new[b].1);
            (likeness >= SAME_SCHEMA).then(|| likeness + 0.1 * alike::names(old[a].0, new[b].0))
        });
        for (a, b) in pairs {
            let (old, new) = (old[a].0, new[b].0);
            // An earlier pair may have brought this one along.
            if self.may_pair(old, new) {
                self.pair(old, new);
            }
        }
    }
}

/// Schemas of an API that are in no pair.
fn left(api: &Api, paired: impl Fn(&str) -> bool) -> Vec<(&str, &TypeDef)> {
    let types = api.types.iter().map(|(name, def)| (name.as_str(), def));
    types.filter(|(name, def)| is_schema(def) && !paired(name)).collect()
}

/// Whether a type is a component, and not something inside one or inside an operation.
pub(super) fn is_schema(def: &TypeDef) -> bool {
    def.component.is_some() && def.pointer.0.matches('/').count() == 3
}
