//! Walks through the pages of a list.

use super::requests::spelled;
use crate::ir::{Api, Field, Kind, Operation, Paging, ParameterLocation, Resolved, Type};

/// The member of an item that a cursor is made of.
const ID: &str = "id";

/// `paged! { … }`, or nothing for an operation that cannot be walked through: it has no `limit` and
/// `offset`, or asking again does something.
pub(super) fn declaration(api: &Api, operation: &Operation) -> String {
    let (Some(Paging { item, .. }), Some(walk)) = (&operation.paging, walk(api, operation)) else {
        return String::new();
    };
    let Walk { max_limit, id, cursor, paginated } = walk;
    format!(
        "paged! {{\n    {}: {} {{ max_limit: {max_limit:?}, id: {id:?}, cursor: {cursor}, paginated: {paginated} }}\n}}\n",
        operation.type_name,
        spelled(item),
    )
}

/// How a list is walked through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Walk {
    /// The most that a page may hold.
    pub(crate) max_limit: Option<u64>,
    /// The member of an item that tells it from others.
    pub(crate) id: Option<String>,
    /// Whether what follows an item can be asked for.
    pub(crate) cursor: bool,
    /// Whether pages have to be asked for.
    pub(crate) paginated: bool,
}

/// How the list of an operation is walked through, if it can be.
pub(super) fn walk(api: &Api, operation: &Operation) -> Option<Walk> {
    let Some(Paging { item, cursor, paginated, .. }) = &operation.paging else { return None };
    if !operation.is_walked() {
        return None;
    }
    let id = id(api, item);
    // What comes behind an item can be asked for if every item says which it is.
    let cursor = *cursor && id.is_some_and(|id| id.required && id.ty == Type::String);
    let id = id.map(|id| id.wire.clone());
    Some(Walk { max_limit: max_limit(operation), id, cursor, paginated: *paginated })
}

/// The text in an item that tells it from others.
fn id<'a>(api: &'a Api, item: &'a Type) -> Option<&'a Field> {
    let Resolved::Named(def) = api.definition(item) else { return None };
    let Kind::Struct(object) = &def.kind else { return None };
    let text = |ty| matches!(api.definition(ty), Resolved::Plain(Type::String));
    object.fields.iter().find(|field| field.wire == ID && text(field.ty.non_null()))
}

/// The most that `limit` may be, if that is anything.
fn max_limit(operation: &Operation) -> Option<u64> {
    let limit = |name: &str, location| name == "limit" && location == ParameterLocation::Query;
    let limit = operation.parameters.iter().find(|p| limit(&p.wire, p.location))?;
    limit.constraints.by_keyword.get("maximum")?.as_u64().filter(|most| *most > 0)
}
