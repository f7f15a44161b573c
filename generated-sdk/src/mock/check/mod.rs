//! What is wrong with a request, by the API document.

mod body;
mod key;
mod multipart;
mod parameters;
mod values;

use serde_json::Value;

use super::description::{Api, Operation};
use super::request::ReceivedRequest;
use super::violation::Violation;

pub(super) use values::fits;

/// Checks a request of an operation. The second is its body as JSON, if there is one that can be read.
pub(super) fn check(
    api: &Api,
    operation: &Operation,
    request: &ReceivedRequest,
) -> (Vec<Violation>, Option<Value>) {
    let mut violations = Vec::new();
    violations.extend(key::check(operation, request));
    parameters::check(api, operation, request, &mut violations);
    let body = body::check(api, operation, request, &mut violations);
    for violation in &mut violations {
        violation.operation = Some(operation.id.clone());
    }
    (violations, body)
}
