//! Every operation, called over HTTP on loopback. What arrives is held against the API document as
//! it is written and corrected, what it allows is answered, and the answer has to be understood.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failure is a failed test")]

mod arrival;
mod call;
#[rustfmt::skip]
#[allow(deprecated, reason = "what is deprecated works nevertheless")]
mod calls;
mod coverage;
mod document;
mod encoding;
mod example;
mod exchange;
mod hostile;
#[cfg(feature = "mock")]
mod mock;
mod mutated;
mod operation;
mod prism;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::fmt::Display;
use std::path::Path;

use serde_json::Value;

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
    assert!(!declared.is_empty());
    assert_eq!(called(Variant::Minimal), declared);
    assert_eq!(called(Variant::Full), declared);
    println!("{} calls of {} operations", EXCHANGES.len(), declared.len());
}

#[test]
fn every_call_sends_one_request() {
    for exchange in EXCHANGES.iter() {
        assert_eq!(exchange.received.len(), 1, "{exchange}");
    }
}

#[test]
fn requests_are_what_the_document_describes() {
    problems_of_requests(&DOCUMENT).assert_none();
}

/// The document under spec/ is a reduced one. This is for the one it was reduced from.
#[test]
fn requests_are_what_the_upstream_document_describes() {
    if let Some(path) = std::env::var_os("CLERK_UPSTREAM_DOCUMENT") {
        problems_of_requests(&Document::read(Path::new(&path))).assert_none();
    }
}

fn problems_of_requests(document: &Document) -> Problems {
    let operations = operation::all(document);
    let mut problems = Problems::default();
    for exchange in EXCHANGES.iter() {
        let Some(arrival) = exchange.arrival(document, &operations) else {
            problems.add(exchange, ["it arrived at no operation"]);
            continue;
        };
        if arrival.operation.id != exchange.operation {
            problems.add(exchange, [format!("it arrived at {}", arrival.operation.id)]);
        }
        problems.add(exchange, &arrival.problems);
        if exchange.variant == Variant::Full {
            problems.add(exchange, coverage::unset(&arrival).iter().map(|name| format!("{name} is not set")));
        }
        let is_as_sent = |(name, text): &(&str, &str)| {
            text.is_empty() || text.strip_prefix(name).is_some_and(|rest| [ODD, " 2,3"].contains(&rest))
        };
        let changed = coverage::free_texts(&arrival).into_iter().filter(|text| !is_as_sent(text));
        problems.add(exchange, changed.map(|(name, text)| format!("{name} arrived as {text:?}")));
    }
    problems
}

#[test]
fn whatever_can_be_null_is_sent_as_null() {
    let operations = operation::all(&DOCUMENT);
    let mut problems = Problems::default();
    for operation in &operations {
        let mut calls = EXCHANGES.iter().filter(|exchange| exchange.operation == operation.id);
        let cleared = calls.find(|exchange| exchange.variant == Variant::Cleared);
        let body = cleared.and_then(|exchange| exchange.arrival(&DOCUMENT, &operations)?.body);
        let declared =
            operation.node.get("requestBody").map(|body| body.members("content")).unwrap_or_default();
        for schema in declared.iter().filter_map(|(_, content)| content.get("schema")) {
            let found = coverage::not_null(&schema, body.as_ref().map(|(_, value)| value));
            problems.add(operation.id, found.iter().map(|name| format!("{name} is not cleared")));
        }
    }
    problems.assert_none();
}

#[test]
fn values_that_are_easily_lost_arrive() {
    let operations = operation::all(&DOCUMENT);
    let (mut query, mut body) = (Vec::new(), Vec::new());
    for arrival in EXCHANGES.iter().filter_map(|exchange| exchange.arrival(&DOCUMENT, &operations)) {
        query.extend(arrival.query.into_values().map(|(_, value)| value));
        if let Some((_, Value::Object(members))) = arrival.body {
            body.extend(members.into_iter().map(|(_, value)| value));
        }
    }
    for value in [Value::from(false), Value::from(0), Value::from("")] {
        assert!(query.contains(&value), "{value} in a query");
        assert!(body.contains(&value), "{value} in a body");
    }
}

#[test]
fn answers_are_understood() {
    let mut problems = Problems::default();
    for exchange in EXCHANGES.iter() {
        match &exchange.outcome {
            Err(error) => problems.add(exchange, [error]),
            Ok(answer) => {
                // What is answered is on every list of known values.
                let unknown = fields_with(answer, "Unknown(");
                problems.add(exchange, unknown.map(|name| format!("{name} is not recognised")));
                let lost = fields_with(answer, "None").filter(|_| exchange.variant == Variant::Full);
                problems.add(exchange, lost.map(|name| format!("{name} is lost")));
            }
        }
    }
    problems.assert_none();
}

/// The names of fields that `Debug` shows with a certain value.
fn fields_with<'a>(shown: &'a str, value: &'a str) -> impl Iterator<Item = &'a str> {
    let before = shown.match_indices(value).map(|(at, _)| shown[..at].trim_end_matches("Some("));
    let names = before.map(|before| before.trim_end_matches(": ").rsplit([' ', '{', '[']).next().unwrap());
    // Lists that the API answers bare have no total.
    names.filter(|name| *name != "total_count")
}

/// Answers that the document does not allow would prove nothing.
#[test]
fn answers_are_what_the_document_allows() {
    let mut problems = Problems::default();
    for operation in operation::all(&DOCUMENT) {
        let (_, Some(schema)) = operation::success(&operation) else { continue };
        for full in [false, true] {
            let found = schema.problems(&example(&schema, full)).into_iter();
            // In the document's eyes, a private key is a public key as well.
            let is_known = |problem: &String| {
                operation.id == "GetJWKS" && problem.contains("more than one of the schemas")
            };
            problems.add(operation.id, found.filter(|problem| !is_known(problem)));
        }
    }
    problems.assert_none();
}

#[derive(Default)]
struct Problems(Vec<String>);

impl Problems {
    fn add(&mut self, call: impl Display, found: impl IntoIterator<Item = impl Display>) {
        self.0.extend(found.into_iter().map(|problem| format!("{call}: {problem}")));
    }

    fn assert_none(&self) {
        assert!(self.0.is_empty(), "{} problems:\n{}", self.0.len(), self.0.join("\n"));
    }
}
