//! Ids that would lead a careless client to another route, in every place of every path.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use generated_sdk::{
    Clerk, ErrorKind, Headers, Transport, TransportFuture, TransportRequest, TransportResponse,
};
use url::Url;

use crate::arrival::SECRET;
use crate::call::{Calls, Variant};
use crate::exchange::DOCUMENT;
use crate::{Problems, calls, operation};

const BASE: &str = "https://api.example.com/v1";

/// Keeps the addresses that requests would go to.
#[derive(Clone, Default)]
struct Addresses(Arc<Mutex<Vec<String>>>);

impl Transport for Addresses {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        self.0.lock().unwrap().push(request.url().to_owned());
        Box::pin(async { Ok(TransportResponse::new(200, Headers::default(), "{}")) })
    }
}

/// Each is sent as one segment or not at all.
#[tokio::test]
async fn an_id_is_one_segment_or_refused() {
    let ids = [
        "../organizations/org_1",
        "..\\..\\organizations",
        "a/b",
        "/",
        "//example.org/a",
        "x?y=z",
        "x#y",
        "%2f",
        "%2e%2e%2forganizations",
        "a;b",
        "a\u{2028}b",
        "\u{ff0e}\u{ff0e}\u{ff0f}",
        " ",
        "user_1 HTTP/1.1",
        "https://example.org/",
        "@example.org",
    ];
    let long = "x".repeat(10_000);
    for id in ids.into_iter().chain([long.as_str()]) {
        let (problems, sent) = called_with(id).await;
        problems.assert_none();
        // Not refused for being strange: only what could be another route is.
        let is_harmless = ["a/b", "x?y=z", "x#y", "a;b", "@example.org", " "].contains(&id);
        assert!(sent > 0 || !is_harmless, "{id:?} is never sent");
    }
}

#[tokio::test]
async fn an_id_that_no_encoding_can_save_is_refused() {
    for id in ["", ".", "..", "%2e%2e", "%2E.", "%252e%252e", "a\nb", "a\r\nx: y", "\0", "\u{7f}"] {
        let (problems, sent) = called_with(id).await;
        problems.assert_none();
        assert_eq!(sent, 0, "{id:?} was sent");
    }
}

/// `/users/{user_id}` filled with `count` is `/users/count`.
#[tokio::test]
async fn an_id_is_never_the_name_of_another_route() {
    let operations = operation::all(&DOCUMENT);
    let words: BTreeSet<_> = operations.iter().flat_map(operation::Operation::words).collect();
    assert!(words.contains("count") && words.contains("pending"));
    for word in words {
        let (problems, _) = called_with(word).await;
        problems.assert_none();
    }
    for disguised in ["%63ount", "coun%2574"] {
        called_with(disguised).await.0.assert_none();
    }
}

/// Makes all calls with `id` in every place of their paths. Answers what is wrong with those that
/// were sent, and their number.
async fn called_with(id: &str) -> (Problems, usize) {
    let operations = operation::all(&DOCUMENT);
    let addresses = Addresses::default();
    let clerk =
        Clerk::builder().secret_key(SECRET).base_url(BASE).transport(addresses.clone()).build().unwrap();
    let (mut problems, mut count) = (Problems::default(), 0);
    for call in calls::all(&clerk, Calls { id: Some(id.to_owned()), ..Calls::default() }).made {
        let meant = operations.iter().find(|operation| operation.id == call.operation).unwrap();
        if call.variant != Variant::Minimal || meant.places() == 0 {
            continue;
        }
        let outcome = call.outcome.await;
        let Some(address) = addresses.0.lock().unwrap().pop() else {
            let refused = outcome.is_err_and(|error| error.kind() == ErrorKind::Request);
            problems.add(call.operation, (!refused).then_some("neither sent nor refused"));
            continue;
        };
        count += 1;
        // As a server sees it that resolves `..` and the like before it looks for the route.
        let resolved = Url::parse(&address).unwrap();
        let of_base =
            address.split('?').next() == Some(&format!("https://api.example.com{}", resolved.path()));
        let path = resolved.path().strip_prefix("/v1").unwrap_or_default();
        let found = operation::find(&operations, &meant.method, path);
        let is_meant = found.is_some_and(|(found, values)| {
            found.id == meant.id && values.iter().all(|(_, value)| decoded(value) == id)
        });
        if !of_base || !is_meant || resolved.fragment().is_some() {
            problems.add(call.operation, [format!("{id:?} was sent as {address}")]);
        }
    }
    assert!(addresses.0.lock().unwrap().is_empty());
    (problems, count)
}

fn decoded(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment).decode_utf8().unwrap().into_owned()
}
