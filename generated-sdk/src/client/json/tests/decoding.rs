use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::client::json::{Decode, DecodeError, Node, from_slice, parse};

fn read<T: Decode>(text: &str) -> Result<T, String> {
    from_slice(text.as_bytes()).map_err(|error| error.to_string())
}

#[test]
fn whole_numbers() {
    for (text, expected) in [
        ("0", 0),
        ("-0", 0),
        ("-0.0e5", 0),
        ("0e999999999999", 0),
        ("1.0", 1),
        ("-1.00", -1),
        ("1e3", 1000),
        ("1.5e1", 15),
        ("1200e-2", 12),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("9223372036854775807", i64::MAX),
        ("-9223372036854775808.0", i64::MIN),
    ] {
        assert_eq!(read::<i64>(text), Ok(expected), "{text}");
        assert_eq!(parse(text.as_bytes()).unwrap().root().as_i64(), Some(expected), "{text}");
    }
    for text in ["0.5", "1e-1", "-12.34e1", "1e-99999999999999999999"] {
        assert_eq!(
            read::<i64>(text),
            Err("$: expected an integer, found a number with a fraction".into()),
            "{text}"
        );
        assert_eq!(parse(text.as_bytes()).unwrap().root().as_i64(), None);
    }
    let long = "9".repeat(60);
    for text in ["9223372036854775808", "-9223372036854775809", "1e19", "1e99999999999999999999", &long] {
        assert_eq!(read::<i64>(text), Err("$: number out of range for i64".into()), "{text}");
    }
    assert_eq!(read::<i64>("\"1\""), Err("$: expected an integer, found a string".into()));
}

#[test]
fn whole_numbers_of_other_sizes() {
    assert_eq!(read::<i32>("2147483647"), Ok(i32::MAX));
    assert_eq!(read::<i32>("2147483648"), Err("$: number out of range for i32".into()));
    assert_eq!(read::<u32>("4294967295"), Ok(u32::MAX));
    assert_eq!(read::<u32>("-1"), Err("$: number out of range for u32".into()));
    assert_eq!(read::<u64>("18446744073709551615"), Ok(u64::MAX));
    assert_eq!(read::<u64>("18446744073709551616"), Err("$: number out of range for u64".into()));
}

#[test]
fn floats() {
    assert_eq!(read::<f64>("7"), Ok(7.0));
    assert_eq!(read::<f64>("-2.5e-3"), Ok(-0.0025));
    assert_eq!(read::<f64>("1e-999"), Ok(0.0));
    assert_eq!(read::<f64>("1e999"), Err("$: number out of range for f64".into()));
    assert_eq!(read::<f64>("null"), Err("$: expected a number, found null".into()));
}

#[test]
fn null_is_empty_where_something_can_be_empty() {
    assert_eq!(read::<Vec<i64>>("null"), Ok(vec![]));
    assert_eq!(read::<Map<String, Value>>("null"), Ok(Map::new()));
    assert_eq!(read::<BTreeMap<String, i64>>("null"), Ok(BTreeMap::new()));
    assert_eq!(read::<Option<i64>>("null"), Ok(None));
    assert_eq!(read::<Value>("null"), Ok(Value::Null));
    assert_eq!(read::<()>("null"), Ok(()));
    assert_eq!(read::<bool>("null"), Err("$: expected a boolean, found null".into()));
    assert_eq!(read::<Box<String>>("null"), Err("$: expected a string, found null".into()));
}

#[test]
fn collections() {
    assert_eq!(
        read::<Vec<Vec<bool>>>("[[true],[],[false,true]]"),
        Ok(vec![vec![true], vec![], vec![false, true]])
    );
    assert_eq!(read::<Vec<i64>>(&format!("[{}0]", "1,".repeat(2000))).unwrap().len(), 2001);
    assert_eq!(
        read::<BTreeMap<String, i64>>(r#"{"b":1,"a":2,"b":3}"#),
        Ok([("a".into(), 2), ("b".into(), 3)].into())
    );
    assert_eq!(read::<Map<String, Value>>(r#"{"a":[1]}"#).map(Value::Object), Ok(json!({"a": [1]})));
    assert_eq!(read::<Vec<i64>>("{}"), Err("$: expected an array, found an object".into()));
    assert_eq!(read::<Map<String, Value>>("[]").unwrap_err(), "$: expected an object, found an array");
}

#[derive(Debug, PartialEq)]
struct Sample {
    a: i64,
    b: Option<String>,
    c: Vec<i64>,
    d: Box<bool>,
    e: Option<Value>,
    f: (),
}

impl Decode for Sample {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            a: object.field("a")?,
            b: object.field("b")?,
            c: object.field("c")?,
            d: object.field("d")?,
            e: object.field("e")?,
            f: object.field("f")?,
        })
    }
}

