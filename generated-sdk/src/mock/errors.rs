//! Errors in the form of Clerk's.

use serde_json::{Value, json};

use super::violation::{RequestPart, Violation};

/// What a status is answered with, whatever the reason.
pub(super) fn of_status(status: u16, number: u64) -> Value {
    let (code, message) = match status {
        400 => ("bad_request", "Bad request"),
        401 => ("authentication_invalid", "Invalid authentication"),
        402 => ("payment_required", "Payment required"),
        403 => ("authorization_invalid", "Unauthorized request"),
        404 => ("resource_not_found", "Not found"),
        409 => ("conflict", "Conflict"),
        422 => ("form_param_format_invalid", "Is invalid"),
        429 => ("too_many_requests", "Too many requests"),
        500.. => ("internal_clerk_error", "Internal error"),
        _ => ("request_invalid", "Invalid request"),
    };
    let long_message = format!("The mock server was told to answer {status}.");
    let error = json!({ "code": code, "message": message, "long_message": long_message, "meta": {} });
    body(vec![error], number)
}

/// What a request is answered with that is not as the document says.
pub(super) fn of_violations(violations: &[Violation], number: u64) -> Value {
    let error = |violation: &Violation| {
        let meta = match violation.part {
            RequestPart::Route | RequestPart::Key => json!({}),
            _ => json!({ "param_name": violation.name }),
        };
        json!({
            "code": violation.code,
            "message": violation.message,
            "long_message": violation.text(),
            "meta": meta,
        })
    };
    body(violations.iter().map(error).collect(), number)
}

fn body(errors: Vec<Value>, number: u64) -> Value {
    json!({ "errors": errors, "clerk_trace_id": format!("{number:032x}") })
}
