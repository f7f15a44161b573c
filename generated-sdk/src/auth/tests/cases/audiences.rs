use super::Reason::{TokenInvalidAuthorizedParties as Party, TokenVerificationFailed as Failed};
use super::*;

#[tokio::test]
async fn audiences() {
    table(
        by_pem().audiences(["https://api.example.com", "mobile"]),
        vec![
            ("ours", Same, set("aud", r#""mobile""#), PASSES),
            ("one of ours among others", Same, set("aud", r#"["other","mobile"]"#), PASSES),
            ("another", Same, set("aud", r#""other""#), refused(Failed)),
            ("others", Same, set("aud", r#"["other","another"]"#), refused(Failed)),
            ("ours in capitals", Same, set("aud", r#""MOBILE""#), refused(Failed)),
            ("a part of ours", Same, set("aud", r#""https://api.example.co""#), refused(Failed)),
            ("ours with a slash", Same, set("aud", r#""https://api.example.com/""#), refused(Failed)),
            ("not there", Same, Same, PASSES),
            ("null", Same, set("aud", "null"), PASSES),
            ("empty", Same, set("aud", r#""""#), PASSES),
            ("an empty list", Same, set("aud", "[]"), PASSES),
            ("a list of nothing", Same, set("aud", r#"[""]"#), refused(Failed)),
            ("ours and a number", Same, set("aud", r#"["mobile",1]"#), refused(Failed)),
            ("ours and null", Same, set("aud", r#"["mobile",null]"#), refused(Failed)),
            ("a list in a list", Same, set("aud", r#"[["mobile"]]"#), refused(Failed)),
            ("a number", Same, set("aud", 1), refused(Failed)),
            ("zero", Same, set("aud", 0), refused(Failed)),
            ("true", Same, set("aud", "true"), refused(Failed)),
            ("false", Same, set("aud", "false"), refused(Failed)),
            ("an object", Same, set("aud", r#"{"mobile":"mobile"}"#), refused(Failed)),
        ],
    )
    .await;
    table(
        by_pem(),
        vec![
            ("any, where none is asked for", Same, set("aud", r#""other""#), PASSES),
            ("malformed, where none is asked for", Same, set("aud", 7), PASSES),
        ],
    )
    .await;
}

#[tokio::test]
async fn authorized_parties() {
    table(
        by_pem().authorized_parties(["https://app.example.com", "http://localhost:3000"]),
        vec![
            ("ours", Same, set("azp", r#""https://app.example.com""#), PASSES),
            ("ours, the second", Same, set("azp", r#""http://localhost:3000""#), PASSES),
            ("another", Same, set("azp", r#""https://evil.example""#), refused(Party)),
            ("ours with a slash", Same, set("azp", r#""https://app.example.com/""#), refused(Party)),
            ("ours in capitals", Same, set("azp", r#""HTTPS://APP.EXAMPLE.COM""#), refused(Party)),
            (
                "a domain that ends like ours",
                Same,
                set("azp", r#""https://evilapp.example.com""#),
                refused(Party),
            ),
            (
                "a domain that begins like ours",
                Same,
                set("azp", r#""https://app.example.com.evil""#),
                refused(Party),
            ),
            ("not there", Same, Without("azp"), refused(Party)),
            ("null", Same, set("azp", "null"), refused(Party)),
            ("empty", Same, set("azp", r#""""#), refused(Party)),
            ("a list with ours", Same, set("azp", r#"["https://app.example.com"]"#), refused(Party)),
            ("a number", Same, set("azp", 1), refused(Party)),
            ("another, and expired", Same, Text(r#"{"sub":"user_1","azp":"x","exp":1}"#), refused(Party)),
            ("another, and no subject", Same, Text(r#"{"azp":"x","exp":1}"#), refused(Failed)),
        ],
    )
    .await;
    table(
        by_pem(),
        vec![
            ("any, where none is asked for", Same, set("azp", r#""https://evil.example""#), PASSES),
            ("none, where none is asked for", Same, Without("azp"), PASSES),
        ],
    )
    .await;
    table(
        by_pem().authorized_parties([""]),
        vec![
            ("an unset variable permits nobody", Same, Same, refused(Party)),
            ("not even nobody", Same, Without("azp"), refused(Party)),
            ("nor an empty name", Same, set("azp", r#""""#), refused(Party)),
        ],
    )
    .await;
}

#[tokio::test]
async fn both() {
    table(
        by_pem().audiences(["mobile"]).authorized_parties(["https://app.example.com"]),
        vec![
            ("both wrong", Same, Text(r#"{"sub":"user_1","aud":"x","azp":"x","exp":1}"#), refused(Failed)),
            (
                "audience ours, party not there",
                Same,
                Text(r#"{"sub":"user_1","aud":"mobile","exp":1}"#),
                refused(Party),
            ),
        ],
    )
    .await;
}
