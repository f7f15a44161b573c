//! Walks through the pages of a list.

use super::requests::spelled;
use super::ty::{Resolved, definition};
use crate::ir::{Api, Field, Kind, Operation, Paging, ParameterLocation, Type};

/// The member of an item that a cursor is made of.
const ID: &str = "id";

/// `paged! { … }`, or nothing for an operation that cannot be walked through: it has no `limit` and
/// `offset`, or asking again does something.
pub(super) fn declaration(api: &Api, operation: &Operation) -> String {
    let Some(Paging { item, cursor, paginated, .. }) = &operation.paging else { return String::new() };
    if !operation.is_walked() {
        return String::new();
    }
    let id = id(api, item);
    // What comes behind an item can be asked for if every item says which it is.
    let cursor = *cursor && id.is_some_and(|id| id.required && id.ty == Type::String);
    format!(
        "paged! {{\n    {}: {} {{ max_limit: {:?}, id: {:?}, cursor: {cursor}, paginated: {paginated} }}\n}}\n",
        operation.type_name,
        spelled(item),
        max_limit(operation),
        id.map(|id| id.wire.as_str()),
    )
}

/// The text in an item that tells it from others.
fn id<'a>(api: &'a Api, item: &'a Type) -> Option<&'a Field> {
    let Resolved::Named(def) = definition(api, item) else { return None };
    let Kind::Struct(object) = &def.kind else { return None };
    let text = |ty| matches!(definition(api, ty), Resolved::Plain(Type::String));
    object.fields.iter().find(|field| field.wire == ID && text(field.ty.non_null()))
}

/// The most that `limit` may be, if that is anything.
fn max_limit(operation: &Operation) -> Option<u64> {
    let limit = |name: &str, location| name == "limit" && location == ParameterLocation::Query;
    let limit = operation.parameters.iter().find(|p| limit(&p.wire, p.location))?;
    limit.constraints.by_keyword.get("maximum")?.as_u64().filter(|most| *most > 0)
}
