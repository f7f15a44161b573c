use crate::mock::description::{Key, Operation};
use crate::mock::request::ReceivedRequest;
use crate::mock::violation::{RequestPart, Violation};

/// Whether a key is there, and of a kind that the operation accepts.
pub(super) fn check(operation: &Operation, request: &ReceivedRequest) -> Option<Violation> {
    let accepted: &[&str] = match operation.key? {
        Key::Secret => &["sk_"],
        Key::Machine => &["ak_", "sk_"],
    };
    let wrong = |code, message| Some(Violation::new(RequestPart::Key, "", code, message));
    let Some(header) = request.header("authorization") else {
        return wrong("authentication_invalid", "there is no key".to_owned());
    };
    let Some(key) = header.strip_prefix("Bearer ") else {
        return wrong("authentication_invalid", "it is not `Bearer`, followed by a key".to_owned());
    };
    if accepted.iter().any(|prefix| key.starts_with(prefix)) {
        return None;
    }
    wrong("clerk_key_invalid", format!("the key does not begin with `{}`", accepted.join("` or `")))
}
