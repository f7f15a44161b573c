//! Operations: where they are reached, what they answer, who may call them.

use std::collections::BTreeMap;

use super::item::Item;
use super::{Owner, Walk};
use crate::diff::change::{Found, Section};
use crate::diff::pairs::{Placed, route};
use crate::diff::rules::{Kind, On};
use crate::ir::{Body, BodyContent, Group, Operation, Type};
use crate::render::rust::signature;

impl<'a> Walk<'a> {
    pub(super) fn operations(&mut self) {
        let renamed = self.groups();
        for (old, new) in std::mem::take(&mut self.pairs.operations) {
            let is_moved = old.group.name != new.group.name
                && renamed.get(old.group.name.as_str()) != Some(&new.group.name.as_str());
            self.operation(old, new, is_moved);
            self.pairs.operations.push((old, new));
        }
        let whole = |kind: Kind, placed: Placed<'_>| {
            let owner = owner(placed, placed);
            let (signature, pointer) =
                (Some(self.signature(placed)), Some(placed.operation.pointer.0.clone()));
            let found = owner.found(kind, On::Any, None, None);
            match kind {
                Kind::OperationAdded => Found { after: signature, old: None, new: pointer, ..found },
                _ => Found { before: signature, old: pointer, new: None, ..found },
            }
        };
        let removed = self.pairs.removed.iter().map(|placed| whole(Kind::OperationRemoved, *placed));
        let added = self.pairs.added.iter().map(|placed| whole(Kind::OperationAdded, *placed));
        let found: Vec<Found> = removed.chain(added).collect();
        self.found.extend(found);
    }

    /// Groups whose operations are all in one other group now, which was not there before.
    fn groups(&mut self) -> BTreeMap<&'a str, &'a str> {
        let mut targets: BTreeMap<&str, Vec<&Group>> = BTreeMap::new();
        for (old, new) in &self.pairs.operations {
            targets.entry(&old.group.name).or_default().push(new.group);
        }
        let mut renamed = BTreeMap::new();
        for group in &self.old.groups {
            let Some([first, rest @ ..]) = targets.get(group.name.as_str()).map(Vec::as_slice) else {
                continue;
            };
            let together = rest.iter().all(|other| other.name == first.name);
            let owner = |subject: &str| Owner {
                section: Section::Operations(accessor(first)),
                subject: subject.to_owned(),
                identity: format!("group {}", group.tag),
                old: group
                    .operations
                    .first()
                    .map(|operation| operation.pointer.0.clone())
                    .unwrap_or_default(),
                new: first
                    .operations
                    .first()
                    .map(|operation| operation.pointer.0.clone())
                    .unwrap_or_default(),
            };
            let is_in = |api: &crate::ir::Api, name: &str| api.groups.iter().any(|group| group.name == name);
            if together && !is_in(self.new, &group.name) && !is_in(self.old, &first.name) {
                renamed.insert(group.name.as_str(), first.name.as_str());
                let shown =
                    |group: &Group| Some(format!("`{}`, feature `{}`", accessor(group), group.feature));
                let owner = owner(&accessor(first));
                self.found.push(owner.found(Kind::GroupRenamed, On::Any, shown(group), shown(first)));
            } else if together && first.name == group.name && first.tag != group.tag {
                let shown = |group: &Group| Some(format!("`{}`", group.tag));
                let owner = owner(&format!("title of {}", accessor(first)));
                self.found.push(owner.found(Kind::TitleChanged, On::Any, shown(group), shown(first)));
            }
        }
        renamed
    }

    fn operation(&mut self, before: Placed<'a>, after: Placed<'a>, is_moved: bool) {
        let owner = owner(before, after);
        let (old, new) = (before.operation, after.operation);
        let signatures = || (Some(self.signature(before)), Some(self.signature(after)));
        let is_renamed = old.name != new.name || old.type_name != new.type_name;
        let mut found = Vec::new();
        if is_moved || is_renamed {
            let kind = if is_moved { Kind::OperationMoved } else { Kind::OperationRenamed };
            let (before, after) = signatures();
            found.push(owner.found(kind, On::Any, before, after));
        } else if old.id != new.id {
            let shown = |operation: &Operation| Some(format!("`{}`", operation.id));
            found.push(owner.found(Kind::OperationIdChanged, On::Any, shown(old), shown(new)));
        }
        if route(old) != route(new) {
            let shown = |o: &Operation| Some(format!("`{} {}`", o.method.as_str(), o.path));
            found.push(owner.found(Kind::RouteChanged, On::Any, shown(old), shown(new)));
        }
        if old.deprecated != new.deprecated {
            let kind = if new.deprecated { Kind::Deprecated } else { Kind::Undeprecated };
            let (before, after) = signatures();
            found.push(owner.found(kind, On::Any, before, after));
        }
        self.found.append(&mut found);
        self.answers(&owner, old, new);
        self.security(&owner, old, new);
        self.bodies(&owner, old, new);
        let (before, after) = (Item::of_operation(self.old, old), Item::of_operation(self.new, new));
        self.items(&owner, &before, &after);
    }

    fn signature(&self, placed: Placed<'_>) -> String {
        let api = if self.old.groups.iter().any(|group| std::ptr::eq(group, placed.group)) {
            self.old
        } else {
            self.new
        };
        signature::method(api, placed.group, placed.operation)
    }

    fn bodies(&mut self, owner: &Owner, old: &'a Operation, new: &'a Operation) {
        let (Some(before), Some(after)) = (&old.body, &new.body) else {
            for (body, other, kinds) in
                [(&old.body, &new.body, Kind::OthersRemoved), (&new.body, &old.body, Kind::OthersAdded)]
            {
                let extra = body.as_ref().and_then(others).filter(|_| other.is_none());
                extra.into_iter().for_each(|_| self.found.push(owner.found(kinds, On::Setter, None, None)));
            }
            return;
        };
        let shown = |text: &str| Some(format!("`{text}`"));
        if before.media_type != after.media_type {
            let found = owner.found(
                Kind::BodyEncodingChanged,
                On::Any,
                shown(&before.media_type),
                shown(&after.media_type),
            );
            self.found.push(found);
        }
        if before.required != after.required {
            let kind = if after.required { Kind::BodyBecameRequired } else { Kind::BodyBecameOptional };
            self.found.push(owner.found(kind, On::Any, None, None));
        }
        self.others(owner, On::Setter, others(before), others(after));
        self.alternatives(owner, On::Request, alternatives(before), alternatives(after));
    }

    /// What properties without a name of their own hold.
    pub(super) fn others(&mut self, owner: &Owner, on: On, old: Option<&'a Type>, new: Option<&'a Type>) {
        let kind = match (old, new) {
            (None, Some(_)) => Kind::OthersAdded,
            (Some(_), None) => Kind::OthersRemoved,
            // They are set as any JSON, whatever they hold.
            (Some(a), Some(b)) if on == On::Response && !self.same(a, b) => {
                self.replaced(a, b, Kind::TypeChanged)
            }
            _ => return,
        };
        let shown = |ty: Option<&Type>| ty.map(|ty| format!("`{}`", signature::ty(ty)));
        let mut found = owner.found(kind, on, shown(old), shown(new));
        found.subject = format!("{}, other properties", owner.subject);
        found.identity.push_str(" others");
        self.found.push(found);
    }

    /// Properties of which one must be there.
    pub(super) fn alternatives(&mut self, owner: &Owner, on: On, old: &[Vec<String>], new: &[Vec<String>]) {
        let sorted = |sets: &[Vec<String>]| {
            let mut sets: Vec<Vec<String>> = sets.to_vec();
            sets.iter_mut().for_each(|set| set.sort());
            sets.sort();
            sets
        };
        if sorted(old) != sorted(new) {
            let shown = |sets: &[Vec<String>]| {
                let sets: Vec<String> = sets.iter().map(|set| set.join(" and ")).collect();
                Some(if sets.is_empty() { "any".to_owned() } else { sets.join(", or ") })
            };
            self.found.push(owner.found(Kind::AlternativesChanged, on, shown(old), shown(new)));
        }
    }
}

fn owner(before: Placed<'_>, after: Placed<'_>) -> Owner {
    Owner {
        section: Section::Operations(accessor(after.group)),
        subject: format!("{}.{}()", accessor(after.group), after.operation.name),
        identity: format!("operation {}", before.operation.id),
        old: before.operation.pointer.0.clone(),
        new: after.operation.pointer.0.clone(),
    }
}

fn accessor(group: &Group) -> String {
    format!("{}()", group.name)
}

fn others(body: &Body) -> Option<&Type> {
    match &body.content {
        BodyContent::Fields { additional, .. } => additional.as_ref(),
        BodyContent::Whole { .. } => None,
    }
}

fn alternatives(body: &Body) -> &[Vec<String>] {
    match &body.content {
        BodyContent::Fields { require_one_of, .. } => require_one_of,
        BodyContent::Whole { .. } => &[],
    }
}
