//! Lists become pages.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Kind, Operation, Output, Paging, ParameterLocation, Struct, Type, TypeDef};

/// The property beside the list in an envelope.
const TOTAL: &str = "total_count";

pub(super) fn run(api: &mut Api) {
    let arrays = aliases(api, |target| match target {
        Type::List(item) => Some((**item).clone()),
        _ => None,
    });
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
    // A list that may also come in an envelope is a page, which reads both.
    let mut members: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let unions = api.types.iter().filter(|(_, def)| def.component.is_none());
    let unions: Vec<(String, Type)> = unions
        .filter_map(|(place, def)| {
            let Kind::Union(union) = &def.kind else { return None };
            let mut pages = union.members.iter().map(|member| match &member.ty {
                Type::List(item) => Some(Type::Page(item.clone())),
                Type::Named(place) => inline.get(place).cloned(),
                _ => None,
            });
            let page = pages.next()??;
            if !pages.all(|other| other.as_ref() == Some(&page)) {
                return None;
            }
            let named = union.members.iter().filter_map(|member| member.ty.named().map(str::to_owned));
            members.insert(place.clone(), named.filter(|member| inline.contains_key(member)).collect());
            Some((place.clone(), page))
        })
        .collect();
    inline.extend(unions);
    for operation in api.operations_mut() {
        if let Output::Json(Type::Named(place)) | Output::OptionalJson(Type::Named(place)) = &operation.output
        {
            operation.envelope = keys.get(place).cloned();
        }
    }
    // An inline one is a page where it is all that is answered. Anywhere else it is an object.
    let mut replaced = BTreeSet::new();
    let mut replace = |ty: &mut Type| {
        if let Type::Named(place) = ty
            && let Some(page) = inline.get(place)
        {
            replaced.insert(std::mem::replace(place, String::new()));
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
    let parts: Vec<String> = replaced.iter().filter_map(|place| members.remove(place)).flatten().collect();
    api.types.retain(|place, _| !replaced.contains(place) && !parts.contains(place));
    let pages = aliases(api, |target| match target {
        Type::Page(item) => Some((**item).clone()),
        _ => None,
    });
    for operation in api.operations_mut() {
        let offset = has(operation, "limit") && has(operation, "offset");
        let cursor = has(operation, "starting_after");
        let paginated = has(operation, "paginated");
        let Output::Json(ty) = &mut operation.output else { continue };
        let item = match &*ty {
            Type::Page(item) => Some((**item).clone()),
            Type::List(item) if offset || cursor || paginated => Some((**item).clone()),
            named if offset || cursor || paginated => pages.find(named).or_else(|| arrays.find(named)),
            named => pages.find(named),
        };
        let Some(item) = item else { continue };
        *ty = Type::Page(Box::new(item.clone()));
        if offset || cursor {
            operation.paging = Some(Paging { item, offset, cursor, paginated });
        }
    }
}

/// Aliases of one kind, with what `select` takes from their targets.
fn aliases(api: &Api, select: impl Fn(&Type) -> Option<Type>) -> Aliases {
    let alias = |(place, def): (&String, &TypeDef)| match &def.kind {
        Kind::Alias { target, .. } => Some((place.clone(), select(target)?)),
        _ => None,
    };
    Aliases(api.types.iter().filter_map(alias).collect())
}

/// Item types of aliases, by place.
struct Aliases(BTreeMap<String, Type>);

impl Aliases {
    fn find(&self, ty: &Type) -> Option<Type> {
        match ty {
            Type::Named(name) => self.0.get(name).cloned(),
            _ => None,
        }
    }
}

/// The item type of an envelope, and its property with the list: an object of one list and a total
/// count, and nothing else.
fn enveloped(object: &Struct, arrays: &Aliases) -> Option<(Type, String)> {
    let [first, second] = object.fields.as_slice() else { return None };
    let (list, total) = if second.wire == TOTAL { (first, second) } else { (second, first) };
    let item = match &list.ty {
        Type::List(item) => (**item).clone(),
        named => arrays.find(named)?,
    };
    let counts = matches!(total.ty, Type::Integer { .. } | Type::Number);
    (counts && total.wire == TOTAL).then(|| (item, list.wire.clone()))
}

fn has(operation: &Operation, name: &str) -> bool {
    let query = |location| location == ParameterLocation::Query;
    operation.parameters.iter().any(|p| p.wire == name && query(p.location))
}
