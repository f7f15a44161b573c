//! What is JSON and what is not: as `serde_json` sees it, with the documented exceptions.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Map, Number, Value, json};

use crate::client::json::{from_slice, parse};

/// Where we accept what `serde_json` does not, on purpose.
fn is_tolerated(error: &serde_json::Error) -> bool {
    let text = error.to_string();
    text.contains("surrogate")
        || text.contains("unexpected end of hex escape")
        || text.contains("number out of range")
}

fn agree(text: &[u8]) -> Result<(), TestCaseError> {
    let theirs = serde_json::from_slice::<Value>(text);
    match (from_slice::<Value>(text), &theirs) {
        (Ok(ours), Ok(theirs)) => prop_assert_eq!(&ours, theirs),
        (Err(_), Err(_)) => {}
        (Ok(_), Err(error)) => {
            prop_assert!(is_tolerated(error), "only we accept it; they say {error}")
        }
        (Err(error), Ok(_)) => prop_assert!(false, "only they accept it; we say {error}"),
    }
    Ok(())
}

fn any_string() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z_]{0,24}",
        "\\PC{0,12}",
        proptest::collection::vec(any::<char>(), 0..12).prop_map(String::from_iter),
        "[\"\\\\/\u{0}-\u{1f}é😀]{0,12}",
    ]
}

fn any_number() -> impl Strategy<Value = Number> {
    prop_oneof![
        any::<i64>().prop_map(Number::from),
        any::<u64>().prop_map(Number::from),
        any::<f64>().prop_filter_map("finite", Number::from_f64),
        (-1000..1000_i32).prop_map(Number::from),
    ]
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any_number().prop_map(Value::Number),
        any_string().prop_map(Value::String),
    ];
    leaf.prop_recursive(6, 60, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            proptest::collection::vec((any_string(), inner), 0..6)
                .prop_map(|entries| Value::Object(Map::from_iter(entries))),
        ]
    })
}

/// The same text with everything outside ASCII escaped, as some servers send it.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        if character.is_ascii() {
            out.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04X}"));
            }
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_value_is_read_as_it_was_written(value in any_value()) {
        for text in [
            serde_json::to_string(&value).unwrap(),
            serde_json::to_string_pretty(&value).unwrap(),
            escaped(&serde_json::to_string(&value).unwrap()),
        ] {
            agree(text.as_bytes())?;
            let tape = parse(text.as_bytes()).unwrap();
            prop_assert_eq!(tape.root().as_raw(), &text);
        }
    }

    #[test]
    fn damaged_text_is_refused_as_elsewhere(
        value in any_value(),
        damage in proptest::collection::vec((any::<prop::sample::Index>(), 0..4_u8, any_byte()), 1..4),
    ) {
        let mut text = serde_json::to_vec(&value).unwrap();
        for (index, how, byte) in damage {
            let at = index.index(text.len() + 1);
            match how {
                0 if at < text.len() => text[at] = byte,
                1 if at < text.len() => drop(text.remove(at)),
                2 => text.truncate(at),
                _ => text.insert(at, byte),
            }
        }
        agree(&text)?;
    }

    #[test]
    fn text_like_json_is_judged_as_elsewhere(text in "[\\[\\]{}:,\" \n0-9.eE+\\-\\\\utrueflasn]{0,12}") {
        agree(text.as_bytes())?;
    }

    #[test]
    fn numbers_are_judged_as_elsewhere(text in "-?[0-9]{0,20}(\\.[0-9]{0,20})?([eE][+-]?[0-9]{0,4})?") {
        agree(text.as_bytes())?;
    }

    #[test]
    fn escapes_are_judged_as_elsewhere(
        text in "\"(\\\\u[dD][89abcdABCDef][0-9a-f]{2}|\\\\[\"\\\\/bfnrtux]|\\\\u[0-9a-fA-F]{3,4}|[a-z]){0,6}\"",
    ) {
        agree(text.as_bytes())?;
    }
}

fn any_byte() -> impl Strategy<Value = u8> {
    prop_oneof![any::<u8>(), prop::sample::select(b"\"\\[]{},: \n\t0-.eE1utn".to_vec())]
}