/// The same, with its fields taken.
#[derive(Debug)]
struct Taken(Sample);

impl Decode for Taken {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let sample = Sample {
            a: object.take("a"),
            b: object.take("b"),
            c: object.take("c"),
            // As types are read that have no default.
            d: object.field("d")?,
            e: object.take("e"),
            f: object.take("f"),
        };
        object.finish(Self(sample))
    }
}

#[test]
fn what_is_taken_is_what_is_there_or_the_first_error() {
    let values = |name: &str, values: [&str; 3]| {
        let entry = |value: &str| format!("{name:?}:{value},");
        [String::new(), entry(values[0]), entry(values[1]), entry(values[2])]
    };
    let (a, b) = (values("a", ["1", "null", "[]"]), values("b", ["\"x\"", "null", "7"]));
    let (c, d) = (values("c", ["[2]", "null", "[true]"]), values("d", ["true", "null", "{}"]));
    let mut errors = BTreeSet::new();
    for a in &a {
        for b in &b {
            for text in c.iter().flat_map(|c| d.iter().map(move |d| format!("{{{a}{b}{c}{d}\"z\":0}}"))) {
                let expected = read::<Sample>(&text);
                errors.extend(expected.as_ref().err().cloned());
                assert_eq!(read::<Taken>(&text).map(|taken| taken.0), expected, "{text}");
            }
        }
    }
    assert_eq!(errors.len(), 8, "{errors:?}");
}

#[test]
fn fields_are_found_in_any_order() {
    let expected =
        Sample { a: 1, b: Some("x".into()), c: vec![2], d: Box::new(true), e: Some(json!({"a": 9})), f: () };
    let entries =
        [r#""a":1"#, r#""b":"x""#, r#""c":[2]"#, r#""d":true"#, r#""e":{"a":9}"#, r#""extra":[{"a":7}]"#];
    for start in 0..entries.len() {
        let mut rotated = entries;
        rotated.rotate_left(start);
        for _ in 0..2 {
            rotated.reverse();
            assert_eq!(read::<Sample>(&format!("{{{}}}", rotated.join(","))).as_ref(), Ok(&expected));
        }
    }
    assert_eq!(read::<Sample>(r#"{"\u0061":1,"b":"x","c":[2],"d":true,"e":{"a":9}}"#), Ok(expected));
}

#[test]
fn optional_fields_and_lists_may_be_null_or_absent() {
    let expected = Ok(Sample { a: 1, b: None, c: vec![], d: Box::new(false), e: None, f: () });
    assert_eq!(read(r#"{"a":1,"c":null,"d":false}"#), expected);
    assert_eq!(read(r#"{"a":1,"d":false}"#), expected);
    assert_eq!(read(r#"{"a":1,"b":null,"c":[],"d":false,"e":null,"f":1}"#), expected);
}

#[test]
fn required_fields_must_be_there() {
    assert_eq!(read::<Sample>("{}"), Err("$.a: missing".into()));
    assert_eq!(read::<Sample>(r#"{"a":1,"c":[]}"#), Err("$.d: missing".into()));
    assert_eq!(read::<Sample>("[]"), Err("$: expected an object, found an array".into()));
}

#[test]
fn of_equal_keys_the_next_one_counts() {
    assert_eq!(read::<Sample>(r#"{"a":1,"a":2,"c":[],"d":true}"#).unwrap().a, 1);
    assert_eq!(read::<Sample>(r#"{"d":true,"c":[3],"a":1,"c":[4]}"#).unwrap().c, [4]);
}

#[test]
fn a_field_may_be_taken_again() {
    let tape = parse(br#"{"a":1,"b":2}"#).unwrap();
    let mut object = tape.root().object().unwrap();
    for (name, value) in [("b", 2), ("b", 2), ("a", 1), ("b", 2), ("a", 1)] {
        assert_eq!(object.field::<i64>(name).unwrap(), value);
    }
    assert_eq!(object.field::<Option<i64>>("c").unwrap(), None);
    assert_eq!(object.field::<i64>("b").unwrap(), 2);
}
