//! Answers of every operation that are not what they should be: whatever comes, the call ends in a
//! value or in an error that can be told.

use std::sync::{Arc, Mutex};

use generated_sdk::{Clerk, ErrorKind, Transport, TransportFuture, TransportRequest, TransportResponse};
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};
use serde_json::Value;

use crate::arrival::SECRET;
use crate::call::{Calls, Variant};
use crate::example::example;
use crate::exchange::DOCUMENT;
use crate::{calls, operation};

/// How often every operation is answered.
const ROUNDS: u64 = 40;

/// Answers what was put there last.
#[derive(Clone, Default)]
struct Canned(Arc<Mutex<Vec<u8>>>);

impl Transport for Canned {
    fn send(&self, _: TransportRequest) -> TransportFuture<'_> {
        let body = self.0.lock().unwrap().clone();
        let headers = [("content-type", "application/json")].into_iter().collect();
        Box::pin(async { Ok(TransportResponse::new(200, headers, body)) })
    }
}

#[tokio::test]
async fn mutated_answers_end_in_a_value_or_an_error() {
    let mut random = TestRng::deterministic_rng(RngAlgorithm::XorShift);
    let (mut read, mut refused) = (0, 0);
    for round in 0..ROUNDS {
        for (answered, body) in all_answered(|valid| mutated(valid, round, &mut random)).await {
            match answered {
                Ok(()) => read += 1,
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
                    assert_eq!(error.response().map(|response| response.bytes()), Some(body.as_slice()));
                    // However odd the body, what is shown of it is a line.
                    assert!(error.to_string().len() < 4096 && !error.to_string().contains('\n'), "{error}");
                    refused += 1;
                }
            }
        }
    }
    println!("{read} answers were read, {refused} refused");
    assert!(read > 500 && refused > 500, "the mutations are too strong or too weak");
}

#[tokio::test]
async fn what_is_nested_deeply_is_refused() {
    let nested = [
        "[".repeat(10_000),
        "[".repeat(10_000) + &"]".repeat(10_000),
        r#"{"a":"#.repeat(10_000) + "1" + &"}".repeat(10_000),
        r#"[{"data":"#.repeat(5_000),
    ];
    for body in nested {
        // In the place of the whole answer, and in the place of every member of one.
        let mut refused = 0;
        for (answered, _) in all_answered(|_| body.clone().into_bytes()).await {
            if let Err(error) = answered {
                assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
                refused += 1;
            }
        }
        // Calls that answer nothing do not look at the body.
        assert!(refused > 400, "{refused}");
        let within = |valid: &Value| {
            let members: Vec<_> = match valid {
                Value::Object(members) => members.keys().map(|key| format!("{key:?}:{body}")).collect(),
                _ => return format!("[{body}]").into_bytes(),
            };
            format!("{{{}}}", members.join(",")).into_bytes()
        };
        for (answered, _) in all_answered(within).await {
            if let Err(error) = answered {
                assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
            }
        }
    }
}

type Answered = (Result<(), generated_sdk::Error>, Vec<u8>);

/// Calls every operation that answers JSON; `answer` makes the body from a valid one.
async fn all_answered(mut answer: impl FnMut(&Value) -> Vec<u8>) -> Vec<Answered> {
    let operations = operation::all(&DOCUMENT);
    let canned = Canned::default();
    let clerk = Clerk::builder().secret_key(SECRET).transport(canned.clone()).build().unwrap();
    let mut answered = Vec::new();
    for call in calls::all(&clerk, Calls::default()).made {
        let operation = operations.iter().find(|operation| operation.id == call.operation).unwrap();
        let (_, Some(schema)) = operation::success(operation) else { continue };
        if call.variant == Variant::Cleared {
            continue;
        }
        let body = answer(&example(&schema, call.variant == Variant::Full));
        canned.0.lock().unwrap().clone_from(&body);
        answered.push((call.outcome.await.map(drop), body));
    }
    answered
}

/// A valid body with something about it changed.
fn mutated(valid: &Value, round: u64, random: &mut TestRng) -> Vec<u8> {
    let mut value = valid.clone();
    match round % 8 {
        // Bytes.
        0 => (0..random.next_u32() % 300).map(|_| random.next_u32() as u8).collect(),
        1 => {
            let mut bytes = value.to_string().into_bytes();
            for _ in 0..=random.next_u32() % 4 {
                let at = random.next_u64() as usize % bytes.len();
                bytes[at] = random.next_u32() as u8;
            }
            bytes
        }
        2 => {
            let mut bytes = value.to_string().into_bytes();
            bytes.truncate(random.next_u64() as usize % bytes.len());
            bytes
        }
        // Tokens, put where others were.
        3 => {
            let text = value.to_string();
            let at: Vec<_> = text.match_indices([',', ':', '{', '}', '[', ']', '"']).collect();
            let (from, _) = at[random.next_u64() as usize % at.len()];
            let (to, _) = at[random.next_u64() as usize % at.len()];
            format!("{}{}", &text[..from], &text[to..]).into_bytes()
        }
        // Values.
        _ => {
            for _ in 0..=random.next_u32() % 3 {
                let count = places(&mut value, &mut |_, _| ());
                let chosen = random.next_u64() as usize % count;
                let other = other(random);
                places(&mut value, &mut |at, place| {
                    if at == chosen {
                        *place = other.clone();
                    }
                });
            }
            value.to_string().into_bytes()
        }
    }
}

/// Visits every value in a value and answers their number.
fn places(value: &mut Value, visit: &mut impl FnMut(usize, &mut Value)) -> usize {
    fn walk(value: &mut Value, count: &mut usize, visit: &mut impl FnMut(usize, &mut Value)) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| walk(item, count, visit)),
            Value::Object(members) => members.values_mut().for_each(|member| walk(member, count, visit)),
            _ => {}
        }
        visit(*count, value);
        *count += 1;
    }
    let mut count = 0;
    walk(value, &mut count, visit);
    count
}

fn other(random: &mut TestRng) -> Value {
    let texts = [
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "1e999",
        "18446744073709551615",
        "-9223372036854775809",
        "123456789012345678901234567890",
        "\"\"",
        "\"unknown_value\"",
        "\"\\u0000\\ud83d\\ude00\"",
        "[]",
        "[null]",
        "[[[[]]]]",
        "{}",
        "{\"object\":\"unheard_of\"}",
        "{\"object\":null}",
        "{\"\":{\"\":[]}}",
    ];
    // What no JSON number can hold stays text.
    let text = texts[random.next_u64() as usize % texts.len()];
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}
