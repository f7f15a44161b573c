//! Bodies that are signed and still no events, and messages that came before.

use std::sync::{Arc, Mutex};

use generated_sdk::webhooks::WebhookError;

use crate::delivery::{BODY, NOW, headers, receiver};

fn refusal(body: &[u8]) -> WebhookError {
    receiver().verify(&headers("msg_1", &NOW.to_string(), body), body).expect_err("no event")
}

#[test]
fn a_body_that_is_no_event_is_told_apart_from_a_forged_one() {
    for (body, said) in [
        (&b""[..], "not JSON"),
        (b"\xff\xfe{}", "expected UTF-8"),
        (b"{\"type\":\"user.created\",\"data\":{\"id\":\"\xc3\x28\"}}", "expected UTF-8"),
        (b"user.created", "not JSON"),
        (b"[]", "expected an object"),
        (b"null", "expected an object"),
        (b"{}", "$.type: missing"),
        (br#"{"type":7,"data":{}}"#, "$.type: expected a string"),
        (br#"{"type":"user.created","data":{}"#, "not JSON"),
    ] {
        let error = refusal(body);
        assert!(matches!(&error, WebhookError::NotAnEvent(problem) if problem.contains(said)), "{error}");
        assert_eq!(error.status(), 400);
    }
    let deep = format!(r#"{{"type":"a.b","data":{}1{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(refusal(deep.as_bytes()), WebhookError::NotAnEvent(_)));
}

#[test]
fn a_message_that_was_seen_before_is_refused_if_its_signature_is_right() {
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = asked.clone();
    let receiver = receiver().seen_before(move |id| {
        log.lock().expect("no panic").push(id.to_owned());
        id == "msg_1"
    });
    let now = NOW.to_string();
    let seen = receiver.verify(&headers("msg_1", &now, BODY.as_bytes()), BODY);
    assert_eq!(seen, Err(WebhookError::SeenBefore));
    assert_eq!(WebhookError::SeenBefore.status(), 204);
    assert!(receiver.verify(&headers("msg_2", &now, BODY.as_bytes()), BODY).is_ok());
    let forged = receiver.verify(&headers("msg_1", &now, b"{}"), BODY);
    assert_eq!(forged, Err(WebhookError::NoMatchingSignature));
    assert_eq!(*asked.lock().expect("no panic"), ["msg_1", "msg_2"], "nobody asks about forged messages");
}
