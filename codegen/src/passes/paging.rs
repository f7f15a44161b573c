//! Lists become pages.

use crate::ir::{Api, Kind, Operation, Output, Paging, ParameterLocation, Struct, Type};

/// The property beside the list in an envelope.
const TOTAL: &str = "total_count";

pub(super) fn run(api: &mut Api) {
    let mut inline: Vec<(String, Type)> = Vec::new();
    for (place, def) in &mut api.types {
        let Kind::Struct(object) = &def.kind else { continue };
        let Some(item) = enveloped(object) else { continue };
        let page = Type::Page(Box::new(item.clone()));
        if def.component.is_some() {
            def.kind = Kind::Alias { target: page, constraints: Default::default() };
        } else {
            inline.push((place.clone(), page));
        }
    }
    for (place, page) in inline {
        api.types.shift_remove(&place);
        for operation in api.operations_mut() {
            if let Output::Json(ty) | Output::OptionalJson(ty) = &mut operation.output {
                if *ty == Type::Named(place.clone()) {
                    *ty = page.clone();
                }
            }
            for content in operation.statuses.iter_mut().flat_map(|status| &mut status.content) {
                if content.ty == Some(Type::Named(place.clone())) {
                    content.ty = Some(page.clone());
                }
            }
        }
    }
    let pages: Vec<(String, Type)> = api
        .types
        .iter()
        .filter_map(|(place, def)| match &def.kind {
            Kind::Alias { target: Type::Page(item), .. } => Some((place.clone(), (**item).clone())),
            _ => None,
        })
        .collect();
    let arrays: Vec<(String, Type)> = api
        .types
        .iter()
        .filter_map(|(place, def)| match &def.kind {
            Kind::Alias { target: Type::List(item), .. } => Some((place.clone(), (**item).clone())),
            _ => None,
        })
        .collect();
    let find = |list: &[(String, Type)], ty: &Type| match ty {
        Type::Named(name) => list.iter().find(|(place, _)| place == name).map(|(_, item)| item.clone()),
        _ => None,
    };
    for operation in api.operations_mut() {
        let offset = has(operation, "limit") && has(operation, "offset");
        let cursor = has(operation, "starting_after");
        let paginated = has(operation, "paginated");
        let Output::Json(ty) = &mut operation.output else { continue };
        let item = match &*ty {
            Type::Page(item) => Some((**item).clone()),
            Type::List(item) if offset || cursor || paginated => Some((**item).clone()),
            named if offset || cursor || paginated => find(&pages, named).or_else(|| find(&arrays, named)),
            named => find(&pages, named),
        };
        let Some(item) = item else { continue };
        if find(&pages, ty).is_none() {
            *ty = Type::Page(Box::new(item.clone()));
        }
        if offset || cursor {
            operation.paging = Some(Paging { item, offset, cursor, paginated });
        }
    }
}

/// The item type of an envelope: an object of one list and a total count, and nothing else.
fn enveloped(object: &Struct) -> Option<&Type> {
    let [first, second] = object.fields.as_slice() else { return None };
    let (list, total) = if second.wire == TOTAL { (first, second) } else { (second, first) };
    match (&list.ty, &total.ty) {
        (Type::List(item), Type::Integer { .. }) if total.wire == TOTAL => Some(item),
        _ => None,
    }
}

fn has(operation: &Operation, name: &str) -> bool {
    let query = |location| location == ParameterLocation::Query;
    operation.parameters.iter().any(|p| p.wire == name && query(p.location))
}
