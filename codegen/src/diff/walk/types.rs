//! Types that go by a name.

use super::item::Item;
use super::{Owner, Walk, limits};
use crate::diff::change::{Found, Section};
use crate::diff::pairs::is_schema;
use crate::diff::rules::{Kind, On};
use crate::ir::{Api, Direction, Kind as TypeKind, Type, TypeDef, Union, Variant};
use crate::render::rust::signature;

impl<'a> Walk<'a> {
    pub(super) fn types(&mut self) {
        let pairs: Vec<(&str, &str)> = self.pairs.types.iter().map(|(old, new)| (*old, *new)).collect();
        for (old_name, new_name) in &pairs {
            let (Some(old), Some(new)) = (self.old.types.get(*old_name), self.new.types.get(*new_name))
            else {
                continue;
            };
            let owner = owner(self.new, new_name, Some(old), Some(new));
            if old_name != new_name {
                let shown = |name: &str| Some(format!("`{name}`"));
                self.found.push(owner.found(Kind::TypeRenamed, On::Any, shown(old_name), shown(new_name)));
            }
            self.definition(&owner, new_name, old, new);
        }
        self.shared();
        for (name, def) in &self.old.types {
            if !self.pairs.types.contains_key(name.as_str())
                && !self.new.shared.contains_key(name)
                && is_schema(def)
            {
                let owner = owner(self.old, name, Some(def), None);
                let before = Some(kind(&def.kind).to_owned());
                self.found.push(Found { new: None, ..owner.found(Kind::TypeRemoved, On::Any, before, None) });
            }
        }
    }

    /// Schemas that are new. An alias for what stood in its place before gives nobody anything to do.
    pub(super) fn added(&mut self) {
        let known: std::collections::BTreeSet<&str> = self.pairs.types.values().copied().collect();
        for (name, def) in &self.new.types {
            let is_alias = matches!(def.kind, TypeKind::Alias { .. });
            let is_known = known.contains(name.as_str()) || self.old.shared.contains_key(name);
            if !is_known && is_schema(def) && !(is_alias && self.outlined.borrow().contains(name)) {
                let owner = owner(self.new, name, None, Some(def));
                let after = Some(kind(&def.kind).to_owned());
                self.found.push(Found { old: None, ..owner.found(Kind::TypeAdded, On::Any, None, after) });
            }
        }
    }

    /// Types that became or ceased to be those of another API.
    fn shared(&mut self) {
        let (old, new) = (self.old, self.new);
        for (name, def) in &old.shared {
            if let Some(other) = new.types.get(name) {
                let owner = owner(new, name, Some(def), Some(other));
                self.found.push(owner.found(Kind::TypeSeparated, On::Any, None, None));
                self.definition(&owner, name, def, other);
            }
        }
        for (name, def) in &new.shared {
            if let Some(other) = old.types.get(name) {
                let owner = owner(new, name, Some(other), Some(def));
                self.found.push(owner.found(Kind::TypeShared, On::Any, None, None));
                self.definition(&owner, name, other, def);
            }
        }
    }

