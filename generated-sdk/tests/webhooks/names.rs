//! Headers: their names, and the forms in which they are given.

use std::collections::{BTreeMap, HashMap};

use generated_sdk::webhooks::WebhookError;

use crate::delivery::{BODY, Headers, NOW, headers, receiver};

fn good() -> Headers {
    headers("msg_1", &NOW.to_string(), BODY.as_bytes())
}

fn renamed(rename: impl Fn(&str) -> String) -> Vec<(String, String)> {
    good().into_iter().map(|(name, value)| (rename(name), value)).collect()
}

#[test]
fn headers_are_taken_from_what_frameworks_have() {
    let receiver = receiver();
    let pairs = good();
    let borrowed: Vec<(&str, &[u8])> = pairs.iter().map(|(name, value)| (*name, value.as_bytes())).collect();
    let array: [(&str, &str); 3] = [0, 1, 2].map(|index: usize| (pairs[index].0, pairs[index].1.as_str()));
    let mut map = ::http::HeaderMap::new();
    for (name, value) in &pairs {
        map.insert(*name, value.parse().expect("a value"));
    }
    let mut request = ::http::Request::new(());
    *request.headers_mut() = map.clone();
    assert!(receiver.verify(&pairs, BODY).is_ok());
    assert!(receiver.verify(&pairs[..], BODY).is_ok());
    assert!(receiver.verify(&borrowed, BODY).is_ok());
    assert!(receiver.verify(&array, BODY).is_ok());
    assert!(receiver.verify(&map, BODY.as_bytes()).is_ok());
    assert!(receiver.verify(request.headers(), BODY).is_ok());
    assert!(receiver.verify(&pairs.iter().cloned().collect::<HashMap<_, _>>(), BODY).is_ok());
    assert!(receiver.verify(&pairs.into_iter().collect::<BTreeMap<_, _>>(), BODY).is_ok());
}

#[test]
fn the_case_of_names_does_not_matter() {
    for rename in [str::to_uppercase as fn(&str) -> String, |name| name.replace("svix-", "Svix-")] {
        assert!(receiver().verify(&renamed(rename), BODY).is_ok());
    }
}

#[test]
fn the_names_of_standard_webhooks_are_accepted_where_there_are_no_others() {
    let standard = renamed(|name| name.replace("svix-", "webhook-"));
    assert!(receiver().verify(&standard, BODY).is_ok());
    let mut without_signature = standard.clone();
    without_signature.pop();
    let found = receiver().verify(&without_signature, BODY);
    assert_eq!(found, Err(WebhookError::MissingHeader("webhook-signature")));
    // The two are not mixed.
    let mut mixed = standard;
    mixed[0].0 = "svix-id".to_owned();
    assert_eq!(receiver().verify(&mixed, BODY), Err(WebhookError::MissingHeader("svix-timestamp")));
    // A wrong set of the first family is not mended by a right one of the second.
    let mut both = renamed(|name| name.replace("svix-", "webhook-"));
    both.extend(good().into_iter().map(|(name, _)| (name.to_owned(), "1735689600".to_owned())));
    assert_eq!(receiver().verify(&both, BODY), Err(WebhookError::NoMatchingSignature));
}

#[test]
fn each_header_must_be_there() {
    for index in 0..3 {
        let mut headers = good();
        let (name, _) = headers.remove(index);
        assert_eq!(receiver().verify(&headers, BODY), Err(WebhookError::MissingHeader(name)));
    }
    let none: [(&str, &str); 0] = [];
    assert_eq!(receiver().verify(&none, BODY), Err(WebhookError::MissingHeader("svix-id")));
}

#[test]
fn the_id_and_the_timestamp_must_be_there_once() {
    for index in 0..2 {
        for (name, value) in [good()[index].clone(), (good()[index].0, "other".to_owned())] {
            let mut headers = good();
            headers.push((name, value));
            let error = receiver().verify(&headers, BODY).expect_err("a duplicate");
            assert_eq!(error.to_string(), format!("the header {name} is there more than once"));
            assert_eq!(error.status(), 400);
        }
    }
}

/// A list may be spread over several lines, and a proxy may join them again.
#[test]
fn signatures_may_come_in_several_lines() {
    let wrong = "v1,AAAA";
    let [id, timestamp, (name, right)] = good().try_into().expect("three headers");
    for signatures in [vec![right.as_str(), wrong], vec![wrong, &right]] {
        let lines = signatures.iter().map(|text| (name, (*text).to_owned()));
        let headers: Vec<_> = [id.clone(), timestamp.clone()].into_iter().chain(lines).collect();
        assert!(receiver().verify(&headers, BODY).is_ok(), "{signatures:?}");
        let joined = [id.clone(), timestamp.clone(), (name, signatures.join(", "))];
        assert!(receiver().verify(&joined, BODY).is_ok(), "{signatures:?}");
    }
}

#[test]
fn a_header_must_be_text() {
    for index in 0..3 {
        for (value, problem) in [(&b""[..], "is empty"), (&b"\xff\xfe"[..], "is not text")] {
            let mut headers: Vec<(&str, Vec<u8>)> =
                good().into_iter().map(|(name, value)| (name, value.into_bytes())).collect();
            headers[index].1 = value.to_vec();
            let name = headers[index].0;
            let found = receiver().verify(&headers, BODY);
            assert_eq!(found, Err(WebhookError::MalformedHeader { name, problem }));
        }
    }
}
