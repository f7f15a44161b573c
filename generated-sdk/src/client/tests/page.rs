use serde_json::{Value, json};

use crate::client::Page;
use crate::client::json::{from_slice, parse};

#[test]
fn every_way_to_write_a_list() {
    let read = |body: &str| from_slice::<Page<i64>>(body.as_bytes()).unwrap();
    let cases = [
        ("[1,2]", vec![1, 2], None),
        ("[]", vec![], None),
        ("null", vec![], None),
        (r#"{"data":[1],"total_count":7}"#, vec![1], Some(7)),
        (r#"{"total_count":0,"m2m_tokens":[]}"#, vec![], Some(0)),
        (r#"{"object":"list","tokens":[3],"total_count":null}"#, vec![3], None),
        (r#"{"errors":["x"],"data":[1]}"#, vec![1], None),
        (r#"{"data":null,"total_count":0}"#, vec![], Some(0)),
    ];
    for (body, data, total_count) in cases {
        let page = read(body);
        assert_eq!((page.data, page.total_count, page.unreadable), (data, total_count, Vec::new()), "{body}");
    }
}

#[test]
fn what_stands_beside_the_items_is_kept() {
    let body = r#"{"next":{"cursor":"c"},"data":["a",1],"has_more":true,"total_count":9}"#;
    let kept = json!({ "has_more": true, "next": { "cursor": "c" } });
    let page = parse(body.as_bytes()).and_then(|tape| Page::<i64>::decode_leniently(tape.root())).unwrap();
    assert_eq!(Value::from(page.additional_properties.clone()), kept);
    assert_eq!((&page.data, page.unreadable.len(), page.total_count), (&vec![1], 1, Some(9)));
    let shown = format!("{page:?}");
    assert!(shown.contains("has_more") && !shown.contains("cursor"), "{shown}");
    let page: Page<Value> = from_slice(body.as_bytes()).unwrap();
    assert_eq!(Value::from(page.additional_properties), kept);
    let page: Page<i64> = from_slice(br#"{"data":null,"total_count":0}"#).unwrap();
    assert!(page.additional_properties.is_empty());
}

#[test]
fn what_is_no_list_is_an_error_with_a_path() {
    let error = |body: &str| from_slice::<Page<i64>>(body.as_bytes()).unwrap_err();
    assert_eq!(error(r#"{"total_count":1}"#).path(), "$.data");
    // No other array is taken for the items where they are something else, or where there are two.
    assert_eq!(error(r#"{"data":{},"warnings":[]}"#).path(), "$.data");
    assert_eq!(error(r#"{"warnings":[],"tokens":[1]}"#).path(), "$.data");
    assert_eq!(error(r#"{"data":{}}"#).path(), "$.data");
    assert_eq!(error(r#"{"m2m_tokens":[1,"x"]}"#).path(), "$.m2m_tokens[1]");
    assert_eq!(error(r#"[1,[]]"#).path(), "$[1]");
    assert_eq!(error("7").path(), "$");
}

#[test]
fn a_page_is_a_list() {
    let page: Page<String> = from_slice(br#"["a","b"]"#).unwrap();
    assert_eq!((page.len(), page.is_empty(), page.iter().count()), (2, false, 2));
    for item in &page {
        assert_eq!(item.len(), 1);
    }
    assert_eq!(page.into_iter().collect::<Vec<_>>(), ["a", "b"]);
}

/// What is kept of each such item is many times its size.
#[test]
fn a_page_of_nothing_that_can_be_read_is_an_error() {
    let page = |count| {
        let body = format!("[{}]", vec!["null"; count].join(","));
        parse(body.as_bytes()).and_then(|tape| Page::<i64>::decode_leniently(tape.root()))
    };
    assert_eq!(page(500).unwrap().unreadable.len(), 500);
    assert_eq!(page(501).unwrap_err().path(), "$[500]");
}
