//! The errors that Clerk lists in a body, read with tolerance: what is not as expected is left out.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::client::json::{Decode, DecodeError, Node};

/// One of the errors in the body of an answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// What went wrong, for programs: `resource_not_found`. Empty if the API did not say.
    pub code: String,
    /// What went wrong, for developers. Empty if the API did not say.
    pub message: String,
    /// What went wrong, at more length.
    pub long_message: Option<String>,
    /// What the error is about.
    pub meta: Option<ApiErrorMeta>,
}

impl ApiError {
    /// The parameter that the error is about.
    pub fn param_name(&self) -> Option<&str> {
        self.meta.as_ref()?.param_name.as_deref()
    }
}

/// What an [`ApiError`] is about. Which of these are there depends on its code.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiErrorMeta {
    /// The parameter that was wrong.
    pub param_name: Option<String>,
    /// The session that is in the way.
    pub session_id: Option<String>,
    /// The email addresses concerned.
    pub email_addresses: Vec<String>,
    /// The identifiers concerned.
    pub identifiers: Vec<String>,
    /// How a password that is too weak could be made stronger (`zxcvbn.suggestions`).
    pub password_suggestions: Vec<PasswordSuggestion>,
    /// The plan concerned.
    pub plan: Option<Value>,
    /// Whether a larger plan would lift the limit.
    pub is_plan_upgrade_possible: Option<bool>,
    /// How many seats there are.
    pub seats_quantity: Option<i64>,
    /// How many seats are missing.
    pub seats_quantity_to_add: Option<i64>,
    /// All that was sent, including what is not listed here.
    pub raw: Map<String, Value>,
}

/// How a password could be made stronger.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PasswordSuggestion {
    /// The suggestion, for programs.
    pub code: String,
    /// The suggestion, for people.
    pub message: String,
}

/// `{"errors": […], "clerk_trace_id": "…"}`
#[derive(Default)]
pub(super) struct ErrorBody {
    pub(super) errors: Vec<ApiError>,
    pub(super) trace_id: Option<String>,
}

impl Decode for ErrorBody {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        Ok(Self { errors: items(node, "errors", api_error), trace_id: text(node, "clerk_trace_id") })
    }
}

fn api_error(node: Node<'_>) -> Option<ApiError> {
    let (code, message) = (text(node, "code"), text(node, "message"));
    if code.is_none() && message.is_none() {
        return None;
    }
    Some(ApiError {
        code: code.unwrap_or_default(),
        message: message.unwrap_or_default(),
        long_message: text(node, "long_message"),
        meta: node.get("meta").and_then(meta),
    })
}

fn meta(node: Node<'_>) -> Option<ApiErrorMeta> {
    let Value::Object(raw) = node.to_value() else {
        return None;
    };
    Some(ApiErrorMeta {
        param_name: text(node, "param_name"),
        session_id: text(node, "session_id"),
        email_addresses: items(node, "email_addresses", whole_text),
        identifiers: items(node, "identifiers", whole_text),
        password_suggestions: node
            .get("zxcvbn")
            .map(|zxcvbn| items(zxcvbn, "suggestions", suggestion))
            .unwrap_or_default(),
        plan: node.get("plan").filter(|plan| !plan.is_null()).map(Node::to_value),
        is_plan_upgrade_possible: node.get("is_plan_upgrade_possible").and_then(Node::as_bool),
        seats_quantity: node.get("seats_quantity").and_then(Node::as_i64),
        seats_quantity_to_add: node.get("seats_quantity_to_add").and_then(Node::as_i64),
        raw,
    })
}

fn suggestion(node: Node<'_>) -> Option<PasswordSuggestion> {
    Some(PasswordSuggestion { code: text(node, "code")?, message: text(node, "message").unwrap_or_default() })
}

fn text(node: Node<'_>, key: &str) -> Option<String> {
    node.get(key).and_then(whole_text)
}

fn whole_text(node: Node<'_>) -> Option<String> {
    node.as_str().map(Cow::into_owned)
}

/// How much of a list is read. The API's own are short, and what is read of an item takes many
/// times the memory of its JSON.
const MOST: usize = 500;

/// What can be read of the list at `key`.
fn items<T>(node: Node<'_>, key: &str, read: fn(Node<'_>) -> Option<T>) -> Vec<T> {
    node.get(key).map(|list| list.items().filter_map(read).take(MOST).collect()).unwrap_or_default()
}
