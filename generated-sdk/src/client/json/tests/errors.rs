use std::collections::BTreeMap;

use crate::client::json::{Decode, DecodeError, Node, Position, from_slice, parse};

struct User {
    _email_addresses: Vec<Email>,
}

struct Email {
    _verification: Option<Box<Verification>>,
}

struct Verification {
    _strategy: String,
}

impl Decode for User {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        Ok(Self { _email_addresses: node.object()?.field("email_addresses")? })
    }
}

impl Decode for Email {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        Ok(Self { _verification: node.object()?.field("verification")? })
    }
}

impl Decode for Verification {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        Ok(Self { _strategy: node.object()?.field("strategy")? })
    }
}

fn failure<T: Decode>(text: &str) -> DecodeError {
    from_slice::<T>(text.as_bytes()).err().expect("should not decode")
}

#[test]
fn a_path_leads_to_the_wrong_value() {
    let ok = r#"{"email_addresses":[]}"#;
    for (wrong, path, message) in [
        ("7", "$.data[3]", "expected an object, found a number"),
        (
            r#"{"email_addresses":[{"verification":{}}]}"#,
            "$.data[3].email_addresses[0].verification.strategy",
            "missing",
        ),
        (r#"{"email_addresses":{}}"#, "$.data[3].email_addresses", "expected an array, found an object"),
        (
            r#"{"email_addresses":[{},{"verification":null},{"verification":{"strategy":null}}]}"#,
            "$.data[3].email_addresses[2].verification.strategy",
            "expected a string, found null",
        ),
        (
            r#"{"email_addresses":[{"verification":{"strategy":["sk_live_1"]}}]}"#,
            "$.data[3].email_addresses[0].verification.strategy",
            "expected a string, found an array",
        ),
    ] {
        let error =
            failure::<BTreeMap<String, Vec<User>>>(&format!(r#"{{"data":[{ok},{ok},{ok},{wrong}]}}"#));
        assert_eq!(error.path(), path);
        assert_eq!(error.to_string(), format!("{path}: {message}"));
        assert_eq!(error.position(), None);
    }
}

#[test]
fn the_root_is_a_dollar_sign() {
    assert_eq!(failure::<String>("7").to_string(), "$: expected a string, found a number");
}

#[test]
fn odd_keys_are_quoted_in_a_path() {
    assert_eq!(failure::<BTreeMap<String, i64>>(r#"{"a b\n":true}"#).path(), "$[\"a b\\n\"]");
    assert_eq!(failure::<BTreeMap<String, i64>>(r#"{"":true}"#).path(), "$[\"\"]");
    assert_eq!(failure::<BTreeMap<String, i64>>(r#"{"a-b_1":true}"#).path(), "$.a-b_1");
}

#[test]
fn syntax_errors_know_line_and_column() {
    for (text, offset, line, column, message) in [
        ("", 0, 1, 1, "not JSON: expected a value, found the end at line 1, column 1 (byte 0)"),
        ("{\n  \"a\": 1,\n  }", 14, 3, 3, "not JSON: expected a key in quotes at line 3, column 3 (byte 14)"),
        ("[1\n2]", 3, 2, 1, "not JSON: expected a comma or `]` at line 2, column 1 (byte 3)"),
        ("[\"é\" 1]", 6, 1, 7, "not JSON: expected a comma or `]` at line 1, column 7 (byte 6)"),
        ("{\"a\" 1}", 5, 1, 6, "not JSON: expected a colon at line 1, column 6 (byte 5)"),
        ("<html>", 0, 1, 1, "not JSON: expected a value at line 1, column 1 (byte 0)"),
        ("{} {}", 3, 1, 4, "not JSON: expected nothing more at line 1, column 4 (byte 3)"),
    ] {
        let error = parse(text.as_bytes()).unwrap_err();
        assert_eq!(error.position(), Some(Position { offset, line, column }), "{text:?}");
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn bytes_that_are_not_utf8_are_found() {
    let error = parse(b"[\"a\",\n\"\xff\"]").unwrap_err();
    assert_eq!(error.to_string(), "not JSON: expected UTF-8 at line 2, column 2 (byte 7)");
}

#[test]
fn no_message_repeats_a_value() {
    let secret = r#"{"data":[{"email_addresses":[{"verification":{"strategy":{"k":"sk_live_1"}}}]}]}"#;
    let error = failure::<BTreeMap<String, Vec<User>>>(secret);
    assert!(!format!("{error} {error:?}").contains("sk_live"));
    let tape = parse(secret.as_bytes()).unwrap();
    assert!(!format!("{tape:?} {:?} {:?}", tape.root(), tape.root().object()).contains("sk_live"));
    assert!(!parse(b"[sk_live_1]").unwrap_err().to_string().contains("sk_live"));
}

#[test]
fn an_error_is_small_and_travels() {
    fn travels<T: std::error::Error + Send + Sync + 'static>() {}
    travels::<DecodeError>();
    assert_eq!(size_of::<Result<(), DecodeError>>(), size_of::<usize>());
}

#[test]
fn a_key_of_the_server_is_not_repeated_at_length() {
    let error = failure::<BTreeMap<String, i64>>(&format!(r#"{{"{}":"x"}}"#, "é".repeat(1000)));
    assert_eq!(error.path(), format!("$[\"{}\"]", "é".repeat(64)));
}
