//! Texts that are tokens, nearly tokens, and no tokens.

use super::Reason::{
    TokenInvalid as Invalid, TokenInvalidAlgorithm as Algorithm, TokenInvalidSignature as Signature,
};
use super::*;

type Row = (&'static str, fn(&str) -> String, Verdict);

fn parts(token: &str) -> [&str; 3] {
    token.split('.').collect::<Vec<_>>().try_into().unwrap()
}

const ROWS: &[Row] = &[
    ("as it is", |t| t.to_owned(), PASSES),
    ("empty", |_| String::new(), Some(Invalid)),
    ("a space", |_| " ".to_owned(), Some(Invalid)),
    ("a dot", |_| ".".to_owned(), Some(Invalid)),
    ("two dots", |_| "..".to_owned(), Some(Invalid)),
    ("no dots", |t| t.replace('.', ""), Some(Invalid)),
    ("one dot", |t| t.replacen('.', "", 1), Some(Invalid)),
    ("a dot in front", |t| format!(".{t}"), Some(Invalid)),
    ("a dot behind", |t| format!("{t}."), Some(Invalid)),
    ("a fourth part", |t| format!("{t}.e30"), Some(Invalid)),
    ("five parts, as encrypted tokens have", |t| format!("{t}.e30.e30"), Some(Invalid)),
    ("a space in front", |t| format!(" {t}"), Some(Invalid)),
    ("a space behind", |t| format!("{t} "), Some(Invalid)),
    ("a line break behind", |t| format!("{t}\n"), Some(Invalid)),
    ("a tab behind", |t| format!("{t}\t"), Some(Invalid)),
    ("a NUL behind", |t| format!("{t}\0"), Some(Invalid)),
    ("a space around a dot", |t| t.replacen('.', " .", 1), Some(Invalid)),
    ("line breaks within", |t| format!("{}\n{}", &t[..60], &t[60..]), Some(Invalid)),
    ("in quotation marks", |t| format!("\"{t}\""), Some(Invalid)),
    ("with its scheme", |t| format!("Bearer {t}"), Some(Invalid)),
    ("a header with padding", |t| t.replacen('.', "=.", 1), Some(Invalid)),
    (
        "a payload with padding",
        |t| {
            let [h, p, s] = parts(t);
            format!("{h}.{p}==.{s}")
        },
        Some(Invalid),
    ),
    ("a signature with padding", |t| format!("{t}=="), Some(Invalid)),
    ("the other base64 alphabet", |t| t.replace('-', "+").replace('_', "/"), Some(Invalid)),
    ("percent-encoded", |t| t.replace('.', "%2E"), Some(Invalid)),
    ("letters of another script", |t| t.replacen('e', "\u{435}", 1), Some(Invalid)),
    ("in capitals", |t| t.to_uppercase(), Some(Invalid)),
    (
        "no header",
        |t| {
            let [_, p, s] = parts(t);
            format!(".{p}.{s}")
        },
        Some(Invalid),
    ),
    (
        "no payload",
        |t| {
            let [h, _, s] = parts(t);
            format!("{h}..{s}")
        },
        Some(Invalid),
    ),
    (
        "no signature",
        |t| {
            let [h, p, _] = parts(t);
            format!("{h}.{p}.")
        },
        Some(Signature),
    ),
    (
        "a signature of one byte",
        |t| {
            let [h, p, _] = parts(t);
            format!("{h}.{p}.AA")
        },
        Some(Signature),
    ),
    (
        "a signature of zeros",
        |t| {
            let [h, p, s] = parts(t);
            format!("{h}.{p}.{}", "A".repeat(s.len()))
        },
        Some(Signature),
    ),
    ("half a signature", |t| t[..t.len() - 170].to_owned(), Some(Signature)),
    ("a longer signature", |t| format!("{t}AAAA"), Some(Signature)),
    ("a signature that cannot be decoded", |t| format!("{t}AAA"), Some(Invalid)),
    (
        "the parts in another order",
        |t| {
            let [h, p, s] = parts(t);
            format!("{p}.{h}.{s}")
        },
        Some(Algorithm),
    ),
    (
        "header twice",
        |t| {
            let [h, _, s] = parts(t);
            format!("{h}.{h}.{s}")
        },
        Some(Signature),
    ),
    (
        "another payload",
        |t| {
            let [h, _, s] = parts(t);
            format!("{h}.e30.{s}")
        },
        Some(Signature),
    ),
    ("a megabyte without dots", |_| "A".repeat(1 << 20), Some(Invalid)),
    ("a megabyte of dots", |_| ".".repeat(1 << 20), Some(Invalid)),
    ("a megabyte behind", |t| format!("{t}{}", "A".repeat(1 << 20)), Some(Signature)),
    ("a secret key", |_| "sk_test_1".to_owned(), Some(Invalid)),
    ("an API key", |_| "ak_1".to_owned(), Some(Invalid)),
];

#[tokio::test]
async fn forms() {
    // A payload whose length is no multiple of three, so that padding has a place.
    let valid = token(&ISSUER, &Same, &set("pad", r#""1""#));
    let valid =
        if parts(&valid)[1].len() % 4 == 2 { valid } else { token(&ISSUER, &Same, &set("pad", r#""123""#)) };
    let verifier = by_pem().build().unwrap();
    for (what, form, expected) in ROWS {
        let outcome = verifier.verify(&form(&valid)).await;
        let verdict = outcome.as_ref().err().map(|error| error.reason());
        assert_eq!(verdict, *expected, "{what}: {outcome:?}");
    }
}

#[tokio::test]
async fn a_token_of_a_megabyte() {
    let verifier = by_pem().build().unwrap();
    let large = token(&ISSUER, &Same, &set("x", format!("\"{}\"", "x".repeat(1 << 20))));
    assert_eq!(verifier.verify(&large).await.unwrap().user_id, "user_1");
    // Bits at the end that stand for nothing would make two texts of one token.
    let mut bits = token(&ISSUER, &Same, &Same);
    let last = bits.pop().unwrap();
    let next = char::from_u32(u32::from(last) + 1).unwrap();
    bits.push(next);
    assert_eq!(verifier.verify(&bits).await.unwrap_err().reason(), Invalid);
}

#[tokio::test]
async fn text_that_is_not_utf_8() {
    let verifier = by_pem().build().unwrap();
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let payload = URL_SAFE_NO_PAD.encode(b"{\"sub\":\"\xff\"}");
    let header = URL_SAFE_NO_PAD.encode(HEADER);
    let error = verifier.verify(&format!("{header}.{payload}.AAAA")).await.unwrap_err();
    assert_eq!(error.to_string(), "token-invalid: the payload is not JSON");
}
