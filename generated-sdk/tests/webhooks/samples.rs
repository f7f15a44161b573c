//! Deliveries for tests of receivers: any event, valid and typed.

use generated_sdk::webhooks::Event;
use generated_sdk::webhooks::testing::Sample;
use serde_json::json;

use crate::delivery::receiver;

#[test]
fn there_is_a_typed_sample_of_every_event() {
    assert_eq!(Event::TYPES.len(), 46, "the 45 of the document, and one that it does not list");
    for kind in Event::TYPES {
        let delivery = Sample::of(*kind).message_id("msg_9").sign(&receiver());
        let event = receiver().verify(&delivery.headers, &delivery.body).expect("an event");
        assert!(!matches!(event, Event::Unknown(_)), "{kind}: {event:?}");
        assert_eq!((event.event_type(), event.envelope().message_id.as_str()), (*kind, "msg_9"));
        assert!(event.envelope().timestamp.is_some());
    }
}

#[test]
fn a_sample_can_be_changed_at_any_depth() {
    let delivery = Sample::of("organizationMembership.created")
        .data(json!({ "role": "org:admin", "organization": { "slug": null, "more": [1] } }))
        .envelope("instance_id", "ins_7")
        .sign(&receiver());
    let event = receiver().verify(&delivery.headers, &delivery.body).expect("an event");
    let Event::OrganizationMembershipCreated(event) = event else { panic!("{event:?}") };
    assert_eq!(event.data.role.as_deref(), Some("org:admin"));
    let organization = event.data.organization.expect("an organization");
    assert_eq!((organization.slug, organization.id.as_str()), (None, "sample_1"));
    assert_eq!(event.envelope.instance_id.as_deref(), Some("ins_7"));
    assert!(event.envelope.body().contains(r#""more":[1]"#));
}

#[test]
fn a_sample_of_an_unknown_event_can_be_made_too() {
    let delivery = Sample::of("moon.landed").data(json!({ "crew": 3 })).sign(&receiver());
    let event = receiver().verify(&delivery.headers, &delivery.body).expect("an event");
    let Event::Unknown(event) = event else { panic!("{event:?}") };
    assert_eq!(event.data, json!({ "crew": 3 }));
}
