//! The memory that one tape leaves to the next.

use crate::client::json;

#[test]
fn tapes_alive_at_once_do_not_share_memory() {
    let first = json::parse(br#"["first",1]"#).expect("JSON");
    let second = json::parse(br#"{"second":[2,3,4]}"#).expect("JSON");
    assert_eq!(first.root().as_raw(), r#"["first",1]"#);
    assert_eq!(first.root().items().count(), 2);
    assert_eq!(second.root().get("second").map(|list| list.items().count()), Some(3));
}

#[test]
fn a_tape_knows_nothing_of_the_ones_before_it() {
    for text in [r#"[1,2,3,4,5,6,7,8]"#, "[", "[9]", "null", r#"{"a":{"b":[]}}"#, "[]"] {
        let tape = json::parse(text.as_bytes());
        match text {
            "[" => assert!(tape.is_err()),
            "[]" => assert_eq!(tape.expect("JSON").root().items().count(), 0),
            _ => assert_eq!(tape.expect("JSON").root().to_value().to_string(), text),
        }
    }
}
