//! Lists that are paged through.

use serde_json::{Value, json};

use super::values::Values;
use crate::mock::description::{Api, Location, Operation, Shape, Type};
use crate::mock::request::ReceivedRequest;

/// How many items there are, unless the test says otherwise.
const ITEMS: u64 = 3;

/// How many items a page has where neither the request nor the document says.
const PAGE: u64 = 10;

/// The answer of an operation that lists.
pub(super) struct Listing<'a> {
    item: &'a Type,
    /// The member with the list, where an object is around it.
    envelope: Option<&'a str>,
    /// The number of items on a page that was not asked for.
    page_size: u64,
    by_limit: bool,
}

impl<'a> Listing<'a> {
    /// None if the operation answers something else than a list.
    pub(super) fn of(api: &'a Api, operation: &'a Operation, ty: &'a Type) -> Option<Self> {
        let (item, is_page) = list(api, ty)?;
        let limit = operation.parameter(Location::Query, "limit");
        let usual = limit.and_then(|limit| limit.field.rules.default.as_ref()?.as_u64());
        let envelope = operation.answer.envelope.as_deref().or(is_page.then_some("data"));
        Some(Self { item, envelope, page_size: usual.unwrap_or(PAGE), by_limit: limit.is_some() })
    }

    pub(super) fn body(&self, values: &Values<'_>, request: &ReceivedRequest) -> Value {
        let number = |name| request.query(name).and_then(|text| text.parse::<u64>().ok());
        let variation = values.variation;
        let total = match variation.items {
            Some(items) => items,
            None if variation.sparse => 0,
            None => ITEMS,
        };
        let size = if self.by_limit { number("limit").unwrap_or(self.page_size) } else { u64::MAX };
        let (first, last) = if variation.same_page {
            (0, if self.by_limit { size } else { total })
        } else {
            let after = request.query("starting_after").map(|id| position(id).min(total));
            let first = after.unwrap_or(0).saturating_add(number("offset").unwrap_or(0)).min(total);
            (first, first.saturating_add(size).min(total))
        };
        let data: Vec<Value> = (first..last).map(|index| values.item(self.item, index + 1)).collect();
        let total = if variation.same_page { last.saturating_mul(1_000) } else { total };
        match self.envelope {
            Some(key) => json!({ key: data, "total_count": total }),
            // The document has a bare list, the API answers an object when asked to.
            None if request.query("paginated") == Some("true") => {
                json!({ "data": data, "total_count": total })
            }
            None => json!(data),
        }
    }
}

/// The items of a list, and whether an object is around it.
fn list<'a>(api: &'a Api, ty: &'a Type) -> Option<(&'a Type, bool)> {
    match ty {
        Type::List(item) => Some((item, false)),
        Type::Page(item) => Some((item, true)),
        Type::Named(name) => match api.shape(name)? {
            Shape::Whole(field) => list(api, &field.ty),
            _ => None,
        },
        _ => None,
    }
}

/// How many items come up to the one with an id, which has its number at the end.
fn position(id: &str) -> u64 {
    let digits = id.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    digits.parse().unwrap_or(u64::MAX)
}
