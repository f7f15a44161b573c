//! The mock server of the crate, held against the API document: it accepts every call, and what it
//! answers is what the document allows.

use std::collections::BTreeMap;

use generated_sdk::mock::{MockServer, ReceivedRequest};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::call::{Calls, Outcome, Variant};
use crate::exchange::DOCUMENT;
use crate::operation::{self, Operation};
use crate::support::exchange;
use crate::{Problems, calls, fields_with};

/// Every call, and the request that the server got of it.
async fn all_calls(mock: &MockServer) -> Vec<(&'static str, Variant, Outcome, ReceivedRequest)> {
    let mut all = Vec::new();
    for call in calls::all(&mock.client(), Calls::default()).made {
        let outcome = call.outcome.await;
        let request = mock.take_requests().pop().unwrap();
        all.push((call.operation, call.variant, outcome, request));
    }
    all
}

#[tokio::test]
async fn every_call_is_accepted_and_answered() {
    let mock = MockServer::start().await.unwrap();
    let mut problems = Problems::default();
    for (operation, variant, outcome, request) in all_calls(&mock).await {
        let call = format!("{operation} {variant:?}");
        assert_eq!(request.operation(), Some(operation));
        problems.add(&call, request.violations());
        match outcome {
            Ok(answer) => problems.add(&call, fields_with(&answer, "Unknown(")),
            Err(error) => problems.add(&call, [error]),
        }
    }
    problems.assert_none();
}

#[tokio::test]
async fn answers_are_what_the_document_allows() {
    let mock = MockServer::start().await.unwrap();
    let calls = all_calls(&mock).await;
    let operations: BTreeMap<_, _> =
        operation::all(&DOCUMENT).into_iter().map(|operation| (operation.id, operation)).collect();
    let mut problems = Problems::default();
    for sparse in [false, true] {
        if sparse {
            mock.on_any().sparse();
        }
        for (id, variant, _, request) in &calls {
            if *variant != Variant::Cleared {
                let (status, body) = send(&mock, request).await;
                let asked = request.query("paginated") == Some("true");
                let found = problems_of_answer(&operations[id], status, &body, asked);
                problems.add(format!("{id} {variant:?}, sparse: {sparse}"), found);
            }
        }
    }
    problems.assert_none();
}

fn problems_of_answer(operation: &Operation<'_>, status: u16, body: &str, paginated: bool) -> Vec<String> {
    let (expected, schema) = operation::success(operation);
    if status != expected {
        return vec![format!("the status is {status} instead of {expected}: {body}")];
    }
    let Some(schema) = schema else {
        return if body.is_empty() { Vec::new() } else { vec!["there is a body".to_owned()] };
    };
    // In the document's eyes, a private key is a public key as well.
    if operation.id == "GetJWKS" {
        return Vec::new();
    }
    let mut value: Value = serde_json::from_str(body).unwrap();
    // What is answered to `paginated=true` is in no document.
    if paginated && schema.text("type") == Some("array") {
        value = value["data"].take();
    }
    schema.problems(&value)
}

/// Sends a request once more, and answers the status and the body as they came.
async fn send(mock: &MockServer, request: &ReceivedRequest) -> (u16, String) {
    let url = mock.url();
    let address = url.strip_prefix("http://").unwrap().split('/').next().unwrap();
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let query: Vec<_> =
        request.query_pairs().iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect();
    let mut head = format!(
        "{} {}?{} HTTP/1.1\r\nhost: {address}\r\n",
        request.method(),
        request.path(),
        query.join("&")
    );
    for name in ["authorization", "content-type"] {
        if let Some(value) = request.header(name) {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    head.push_str(&format!("content-length: {}\r\nconnection: close\r\n\r\n", request.body().len()));
    let mut sent = head.into_bytes();
    sent.extend_from_slice(request.body());
    exchange(address, &sent).await
}