#[test]
fn values_as_in_the_standard() {
    for text in [
        "",
        " ",
        "nul",
        "nulll",
        "tru",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[",
        "]",
        "{",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "01",
        "-",
        "-01",
        "+1",
        ".5",
        "1.",
        "1.e3",
        "1e",
        "1e+",
        "0x1",
        "NaN",
        "Infinity",
        "'a'",
        "\"a",
        "\"\\",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\t\"",
        "\"\u{0}\"",
        "1 1",
        "{} x",
        "[}",
        "{]",
        "[1}",
        "\u{a0}1",
        "// a\n1",
    ] {
        assert!(parse(text.as_bytes()).is_err(), "{text:?} is not JSON");
        agree(text.as_bytes()).unwrap();
    }
    for text in [
        "null",
        " true ",
        "\r\n\tfalse",
        "0",
        "-0",
        "-0.0",
        "1E+2",
        "10.25e-1",
        "[]",
        "[ ]",
        "{}",
        "{ }",
        "\"\"",
        "\"\\ud83d\\ude00\"",
        "\"\u{7f}\u{80}\u{2028}\"",
        "{\"\":{\"\":[]}}",
        "9223372036854775808",
        "1e308",
    ] {
        assert!(parse(text.as_bytes()).is_ok(), "{text:?} is JSON");
        agree(text.as_bytes()).unwrap();
    }
}

#[test]
fn a_byte_at_any_distance_ends_a_string() {
    for length in 0..40 {
        let plain = "é".repeat(length / 2) + &"a".repeat(length % 2);
        for (special, written) in [("", ""), ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("😀", "😀")]
        {
            let text = format!("[\"{plain}{written}{plain}\",1]");
            let expected = json!([format!("{plain}{special}{plain}"), 1]);
            assert_eq!(from_slice::<Value>(text.as_bytes()).unwrap(), expected);
        }
        assert!(parse(format!("\"{plain}\u{1f}{plain}\"").as_bytes()).is_err());
        assert!(parse(format!("\"{plain}").as_bytes()).is_err());
    }
}

#[test]
fn half_a_surrogate_pair_becomes_a_replacement_character() {
    for (text, expected) in [
        (r#""\ud83d""#, "\u{fffd}"),
        (r#""\ude00""#, "\u{fffd}"),
        (r#""a\ud83dz""#, "a\u{fffd}z"),
        (r#""\ud83d\n""#, "\u{fffd}\n"),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        (r#""\ud83d\u0041""#, "\u{fffd}A"),
        (r#""\ude00\ud83d""#, "\u{fffd}\u{fffd}"),
    ] {
        assert_eq!(from_slice::<String>(text.as_bytes()).unwrap(), expected, "{text}");
    }
}

#[test]
fn a_byte_order_mark_is_skipped_once() {
    assert_eq!(from_slice::<i64>("\u{feff} 7".as_bytes()).unwrap(), 7);
    assert!(parse("\u{feff}\u{feff}7".as_bytes()).is_err());
    assert!(parse("\u{feff}".as_bytes()).is_err());
}

#[test]
fn a_number_too_large_is_null_in_a_value() {
    assert_eq!(from_slice::<Value>(b"[1e999,1]").unwrap(), json!([null, 1]));
}

#[test]
fn nesting_has_a_limit() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    for depth in [1, 126, 127] {
        assert!(serde_json::from_str::<Value>(&nested(depth)).is_ok());
        assert!(from_slice::<Value>(nested(depth).as_bytes()).is_ok());
    }
    for depth in [128, 10_000, 1_000_000] {
        let error = from_slice::<Value>(nested(depth).as_bytes()).unwrap_err();
        assert_eq!(error.position().unwrap().offset, 127);
        assert!(error.to_string().contains("127 levels"), "{error}");
    }
    let objects = "{\"a\":".repeat(10_000);
    assert!(parse(objects.as_bytes()).unwrap_err().to_string().contains("127 levels"));
    // What is closed does not count.
    assert!(parse(format!("[{}]", "[],".repeat(1000) + "[]").as_bytes()).is_ok());
}

#[test]
fn of_equal_keys_a_value_keeps_the_last() {
    assert_eq!(from_slice::<Value>(br#"{"a":1,"b":2,"a":3}"#).unwrap(), json!({"a": 3, "b": 2}));
}
