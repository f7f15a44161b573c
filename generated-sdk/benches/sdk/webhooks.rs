//! Verifying and reading deliveries of webhooks, beside ring's HMAC and serde's derives put together by hand.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use generated_sdk::webhooks::testing::{Sample, SignedDelivery};
use generated_sdk::webhooks::types::User;
use generated_sdk::webhooks::{Event, Webhook};
use ring::hmac;
use serde::Deserialize;
use serde_json::Value;

use crate::bodies;
use crate::compare::Harness;
use crate::here::Here;

const SECRET: &str = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// Measures it.
pub(crate) fn compare(harness: &Harness) {
    let user: Value = serde_json::from_str(&bodies::user(0)).expect("JSON");
    let webhook = Webhook::new(format!("whsec_{SECRET}")).expect("a secret");
    let delivery = Sample::of("user.created").data(user).sign(&webhook);
    let key = hmac::Key::new(hmac::HMAC_SHA256, &STANDARD.decode(SECRET).expect("base64"));
    let ours = || match webhook.verify(&delivery.headers, &delivery.body).expect("an event") {
        Event::UserCreated(event) => event,
        _ => panic!("it is a user"),
    };
    let by_hand = || by_hand(&key, &delivery);
    assert_eq!(ours().data, by_hand().data, "both decode the same");
    harness.compare(
        &format!("verify a webhook, a user of {:.1} kB", delivery.body.len() as f64 / 1e3),
        vec![Here::one_by_one("this crate", ours), Here::one_by_one("ring's HMAC and serde", by_hand)],
    );
}

#[derive(Deserialize)]
struct Created {
    r#type: String,
    data: User,
    timestamp: i64,
    instance_id: String,
    event_attributes: Option<Value>,
}

/// Checks the time and the signatures, then reads the event.
fn by_hand(key: &hmac::Key, delivery: &SignedDelivery) -> Created {
    let header = |name: &str| {
        let found = delivery.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name));
        found.expect("a header").1.as_str()
    };
    let timestamp = header("svix-timestamp");
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a time").as_secs();
    assert!(timestamp.parse::<u64>().expect("seconds").abs_diff(now) <= 300);
    let mut signed = format!("{}.{timestamp}.", header("svix-id")).into_bytes();
    signed.extend_from_slice(&delivery.body);
    let matches = |signature: &str| {
        let signature = signature.strip_prefix("v1,").and_then(|text| STANDARD.decode(text).ok());
        signature.is_some_and(|signature| hmac::verify(key, &signed, &signature).is_ok())
    };
    assert!(header("svix-signature").split(' ').any(matches));
    let event: Created = serde_json::from_slice(&delivery.body).expect("an event");
    assert_eq!(event.r#type, "user.created");
    assert!(event.timestamp > 0 && !event.instance_id.is_empty() && event.event_attributes.is_some());
    event
}
