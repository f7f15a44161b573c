//! Answers that the API document allows: always the same for the same request.

mod ids;
mod pages;
mod texts;
mod values;

use serde_json::Value;

use super::description::{Api, Operation};
use super::request::ReceivedRequest;
use values::Values;

/// In which way an answer is unusual, though still of the right form.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Variation {
    /// Nothing is there that may be absent, null stands where it may, lists are empty.
    pub(super) sparse: bool,
    /// Choices that no version knows.
    pub(super) unknown_enum_values: bool,
    /// Members of unions that no version knows.
    pub(super) unknown_union_members: bool,
    /// How many items there are in lists that are paged through.
    pub(super) items: Option<u64>,
    /// Every page is the first, and always full.
    pub(super) same_page: bool,
}

/// The body that a request of an operation is answered with; none if it has none.
pub(super) fn body(
    api: &Api,
    operation: &Operation,
    request: &ReceivedRequest,
    sent: Option<&Value>,
    variation: Variation,
) -> Option<Value> {
    let ty = operation.answer.ty.as_ref()?;
    let values = Values::new(api, operation, request, variation);
    Some(match pages::Listing::of(api, operation, ty) {
        Some(listing) => listing.body(&values, request),
        None => values.answer(ty, sent),
    })
}
