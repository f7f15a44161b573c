use crate::client::json::{Kind, parse};

#[test]
fn every_accessor_answers_for_its_kind_only() {
    let tape = parse(br#"[null,true,7,"a\tb",[1],{"k":2}]"#).unwrap();
    let [null, boolean, number, string, array, object] = tape.root().items().collect::<Vec<_>>()[..] else {
        panic!("six items");
    };
    assert_eq!(
        [null, boolean, number, string, array, object].map(|node| node.kind()),
        [Kind::Null, Kind::Bool, Kind::Number, Kind::String, Kind::Array, Kind::Object]
    );
    for node in [null, boolean, number, string, array, object] {
        assert_eq!(node.is_null(), node.kind() == Kind::Null);
        assert_eq!(node.as_bool(), (node.kind() == Kind::Bool).then_some(true));
        assert_eq!(node.as_i64(), (node.kind() == Kind::Number).then_some(7));
        assert_eq!(node.as_u64(), (node.kind() == Kind::Number).then_some(7));
        assert_eq!(node.as_f64(), (node.kind() == Kind::Number).then_some(7.0));
        assert_eq!(node.as_str().as_deref(), (node.kind() == Kind::String).then_some("a\tb"));
        assert_eq!(node.items().count(), usize::from(node.kind() == Kind::Array));
        assert_eq!(node.entries().count(), usize::from(node.kind() == Kind::Object));
        assert_eq!(node.get("k").is_some(), node.kind() == Kind::Object);
        assert_eq!(node.object().is_ok(), node.kind() == Kind::Object);
    }
    let raw: Vec<_> = tape.root().items().map(|node| node.as_raw()).collect();
    assert_eq!(raw, ["null", "true", "7", r#""a\tb""#, "[1]", r#"{"k":2}"#]);
}

#[test]
fn raw_text_keeps_its_white_space() {
    let tape = parse(b" { \"a\" : [ 1 , { } ] } ").unwrap();
    assert_eq!(tape.root().as_raw(), "{ \"a\" : [ 1 , { } ] }");
    assert_eq!(tape.root().get("a").unwrap().as_raw(), "[ 1 , { } ]");
}

#[test]
fn entries_come_in_order_with_their_keys_unescaped() {
    let tape = parse(br#"{"b":[[]],"\u0061":{"x":[{}]},"b":3}"#).unwrap();
    let entries: Vec<_> =
        tape.root().entries().map(|(key, node)| (key.into_owned(), node.as_raw())).collect();
    assert_eq!(entries, [("b".into(), "[[]]"), ("a".into(), r#"{"x":[{}]}"#), ("b".into(), "3")]);
    assert_eq!(tape.root().get("a").unwrap().kind(), Kind::Object);
    assert_eq!(tape.root().get("b").unwrap().kind(), Kind::Array);
    assert!(tape.root().get("x").is_none());
}

#[test]
fn borrowed_text_outlives_the_node() {
    let tape = parse(br#"{"a":"text"}"#).unwrap();
    let text = tape.root().get("a").unwrap().as_str().unwrap();
    assert!(matches!(text, std::borrow::Cow::Borrowed("text")));
}
