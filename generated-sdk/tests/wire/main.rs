//! Every operation, called over HTTP on loopback. What arrives is held against the API document as
//! it is written, what the document allows is answered, and the answer has to be understood.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure is a failed test"
)]

mod arrival;
mod call;
#[rustfmt::skip]
#[allow(deprecated, reason = "what is deprecated works nevertheless")]
mod calls;
mod document;
mod encoding;
mod example;
mod exchange;
mod operation;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use arrival::Arrival;
use call::Variant;
use document::Document;
use example::example;
use exchange::{DOCUMENT, EXCHANGES};

/// What every free text ends with, after the name of what it is for.
const ODD: &str = " &=/?#%41+é";

#[test]
fn every_operation_is_called_with_little_and_with_everything() {
    let called = |variant| {
        let calls = EXCHANGES.iter().filter(|exchange| exchange.variant == variant);
        calls.map(|exchange| exchange.operation).collect::<BTreeSet<_>>()
    };
    let declared: BTreeSet<_> = operation::all(&DOCUMENT).iter().map(|operation| operation.id).collect();
    assert_eq!(declared.len(), 249);
    assert_eq!(called(Variant::Minimal), declared);
    assert_eq!(called(Variant::Full), declared);
    println!("{} calls of {} operations", EXCHANGES.len(), declared.len());
}

#[test]
fn every_call_sends_one_request() {
    for exchange in EXCHANGES.iter() {
        assert_eq!(exchange.received.len(), 1, "{} {:?}", exchange.operation, exchange.variant);
    }
}

#[test]
fn requests_are_what_the_document_describes() {
    assert_none(&problems(&DOCUMENT));
}

/// The document under spec/ is a reduced one. This is for the one it was reduced from.
#[test]
fn requests_are_what_the_upstream_document_describes() {
    if let Some(path) = std::env::var_os("CLERK_UPSTREAM_DOCUMENT") {
        assert_none(&problems(&Document::read(Path::new(&path))));
    }
}

fn problems(document: &Document) -> Vec<String> {
    let operations = operation::all(document);
    let mut problems = Vec::new();
    for exchange in EXCHANGES.iter() {
        let call = format!("{} {:?}", exchange.operation, exchange.variant);
        let Some(arrival) = Arrival::read(document, &operations, &exchange.received[0]) else {
            problems.push(format!("{call}: arrived at no operation"));
            continue;
        };
        if arrival.operation.id != exchange.operation {
            problems.push(format!("{call}: arrived at {}", arrival.operation.id));
        }
        problems.extend(arrival.problems.iter().map(|problem| format!("{call}: {problem}")));
        if exchange.variant == Variant::Full {
            problems.extend(arrival.unset().iter().map(|name| format!("{call}: {name} is not set")));
        }
        for (name, text) in arrival.free_texts() {
            let sent = text.is_empty() || text.strip_prefix(name).is_some_and(|rest| [ODD, " 2,3"].contains(&rest));
            if !sent {
                problems.push(format!("{call}: {name} arrived as {text:?}"));
            }
        }
    }
    problems
}

#[test]
fn values_that_are_easily_lost_arrive() {
    let operations = operation::all(&DOCUMENT);
    let arrivals = EXCHANGES.iter().map(|exchange| Arrival::read(&DOCUMENT, &operations, &exchange.received[0]).unwrap());
    let (mut query, mut body) = (Vec::new(), Vec::new());
    for arrival in arrivals {
        query.extend(arrival.query.into_values().map(|(_, value)| value));
        body.extend(arrival.body.into_iter().flat_map(|(_, value)| value.as_object().cloned()).flat_map(|o| o.into_values()));
    }
    for lost in [Value::from(false), Value::from(0), Value::from("")] {
        assert!(query.contains(&lost), "{lost} in a query");
        assert!(body.contains(&lost), "{lost} in a body");
    }
    assert!(body.contains(&Value::Null), "null in a body");
}

#[test]
fn answers_are_understood() {
    let mut problems = Vec::new();
    for exchange in EXCHANGES.iter() {
        let call = format!("{} {:?}", exchange.operation, exchange.variant);
        match &exchange.outcome {
            Err(error) => problems.push(format!("{call}: {error}")),
            // Of enums and unions, only members are answered.
            Ok(answer) if answer.contains("Unknown(") => problems.push(format!("{call}: {answer}")),
            Ok(answer) if exchange.variant == Variant::Full => {
                // Bare lists have no total; everything else is there.
                let answer = answer.replace("total_count: None", "");
                if answer.contains("None") {
                    problems.push(format!("{call}: {answer}"));
                }
            }
            Ok(_) => {}
        }
    }
    assert_none(&problems);
}

/// Answers that the document does not allow would prove nothing.
#[test]
fn answers_are_what_the_document_allows() {
    let mut problems = Vec::new();
    for operation in operation::all(&DOCUMENT) {
        let (_, Some(schema)) = operation::success(&operation) else { continue };
        for full in [false, true] {
            let found = schema.problems(&example(&schema, full));
            problems.extend(found.iter().map(|problem| format!("{}: {problem}", operation.id)));
        }
    }
    assert_none(&problems);
}

fn assert_none(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}