    fn definition(&mut self, owner: &Owner, name: &str, old: &'a TypeDef, new: &'a TypeDef) {
        if old.deprecated != new.deprecated {
            let kind = if new.deprecated { Kind::Deprecated } else { Kind::Undeprecated };
            self.found.push(owner.found(kind, On::Any, None, None));
        }
        let directions = self.directions(name, new);
        let is_built = matches!(new.kind, TypeKind::Struct(_) | TypeKind::Union(_));
        let on = if new.direction == Direction::Request { On::Request } else { On::Response };
        match (&old.kind, &new.kind) {
            (a, b)
                if std::mem::discriminant(a) == std::mem::discriminant(b)
                    && is_built
                    && old.direction != new.direction =>
            {
                let shown = |def: &TypeDef| {
                    Some((if def.direction == Direction::Request { "sent" } else { "answered" }).to_owned())
                };
                self.found.push(owner.found(Kind::TypeRoleChanged, On::Any, shown(old), shown(new)));
            }
            (TypeKind::Struct(a), TypeKind::Struct(b)) => {
                let before = Item::of_object(self.old, a, old.direction);
                let after = Item::of_object(self.new, b, new.direction);
                self.items(owner, &before, &after);
                self.others(owner, on, a.additional.as_ref(), b.additional.as_ref());
                self.alternatives(owner, on, &a.require_one_of, &b.require_one_of);
            }
            (TypeKind::Enum(a), TypeKind::Enum(b)) => self.values(owner, &directions, a, b),
            (TypeKind::Union(a), TypeKind::Union(b)) => {
                self.members(owner, on, new.direction, a, b);
                if on == On::Response {
                    self.common(owner, a, b);
                }
            }
            (
                TypeKind::Alias { target: a, constraints: x },
                TypeKind::Alias { target: b, constraints: y },
            ) => {
                if !self.same(a, b) {
                    let shown = |ty| Some(format!("`{}`", signature::ty(ty)));
                    let on = directions.first().copied().unwrap_or(on);
                    let kind = self.replaced(a, b, Kind::TypeChanged);
                    self.found.push(owner.found(kind, on, shown(a), shown(b)));
                    return;
                }
                for limit in limits::compare(x, y) {
                    self.worst(owner, limit.kind, &directions, Some(limit.before), Some(limit.after));
                }
            }
            (a, b) => {
                let text = |api: &'a Api, kind: &'a TypeKind| matches!(kind, TypeKind::Alias { target, .. } if *api.resolved(target) == Type::String);
                let change = match (a, b) {
                    (a, TypeKind::Enum(_)) if text(self.old, a) => Kind::TextBecameChoice,
                    (TypeKind::Enum(_), b) if text(self.new, b) => Kind::ChoiceBecameText,
                    _ => Kind::TypeKindChanged,
                };
                self.worst(owner, change, &directions, Some(kind(a).to_owned()), Some(kind(b).to_owned()));
            }
        }
    }

    /// A change of something that is both sent and answered is judged by the worse of the two.
    fn worst(
        &mut self,
        owner: &Owner,
        kind: Kind,
        directions: &[On],
        before: Option<String>,
        after: Option<String>,
    ) {
        self.found.push(owner.found(kind, worst(kind, directions), before, after));
    }

