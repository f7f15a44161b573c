//! Which operations answer lists page by page.

use super::aliases::{arrays, pages};
use crate::ir::{Api, Operation, Output, Paging, ParameterLocation, Type};

pub(super) fn run(api: &mut Api) {
    let (arrays, pages) = (arrays(api), pages(api));
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

fn has(operation: &Operation, name: &str) -> bool {
    let query = |location| location == ParameterLocation::Query;
    operation.parameters.iter().any(|p| p.wire == name && query(p.location))
}
