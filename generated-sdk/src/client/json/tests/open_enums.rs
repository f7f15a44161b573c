use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::{Value, json};

use crate::client::json::from_slice;
use crate::client::open_enum::open_enum;

open_enum! {
    /// Names that the macro must not trip over.
    pub(crate) enum Awkward {
        None = "none",
        Some = "some",
        Ok = "ok",
        Err = "err",
        String = "string",
        Box = "box",
        Vec = "vec",
        Result = "result",
        Option = "option",
        SelfValue = "self",
        Default = "default",
        From = "from",
        Decode = "decode",
        Quoted = "with \"quotes\"",
    }
}

#[test]
fn values_go_both_ways() {
    for (value, text) in
        [(Awkward::None, "none"), (Awkward::SelfValue, "self"), (Awkward::Quoted, "with \"quotes\"")]
    {
        assert_eq!(Awkward::from(text), value);
        assert_eq!(Awkward::from(text.to_owned()), value);
        assert_eq!(Awkward::from(&text.to_owned()), value);
        assert_eq!(Awkward::from(Cow::Borrowed(text)), value);
        assert_eq!(value.as_str(), text);
        assert_eq!(value.as_ref(), text);
        assert_eq!(value.to_string(), text);
        assert_eq!(value, text);
        assert_eq!(value, *text);
        assert_eq!(value, text.to_owned());
        assert_eq!(from_slice::<Awkward>(json!(text).to_string().as_bytes()).unwrap(), value);
        assert_eq!(Value::from(value), json!(text));
    }
}

#[test]
fn a_new_value_is_kept() {
    let value: Awkward = from_slice(br#""n\u0065w""#).unwrap();
    assert_eq!(value, Awkward::Unknown("new".into()));
    assert_eq!(value, "new");
    assert_eq!(format!("{value:>5}|"), "  new|");
}

#[test]
fn what_has_the_same_text_is_the_same() {
    let unknown = Awkward::Unknown("none".to_owned());
    assert_eq!(unknown, Awkward::None);
    assert_ne!(unknown, Awkward::Some);
    assert!(HashSet::from([unknown]).contains(&Awkward::None));
}

#[test]
fn only_strings_are_values() {
    let error = from_slice::<Vec<Awkward>>(br#"["ok",1]"#).unwrap_err();
    assert_eq!(error.to_string(), "$[1]: expected a string, found a number");
}

#[cfg(feature = "serde")]
#[test]
fn an_enum_goes_through_serde() {
    let values: Vec<Awkward> = serde_json::from_str(r#"["err","other"]"#).unwrap();
    assert_eq!(values, [Awkward::Err, Awkward::Unknown("other".into())]);
    assert_eq!(serde_json::to_string(&values).unwrap(), r#"["err","other"]"#);
}
