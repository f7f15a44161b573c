//! Whatever is changed on the way is refused.

use generated_sdk::webhooks::testing::Sample;
use generated_sdk::webhooks::{Webhook, WebhookError};
use proptest::prelude::*;

use crate::delivery::{BODY, NOW, SECRET, headers, receiver};

#[test]
fn every_bit_of_a_body_counts() {
    let headers = headers("msg_1", &NOW.to_string(), BODY.as_bytes());
    for index in 0..BODY.len() {
        for bit in 0..8 {
            let mut body = BODY.as_bytes().to_vec();
            body[index] ^= 1 << bit;
            assert_eq!(receiver().verify(&headers, &body), Err(WebhookError::NoMatchingSignature));
        }
    }
}

proptest! {
    #[test]
    fn a_body_that_differs_anywhere_is_refused(
        kind in prop::sample::select(generated_sdk::webhooks::Event::TYPES),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        how in 0..3,
    ) {
        let delivery = Sample::of(kind).sign(&receiver());
        let mut body = delivery.body.clone();
        let index = at.index(body.len());
        match how {
            0 => body[index] = byte,
            1 => body.insert(index, byte),
            _ => drop(body.remove(index)),
        }
        let found = receiver().verify(&delivery.headers, &body);
        if body == delivery.body {
            prop_assert!(found.is_ok());
        } else {
            prop_assert_eq!(found, Err(WebhookError::NoMatchingSignature));
        }
    }

    #[test]
    fn a_signature_that_differs_anywhere_is_refused(at in any::<prop::sample::Index>(), byte in 0x21..0x7fu8) {
        let mut headers = headers("msg_1", &NOW.to_string(), BODY.as_bytes());
        let right = headers[2].1.clone();
        let mut changed = right.clone().into_bytes();
        let index = at.index(changed.len());
        changed[index] = byte;
        headers[2].1 = String::from_utf8(changed).expect("ASCII");
        prop_assert_eq!(receiver().verify(&headers, BODY).is_ok(), headers[2].1 == right);
    }

    #[test]
    fn any_bytes_end_in_an_event_or_an_error(body in any::<Vec<u8>>(), id in "\\PC{1,40}") {
        let delivery = receiver().sign(&id, body);
        match receiver().verify(&delivery.headers, &delivery.body) {
            Ok(event) => prop_assert_eq!(&event.envelope().message_id, &id),
            Err(error) => prop_assert!(matches!(error, WebhookError::NotAnEvent(_)), "{error}"),
        }
    }

    #[test]
    fn any_headers_end_in_an_error(values in prop::array::uniform3(any::<Vec<u8>>()), body in any::<Vec<u8>>()) {
        let headers: Vec<(&str, &[u8])> = ["svix-id", "svix-timestamp", "svix-signature"]
            .into_iter().zip(values.iter().map(Vec::as_slice)).collect();
        prop_assert!(receiver().verify(&headers, body).is_err());
    }

    #[test]
    fn another_secret_signs_nothing_for_us(key in prop::collection::vec(any::<u8>(), 1..64)) {
        use base64::Engine as _;
        let secret = format!("whsec_{}", base64::engine::general_purpose::STANDARD.encode(key));
        prop_assume!(secret != SECRET);
        let other = Webhook::new(&secret).expect("a secret").clock(crate::delivery::at(NOW));
        let delivery = other.sign("msg_1", BODY);
        let found = receiver().verify(&delivery.headers, &delivery.body);
        prop_assert_eq!(found, Err(WebhookError::NoMatchingSignature));
    }
}
