//! Lists in an envelope, which has the total beside them, become pages.

use std::collections::{BTreeMap, BTreeSet};

use super::aliases::{Aliases, arrays};
use crate::ir::{Api, Kind, Operation, Output, Struct, Type, Union};

/// The property beside the list in an envelope.
const TOTAL: &str = "total_count";

pub(super) fn run(api: &mut Api) {
    let arrays = arrays(api);
    // What is sent is built property by property, so an envelope in it stays what it is.
    let sent: BTreeSet<String> =
        api.reached(api.operations().flat_map(Operation::sent)).into_iter().map(str::to_owned).collect();
    let mut inline: BTreeMap<String, Type> = BTreeMap::new();
    let mut keys: BTreeMap<String, String> = BTreeMap::new();
    for (place, def) in &mut api.types {
        let Kind::Struct(object) = &def.kind else { continue };
        let Some((item, key)) = enveloped(object, &arrays) else { continue };
        keys.insert(place.clone(), key);
        let page = Type::Page(Box::new(item));
        if def.component.is_none() {
            inline.insert(place.clone(), page);
        } else if !sent.contains(place) {
            def.kind = Kind::Alias { target: page, constraints: Default::default() };
        }
    }
    for operation in api.operations_mut() {
        if let Output::Json(Type::Named(place)) | Output::OptionalJson(Type::Named(place)) = &operation.output
        {
            operation.envelope = keys.get(place).cloned();
        }
    }
    let unions: Vec<(String, Type)> = api
        .types
        .iter()
        .filter(|(_, def)| def.component.is_none())
        .filter_map(|(place, def)| match &def.kind {
            Kind::Union(union) => Some((place.clone(), listed_either_way(union, &inline)?)),
            _ => None,
        })
        .collect();
    inline.extend(unions);
    replace(api, &inline);
}

/// Makes pages of inline types that are all that is answered. Anywhere else they stay what they are.
fn replace(api: &mut Api, pages: &BTreeMap<String, Type>) {
    let mut replaced = BTreeSet::new();
    let mut replace = |ty: &mut Type| {
        if let Type::Named(place) = ty
            && let Some(page) = pages.get(place)
        {
            replaced.insert(std::mem::take(place));
            *ty = page.clone();
        }
    };
    for operation in api.operations_mut() {
        if let Output::Json(ty) | Output::OptionalJson(ty) = &mut operation.output {
            replace(ty);
        }
        let contents = operation.statuses.iter_mut().flat_map(|status| &mut status.content);
        contents.filter_map(|content| content.ty.as_mut()).for_each(&mut replace);
    }
    // With a union go its members, whose places begin with its own.
    let is_gone = |place: &str| {
        let whole = place.rsplit_once('|').map_or(place, |(union, _)| union);
        replaced.contains(place) || pages.contains_key(place) && replaced.contains(whole)
    };
    api.types.retain(|place, _| !is_gone(place));
}

/// The page that a list is which may also come in an envelope: pages read both.
fn listed_either_way(union: &Union, envelopes: &BTreeMap<String, Type>) -> Option<Type> {
    let mut pages = union.members.iter().map(|member| match &member.ty {
        Type::List(item) => Some(Type::Page(item.clone())),
        Type::Named(place) => envelopes.get(place).cloned(),
        _ => None,
    });
    let page = pages.next()??;
    pages.all(|other| other.as_ref() == Some(&page)).then_some(page)
}

/// What the names of further properties of an envelope are made of. Whatever else is in an object makes it
/// more than a page.
const WORDS: [&str; 20] = [
    "count", "cursor", "end", "first", "has", "last", "limit", "more", "next", "number", "object", "offset",
    "page", "pages", "per", "prev", "previous", "size", "start", "total",
];

/// The item type of an envelope, and its property with the list: an object of one list and a total
/// count. Plain values beside them that say where the page is are left to `additional_properties`.
fn enveloped(object: &Struct, arrays: &Aliases) -> Option<(Type, String)> {
    let (mut envelope, mut counts) = (None, false);
    for field in &object.fields {
        let item = match &field.ty {
            Type::List(item) => Some((**item).clone()),
            named => arrays.find(named),
        };
        let is_number = |ty: &Type| matches!(ty, Type::Integer { .. } | Type::Number);
        let is_plain = |ty: &Type| is_number(ty) || matches!(ty, Type::String | Type::Boolean);
        let is_of_pages = field.wire.split('_').all(|word| WORDS.contains(&word));
        match item {
            Some(_) if envelope.is_some() => return None,
            Some(item) => envelope = Some((item, field.wire.clone())),
            None if field.wire == TOTAL => counts = is_number(field.ty.non_null()),
            None if is_of_pages && is_plain(field.ty.non_null()) => {}
            None => return None,
        }
    }
    envelope.filter(|_| counts)
}
