//! Claims that are there or not, of the right type or not.

use super::Reason::{TokenInvalid as Invalid, TokenVerificationFailed as Failed};
use super::*;

#[tokio::test]
async fn subjects() {
    table(
        by_pem(),
        vec![
            ("a user", Same, set("sub", r#""user_2""#), PASSES),
            ("empty", Same, set("sub", r#""""#), PASSES),
            ("not there", Same, Without("sub"), refused(Failed)),
            ("null", Same, set("sub", "null"), refused(Failed)),
            ("a number", Same, set("sub", 7), refused(Failed)),
            ("a list", Same, set("sub", r#"["user_1"]"#), refused(Failed)),
            ("an object", Same, set("sub", r#"{"id":"user_1"}"#), refused(Failed)),
            ("true", Same, set("sub", "true"), refused(Failed)),
            ("half a character", Same, set("sub", r#""\ud800""#), PASSES),
            ("a machine, without a category", Without("cat"), set("sub", r#""mch_1""#), refused(Invalid)),
            ("a machine, with that of sessions", Same, set("sub", r#""mch_1""#), refused(Invalid)),
            ("a machine, written with an escape", Same, set("sub", r#""\u006dch_1""#), refused(Invalid)),
        ],
    )
    .await;
}

#[tokio::test]
async fn objects() {
    table(
        by_pem(),
        vec![
            ("no claims at all", Same, Text("{}"), refused(Failed)),
            ("claims are a list", Same, Text("[]"), refused(Invalid)),
            ("claims are null", Same, Text("null"), refused(Invalid)),
            ("claims are a string", Same, Text(r#""{}""#), refused(Invalid)),
            ("claims are a number", Same, Text("5"), refused(Invalid)),
            ("claims are no JSON", Same, Text("sub=user_1"), refused(Invalid)),
            ("claims are empty", Same, Text(""), refused(Invalid)),
            ("claims end early", Same, Text(r#"{"sub":"user_1""#), refused(Invalid)),
            (
                "a byte order mark in front",
                Same,
                Text("\u{feff}{\"sub\":\"user_1\",\"azp\":\"https://app.example.com\",\"exp\":9999999999}"),
                PASSES,
            ),
            ("claims go on after the end", Same, Text(r#"{"sub":"user_1"}{}"#), refused(Invalid)),
            ("a comma too many", Same, Text(r#"{"sub":"user_1",}"#), refused(Invalid)),
            ("a comment", Same, Text(r#"{"sub":"user_1"/**/}"#), refused(Invalid)),
            ("not a number", Same, set("exp", "NaN"), refused(Invalid)),
            ("infinite", Same, set("exp", "Infinity"), refused(Invalid)),
            ("single quotation marks", Same, set("sub", "'user_1'"), refused(Invalid)),
            ("white space between", Same, set("x", " [ 1 , { \"y\" : null } ] "), PASSES),
            (
                "nested as deep as may be",
                Same,
                set("x", format!("{}{}", "[".repeat(126), "]".repeat(126))),
                PASSES,
            ),
            (
                "nested too deep",
                Same,
                set("x", format!("{}{}", "[".repeat(5000), "]".repeat(5000))),
                refused(Invalid),
            ),
            ("header a list", Text("[]"), Same, refused(Invalid)),
            ("header null", Text("null"), Same, refused(Invalid)),
            ("header no JSON", Text("alg=RS256"), Same, refused(Invalid)),
            ("header empty", Text(""), Same, refused(Invalid)),
            ("header with a byte order mark", Text("\u{feff}{\"alg\":\"RS256\"}"), Same, PASSES),
        ],
    )
    .await;
}

#[tokio::test]
async fn keys_that_are_there_twice() {
    let many: Vec<String> = (0..40).map(|n| format!(r#""k{n}":{n}"#)).collect();
    table(
        by_pem(),
        vec![
            ("sub", Same, set("x", r#"1,"sub":"user_2""#), refused(Invalid)),
            ("exp", Same, set("x", r#"1,"exp":9999999999"#), refused(Invalid)),
            ("with the same value", Same, set("x", r#"1,"sub":"user_1""#), refused(Invalid)),
            ("written with an escape", Same, set("x", r#"1,"\u0073ub":"user_2""#), refused(Invalid)),
            ("in an object within", Same, set("x", r#"{"y":1,"y":2}"#), refused(Invalid)),
            ("deep within", Same, set("x", r#"[{"y":[{"z":1,"z":1}]}]"#), refused(Invalid)),
            ("an empty key", Same, set("x", r#"{"":1,"":2}"#), refused(Invalid)),
            ("among many", Same, set("x", format!(r#"{{{},"k7":0}}"#, many.join(","))), refused(Invalid)),
            ("alg in the header", set("x", r#"1,"alg":"none""#), Same, refused(Invalid)),
            ("kid in the header", set("x", r#"1,"kid":"ins_2""#), Same, refused(Invalid)),
            ("one key in two objects", Same, set("x", r#"[{"y":1},{"y":1}]"#), PASSES),
            ("keys that differ in case", Same, set("SUB", r#""user_2""#), PASSES),
            ("many different keys", Same, set("x", format!("{{{}}}", many.join(","))), PASSES),
        ],
    )
    .await;
}

#[tokio::test]
async fn what_is_not_checked_may_be_anything() {
    let mut rows = Vec::new();
    for claim in
        ["sid", "iss", "jti", "act", "fva", "sts", "v", "o", "fea", "pla", "org_id", "org_permissions"]
    {
        for json in ["null", "7", r#""""#, r#""x""#, "[]", "{}", "true", "[[1,2],3]"] {
            rows.push((claim, Same, set(claim, json), PASSES));
        }
    }
    table(by_pem(), rows).await;
}
