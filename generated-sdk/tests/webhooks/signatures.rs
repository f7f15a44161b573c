//! Which signatures count.

use generated_sdk::webhooks::{Event, Webhook, WebhookError};

use crate::delivery::{BODY, NOW, OTHER, SECRET, headers, receiver, right, signature, with_signatures};

fn verify(signatures: &str) -> Result<Event, WebhookError> {
    receiver().verify(&with_signatures(signatures), BODY)
}

#[test]
fn a_published_example_of_a_signature_is_right() {
    let headers = crate::delivery::signed(
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "1614265330",
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    );
    let receiver = receiver().clock(crate::delivery::at(1_614_265_330));
    let error = receiver.verify(&headers, r#"{"test": 2432232314}"#).expect_err("it is no event");
    assert!(matches!(error, WebhookError::NotAnEvent(_)), "the signature was right: {error}");
}

#[test]
fn one_of_several_signatures_is_enough() {
    let (right, wrong) = (right(), signature(OTHER, "msg_1", "1", b""));
    let unknown = format!("v1a,{right} v2,{right} v0,x");
    for signatures in [
        format!("v1,{right}"),
        format!("v1,{wrong} v1,{right}"),
        format!("v1,{right} v1,{wrong}"),
        format!("{unknown} v1,{right}"),
        format!("v1,{right} {unknown}"),
        format!("nonsense v1, , v1,{right}"),
        format!("  v1,{right}  "),
    ] {
        assert!(verify(&signatures).is_ok(), "{signatures}");
    }
}

#[test]
fn signatures_of_other_versions_do_not_count() {
    let right = right();
    for version in ["v1a", "v2", "v0", "v11", "V1", "", " ", "v"] {
        let found = verify(&format!("{version},{right}"));
        assert_eq!(found, Err(WebhookError::NoMatchingSignature), "{version:?}");
    }
}

#[test]
fn a_signature_counts_only_as_it_is_sent() {
    // Chosen so that its base64 has `+`, `/` and padding.
    let (id, signature) = (0..)
        .map(|number| format!("msg_{number}"))
        .map(|id| (id.clone(), signature(SECRET, &id, &NOW.to_string(), BODY.as_bytes())))
        .find(|(_, signature)| signature.contains('+') && signature.contains('/'))
        .expect("one of them");
    let verify = |text: &str| {
        let headers = crate::delivery::signed(&id, &NOW.to_string(), &format!("v1,{text}"));
        receiver().verify(&headers, BODY)
    };
    assert!(verify(&signature).is_ok());
    for changed in [
        signature.trim_end_matches('=').to_owned(),
        format!("{signature}="),
        signature.replace('+', "-").replace('/', "_"),
        signature.to_lowercase(),
        format!(",{signature}"),
        signature[..20].to_owned(),
        String::new(),
        format!("{signature}{signature}"),
    ] {
        assert_eq!(verify(&changed), Err(WebhookError::NoMatchingSignature), "{changed}");
    }
}

#[test]
fn a_signature_covers_id_timestamp_and_body() {
    let now = NOW.to_string();
    let good = headers("msg_1", &now, BODY.as_bytes());
    assert!(receiver().verify(&good, BODY).is_ok());
    for (index, value) in [(0, "msg_2".to_owned()), (1, (NOW + 1).to_string())] {
        let mut changed = good.clone();
        changed[index].1 = value;
        assert_eq!(receiver().verify(&changed, BODY), Err(WebhookError::NoMatchingSignature));
    }
    assert_eq!(receiver().verify(&good, format!("{BODY} ")), Err(WebhookError::NoMatchingSignature));
}

#[test]
fn several_secrets_are_accepted_while_they_change() {
    let now = NOW.to_string();
    let body = BODY.as_bytes();
    let old = with_signatures(&format!("v1,{}", signature(OTHER, "msg_1", &now, body)));
    assert_eq!(receiver().verify(&old, BODY), Err(WebhookError::NoMatchingSignature));
    let both = receiver().or_secret(OTHER).expect("a secret");
    assert!(both.verify(&old, BODY).is_ok());
    assert!(both.verify(&headers("msg_1", &now, body), BODY).is_ok());
    let third = signature("whsec_dGhpcmQ=", "msg_1", &now, body);
    let third = with_signatures(&format!("v1,{third}"));
    assert_eq!(both.verify(&third, BODY), Err(WebhookError::NoMatchingSignature));
}

#[test]
fn a_large_body_with_many_signatures_is_verified_soon() {
    let padding = "x".repeat(5 * 1024 * 1024);
    let body = format!(r#"{{"type":"a.b","data":{{"padding":"{padding}"}}}}"#);
    let now = NOW.to_string();
    let right = signature(SECRET, "msg_1", &now, body.as_bytes());
    let wrong = format!("v1,{} ", signature(OTHER, "msg_1", &now, b"")).repeat(1000);
    let headers = with_signatures(&format!("{wrong}v1,{right}"));
    let event = receiver().verify(&headers, &body).expect("an event");
    assert_eq!(event.envelope().body().len(), body.len());
    assert!(matches!(event, Event::Unknown(_)));
}

#[test]
fn what_the_crate_signs_is_what_it_verifies() {
    let webhook = Webhook::new(SECRET).expect("a secret");
    let delivery = webhook.sign("msg_7", BODY);
    let event = webhook.verify(&delivery.headers, &delivery.body).expect("an event");
    assert_eq!(event.envelope().message_id, "msg_7");
    assert_eq!(delivery.headers.last(), Some(&("content-type", "application/json".to_owned())));
}
