//! What is read from a body.

use generated_sdk::types::InvitationStatus;
use generated_sdk::webhooks::{Event, types};
use serde_json::json;

use crate::delivery::{NOW, headers, receiver};

pub(crate) fn read(body: &str) -> Event {
    receiver().verify(&headers("msg_1", &NOW.to_string(), body.as_bytes()), body).expect("an event")
}

fn envelope(timestamp: &str) -> Option<(i64, i64)> {
    let body = format!(r#"{{"type":"user.deleted","data":{{}},"timestamp":{timestamp}}}"#);
    read(&body).envelope().timestamp.map(|found| (found.raw(), found.as_millis()))
}

#[test]
fn a_timestamp_is_milliseconds_whichever_way_it_came() {
    for (text, expected) in [
        ("1716883200", Some((1_716_883_200, 1_716_883_200_000))),
        ("1716883200123", Some((1_716_883_200_123, 1_716_883_200_123))),
        ("99999999999", Some((99_999_999_999, 99_999_999_999_000))),
        ("100000000000", Some((100_000_000_000, 100_000_000_000))),
        ("0", Some((0, 0))),
        ("-1", Some((-1, -1000))),
        ("9223372036854775807", Some((i64::MAX, i64::MAX))),
        ("-9223372036854775808", Some((i64::MIN, i64::MIN))),
        ("null", None),
        ("1.5", None),
        ("\"1716883200\"", None),
    ] {
        assert_eq!(envelope(text), expected, "{text}");
    }
    let late = read(r#"{"type":"user.deleted","data":{},"timestamp":9223372036854775807}"#);
    let _ = late.envelope().timestamp.expect("a time").to_system_time();
}

#[test]
fn the_envelope_says_where_and_why() {
    let event = read(
        r#"{"object":"event","type":"user.deleted","timestamp":1716883200123,"instance_id":"ins_1","new":1,
            "event_attributes":{"http_request":{"client_ip":"192.0.2.1","user_agent":null,"new":[]}},"data":{}}"#,
    );
    let envelope = event.envelope();
    assert_eq!(envelope.message_id, "msg_1");
    assert_eq!(envelope.instance_id.as_deref(), Some("ins_1"));
    let request = envelope.event_attributes.clone().and_then(|it| it.http_request).expect("a request");
    assert_eq!((request.client_ip.as_deref(), request.user_agent), (Some("192.0.2.1"), None));
    assert_eq!(envelope.decode_data::<serde_json::Value>().expect("JSON"), json!({}));
    // An odd envelope costs no event.
    for odd in [r#""event_attributes":7"#, r#""event_attributes":{"http_request":[]}"#, r#""instance_id":{}"#]
    {
        let body = format!(r#"{{"type":"user.deleted","data":{{"id":"user_1"}},{odd}}}"#);
        assert!(matches!(read(&body), Event::UserDeleted(_)), "{odd}");
    }
}

#[test]
fn an_event_about_nothing_is_kept() {
    for (body, problem) in
        [(r#"{"type":"user.created"}"#, Some("$.data: missing")), (r#"{"type":"some.news"}"#, None)]
    {
        let Event::Unknown(event) = read(body) else { panic!("{body}") };
        assert_eq!((event.problem.as_deref(), &event.data), (problem, &serde_json::Value::Null));
    }
}

#[test]
fn an_unknown_type_keeps_everything() {
    let body = r#"{"type":"moon.landed","data":{"crew":["a",1e400]},"extra":true}"#;
    let Event::Unknown(event) = read(body) else { panic!("it is not known") };
    assert_eq!(event.envelope.event_type, "moon.landed");
    assert_eq!(event.data["crew"][0], "a");
    assert_eq!((event.problem, event.envelope.body()), (None, body));
}

#[test]
fn data_that_does_not_fit_loses_nothing() {
    for (data, problem) in [
        (r#"{"object":"user"}"#, "$.data.id: missing"),
        (r#"{"id":7}"#, "$.data.id: expected a string, found a number"),
        (r#"{"id":"user_1","email_addresses":{}}"#, "$.data.email_addresses: expected an array"),
        ("null", "$.data: expected an object, found null"),
        ("[]", "$.data: expected an object"),
    ] {
        let body = format!(r#"{{"type":"user.created","data":{data}}}"#);
        let event = read(&body);
        assert_eq!(event.event_type(), "user.created");
        let Event::Unknown(event) = event else { panic!("{data} does not fit") };
        assert!(
            event.problem.as_deref().is_some_and(|found| found.starts_with(problem)),
            "{:?}",
            event.problem
        );
        assert_eq!(event.envelope.body(), body);
    }
}

#[test]
fn only_the_id_is_relied_upon() {
    for kind in Event::TYPES {
        let event = read(&format!(r#"{{"type":"{kind}","data":{{"id":"x_1"}}}}"#));
        assert!(!matches!(event, Event::Unknown(_)), "{kind}: {event:?}");
        assert_eq!(event.event_type(), *kind);
    }
    let Event::UserCreated(event) = read(r#"{"type":"user.created","data":{"id":"user_1"}}"#) else {
        panic!("it is a user")
    };
    assert_eq!((event.data.banned, event.data.email_addresses.len()), (None, 0));
}

#[test]
fn types_are_shared_with_the_backend_api_where_they_are_the_same() {
    fn same<T>(_: Option<T>, _: Option<T>) {}
    same::<InvitationStatus>(None, None::<types::InvitationStatus>);
    same(None::<generated_sdk::types::EmailAddressVerification>, None::<types::EmailAddressVerification>);
    // A user of an event may lack what one of the API has; where it does not, it can be read as one.
    let delivery = generated_sdk::webhooks::testing::Sample::of("user.created").sign(&receiver());
    let event = receiver().verify(&delivery.headers, &delivery.body).expect("an event");
    let user: generated_sdk::types::User = event.envelope().decode_data().expect("a user");
    assert!(!user.banned);
}
