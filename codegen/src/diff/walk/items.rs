//! Arguments, setters and fields, before and after.

use super::item::Item;
use super::{Owner, Walk, limits};
use crate::diff::alike;
use crate::diff::rules::{Kind, On};
use crate::ir::{Api, Type};

/// Names must have this much in common for one to be the other under a new name.
const SAME_NAME: f64 = 0.5;

impl<'a> Walk<'a> {
    /// Compares what two operations take, or what two objects consist of.
    pub(super) fn items(&mut self, owner: &Owner, old: &[Item<'a>], new: &[Item<'a>]) {
        let (mut pairs, removed, added) = self.match_items(old, new);
        for index in removed {
            let item = &old[index];
            let kind = if is_needed(item) { Kind::RequiredRemoved } else { Kind::OptionalRemoved };
            self.push(owner, kind, item, item.whole(), None);
        }
        for index in added {
            let item = &new[index];
            let kind = if is_needed(item) { Kind::RequiredAdded } else { Kind::OptionalAdded };
            self.push(owner, kind, item, None, item.whole());
        }
        for (a, b) in &pairs {
            self.item(owner, &old[*a], &new[*b]);
        }
        // The order of properties is chance in a document, that of a path's parameters is the path.
        let in_path = |item: &Item<'_>| item.place == "path";
        let is_ordered = |a: usize, b: usize| self.ordered || in_path(&old[a]) && in_path(&new[b]);
        pairs.retain(|(a, b)| old[*a].on == On::Argument && new[*b].on == On::Argument && is_ordered(*a, *b));
        pairs.sort_unstable();
        if !pairs.is_sorted_by_key(|(_, b)| *b) {
            let path = pairs.iter().filter(|(a, b)| in_path(&old[*a]) && in_path(&new[*b]));
            let kind = match path.is_sorted_by_key(|(_, b)| *b) {
                true => Kind::ArgumentsReordered,
                false => Kind::PathReordered,
            };
            let names = |items: Vec<&Item<'_>>| {
                let names: Vec<&str> = items.iter().map(|item| item.name).collect();
                Some(format!("`({})`", names.join(", ")))
            };
            let before = names(pairs.iter().map(|(a, _)| &old[*a]).collect());
            pairs.sort_unstable_by_key(|(_, b)| *b);
            let after = names(pairs.iter().map(|(_, b)| &new[*b]).collect());
            self.found.push(owner.found(kind, On::Argument, before, after));
        }
    }

    /// By name and place, else by position in the path, else by name alone, else by what is alike.
    fn match_items(
        &self,
        old: &[Item<'a>],
        new: &[Item<'a>],
    ) -> (Vec<(usize, usize)>, Vec<usize>, Vec<usize>) {
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        let mut removed: Vec<usize> = (0..old.len()).collect();
        let mut added: Vec<usize> = (0..new.len()).collect();
        let path = |items: &[Item<'_>], index: usize| {
            (items[index].place == "path")
                .then(|| items[..index].iter().filter(|item| item.place == "path").count())
        };
        let similar = |a: usize, b: usize| {
            let (before, after) = (&old[a], &new[b]);
            before.on == after.on
                && before.place == after.place
                && before.ty.is_nullable() == after.ty.is_nullable()
                && before.constraints == after.constraints
                && self.same(before.ty, after.ty)
                && (a == b || alike::names(before.wire, after.wire) >= SAME_NAME)
        };
        let same = |a: usize, b: usize| old[a].is_same(&new[b]);
        let by_position = |a: usize, b: usize| path(old, a).is_some() && path(old, a) == path(new, b);
        let by_name = |a: usize, b: usize| old[a].wire == new[b].wire;
        for fits in [&same as &dyn Fn(usize, usize) -> bool, &by_position, &by_name, &similar] {
            removed.retain(|a| {
                let Some(at) = added.iter().position(|b| fits(*a, *b)) else { return true };
                pairs.push((*a, added.remove(at)));
                false
            });
        }
        (pairs, removed, added)
    }

    fn push(
        &mut self,
        owner: &Owner,
        kind: Kind,
        item: &Item<'_>,
        before: Option<(String, String)>,
        after: Option<(String, String)>,
    ) {
        let wire = if item.wire.is_empty() { "body" } else { item.wire };
        let mut found = owner.part(kind, item.on, &format!("{} {wire}", item.place), before, after);
        found.subject = format!("{}.{}", owner.subject, item.name);
        self.found.push(found);
    }

    fn item(&mut self, owner: &Owner, old: &Item<'a>, new: &Item<'a>) {
        let both = |before: String, after: String| {
            (Some((before, old.pointer.clone())), Some((after, new.pointer.clone())))
        };
        let mut note = |kind: Kind, before: String, after: String| {
            let (before, after) = both(before, after);
            self.push(owner, kind, new, before, after);
        };
        let (before, after) = (old.shown(), new.shown());
        if old.wire != new.wire && old.name == new.name {
            note(Kind::SpellingChanged, format!("`{}`", old.wire), format!("`{}`", new.wire));
        } else if old.wire != new.wire && old.place != "path" {
            note(Kind::WireRenamed, before.clone(), after.clone());
        } else if old.name != new.name {
            note(Kind::NameChanged, before.clone(), after.clone());
        }
        if old.place != new.place {
            note(Kind::PlaceChanged, format!("the {}", old.place), format!("the {}", new.place));
        }
        for kind in presence(old, new) {
            note(kind, before.clone(), after.clone());
        }
        if old.deprecated != new.deprecated {
            let kind = if new.deprecated { Kind::Deprecated } else { Kind::Undeprecated };
            note(kind, before.clone(), after.clone());
        }
        if old.secret != new.secret && new.on == On::Response {
            let shown = |secret: bool| (if secret { "hidden" } else { "shown" }).to_owned();
            note(Kind::SecretChanged, shown(old.secret), shown(new.secret));
        }
        let (a, b) = (old.ty.non_null(), new.ty.non_null());
        if !self.same(a, b) {
            let kind = self.type_change(a, b, old, new);
            let (before, after) =
                if kind == Kind::FormatChanged { (code(old), code(new)) } else { (before, after) };
            let (before, after) = both(before, after);
            self.push(owner, kind, new, before, after);
            // What a type allows says little beside another type.
            return;
        }
        if let (Some(one), Some(other)) = (old.style, new.style)
            && one != other
        {
            let shown = |(style, empty)| {
                format!("{style:?}{}", if empty { ", may be empty" } else { "" }).to_lowercase()
            };
            let kind = match (one, other) {
                ((before, _), (after, _)) if before != after => Kind::StyleChanged,
                (_, (_, true)) => Kind::LimitLoosened,
                _ => Kind::LimitTightened,
            };
            let (before, after) = both(shown(one), shown(other));
            self.push(owner, kind, new, before, after);
        }
        for limit in limits::compare(old.constraints, new.constraints) {
            let (before, after) = both(limit.before, limit.after);
            self.push(owner, limit.kind, new, before, after);
        }
    }

    /// What kind of change a change of types is.
    fn type_change(&self, a: &'a Type, b: &'a Type, old: &Item<'_>, new: &Item<'_>) -> Kind {
        let (one, other) = (core(self.old.resolved(a)), core(self.new.resolved(b)));
        let (one, other) = (self.old.resolved(one), self.new.resolved(other));
        let is_choice = |api, ty: &Type| self.is_choice(api, ty);
        let same_wrapping =
            matches!(self.old.resolved(a), Type::List(_)) == matches!(self.new.resolved(b), Type::List(_));
        match (one, other) {
            (Type::String, choice) if same_wrapping && is_choice(self.new, choice) => Kind::TextBecameChoice,
            (choice, Type::String) if same_wrapping && is_choice(self.old, choice) => Kind::ChoiceBecameText,
            _ if old.text == new.text && a.named().is_none() && b.named().is_none() => Kind::FormatChanged,
            _ => self.replaced(a, b, Kind::TypeChanged),
        }
    }

    pub(super) fn is_choice(&self, api: &Api, ty: &Type) -> bool {
        let name = match ty {
            Type::Named(name) | Type::Shared(name) => name,
            _ => return false,
        };
        api.named(name).is_some_and(|def| matches!(def.kind, crate::ir::Kind::Enum(_)))
    }
}

/// Inside of a list.
fn core(ty: &Type) -> &Type {
    match ty {
        Type::List(item) => item,
        other => other,
    }
}

fn code(item: &Item<'_>) -> String {
    format!("{:?}", item.ty.non_null()).to_lowercase()
}

/// Whether a request needs it, or an answer always has it.
fn is_needed(item: &Item<'_>) -> bool {
    if item.on == On::Response { !item.is_option() } else { item.on == On::Argument }
}

/// What changed about whether it must be there and whether it may be null.
fn presence(old: &Item<'_>, new: &Item<'_>) -> Vec<Kind> {
    let required = (old.required != new.required).then_some(if new.required {
        Kind::BecameRequired
    } else {
        Kind::BecameOptional
    });
    let nullable = (old.ty.is_nullable() != new.ty.is_nullable()).then_some(if new.ty.is_nullable() {
        Kind::BecameNullable
    } else {
        Kind::BecameNonNull
    });
    let invisible = match new.on {
        On::Response => old.is_option() == new.is_option(),
        // Outside of a body there is no null.
        _ => old.on == new.on && old.text == new.text && (required.is_some() || new.style.is_some()),
    };
    match (required, nullable) {
        (None, None) => Vec::new(),
        _ if invisible => vec![Kind::PresenceChanged],
        (required, nullable) => required.into_iter().chain(nullable).collect(),
    }
}