    fn values(&mut self, owner: &Owner, directions: &[On], old: &[Variant], new: &[Variant]) {
        let names = old.iter().chain(new.iter().filter(|b| old.iter().all(|a| a.wire != b.wire)));
        for wire in names.map(|variant| &variant.wire) {
            let find = |variants: &'_ [Variant], pointer: &str| {
                let index = variants.iter().position(|variant| variant.wire == *wire)?;
                let name = variants[index].name.clone();
                Some((name, format!("{pointer}/enum/{index}")))
            };
            let (before, after) = (find(old, &owner.old), find(new, &owner.new));
            let kind = match (&before, &after) {
                (_, None) => Kind::ValueRemoved,
                (None, _) => Kind::ValueAdded,
                (Some((a, _)), Some((b, _))) if a != b => Kind::VariantRenamed,
                _ => continue,
            };
            let name = after.as_ref().or(before.as_ref()).map(|(name, _)| name.clone()).unwrap_or_default();
            let shown = |(name, pointer): (String, String)| (format!("`{name} = {wire:?}`"), pointer);
            let (before, after) = (before.map(shown), after.map(shown));
            let mut found =
                owner.part(kind, worst(kind, directions), &format!("value {wire}"), before, after);
            found.subject = format!("{}::{name}", owner.subject);
            self.found.push(found);
        }
    }

    /// The methods that unions have for what all members have.
    fn common(&mut self, owner: &Owner, old: &'a Union, new: &'a Union) {
        let names = |api: &'a Api, union| -> Vec<&'a str> {
            api.common_texts(union).into_iter().map(|common| common.name).collect()
        };
        let (old, new) = (names(self.old, old), names(self.new, new));
        let removed = old.iter().filter(|name| !new.contains(name)).map(|name| (Kind::CommonRemoved, name));
        let added = new.iter().filter(|name| !old.contains(name)).map(|name| (Kind::CommonAdded, name));
        for (kind, name) in removed.chain(added) {
            let (before, after) = match kind {
                Kind::CommonRemoved => (Some((format!("`{name}()`"), owner.old.clone())), None),
                _ => (None, Some((format!("`{name}()`"), owner.new.clone()))),
            };
            let mut found = owner.part(kind, On::Response, &format!("method {name}"), before, after);
            found.subject = format!("{}::{name}()", owner.subject);
            self.found.push(found);
        }
    }

    fn members(&mut self, owner: &Owner, on: On, direction: Direction, old: &'a Union, new: &'a Union) {
        if old.tag != new.tag {
            let shown = |tag: &Option<String>| {
                Some(tag.as_ref().map_or("no tag".to_owned(), |tag| format!("`{tag}`")))
            };
            self.found.push(owner.found(Kind::TagChanged, on, shown(&old.tag), shown(&new.tag)));
        }
        let mut added: Vec<usize> = (0..new.members.len()).collect();
        for member in &old.members {
            let by_type = added.iter().position(|index| self.same(&member.ty, &new.members[*index].ty));
            let by_name = || added.iter().position(|index| member.name == new.members[*index].name);
            let shown = |api: &Api, member: &crate::ir::UnionMember, pointer: &str| {
                let ty = signature::member(api, direction, &member.ty);
                (format!("`{}({ty})`", member.name), pointer.to_owned())
            };
            let before = Some(shown(self.old, member, &owner.old));
            let (change, after) = match by_type.or_else(by_name).map(|at| &new.members[added.remove(at)]) {
                None => (Kind::MemberRemoved, None),
                Some(after) => {
                    let change = if !self.same(&member.ty, &after.ty) {
                        self.replaced(&member.ty, &after.ty, Kind::TypeChanged)
                    } else if after.name != member.name {
                        Kind::VariantRenamed
                    } else if after.tags != member.tags && old.tag == new.tag {
                        Kind::TagChanged
                    } else {
                        continue;
                    };
                    (change, Some(shown(self.new, after, &owner.new)))
                }
            };
            let mut found = owner.part(change, on, &format!("member {}", member.name), before, after);
            found.subject = format!("{}::{}", owner.subject, member.name);
            if let (Kind::TagChanged, Some(after)) =
                (change, new.members.iter().find(|other| other.name == member.name))
            {
                (found.before, found.after) = (Some(member.tags.join(", ")), Some(after.tags.join(", ")));
            }
            self.found.push(found);
        }
        for member in added.into_iter().map(|index| &new.members[index]) {
            let ty = signature::member(self.new, direction, &member.ty);
            let after = Some((format!("`{}({ty})`", member.name), owner.new.clone()));
            let mut found =
                owner.part(Kind::MemberAdded, on, &format!("member {}", member.name), None, after);
            found.subject = format!("{}::{}", owner.subject, member.name);
            self.found.push(found);
        }
    }
}

fn worst(kind: Kind, directions: &[On]) -> On {
    let rule = |on: &On| crate::diff::rules::rule(kind, *on);
    let judged = |on: &&On| (rule(on).verdict, rule(on).source, rule(on).runtime);
    directions.iter().max_by_key(judged).copied().unwrap_or(On::Any)
}

fn owner(api: &Api, name: &str, old: Option<&TypeDef>, new: Option<&TypeDef>) -> Owner {
    let def = new.or(old);
    let component = def.and_then(|def| def.component.clone());
    let prefix = if api.events.is_empty() { "" } else { "webhooks::" };
    let pointer = |def: Option<&TypeDef>| def.map(|def| def.pointer.0.clone()).unwrap_or_default();
    Owner {
        section: Section::Schema(format!("{prefix}{}", component.as_deref().unwrap_or(name))),
        subject: format!("{prefix}{name}"),
        identity: format!("type {prefix}{name}"),
        old: pointer(old),
        new: pointer(new),
    }
}

fn kind(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Struct(_) => "a struct",
        TypeKind::Enum(_) => "an enum",
        TypeKind::Union(_) => "a union",
        TypeKind::Alias { .. } => "another name of a type",
    }
}
