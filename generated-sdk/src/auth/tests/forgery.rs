//! No change to a token leaves it valid, and no text makes anything panic.

use proptest::prelude::*;

use super::*;
use crate::auth::{Accept, Auth, Authenticator, RequestParts, TokenKind};

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

fn passes(verifier: &SessionVerifier, token: &str) -> bool {
    block_on(verifier.verify(token)).is_ok()
}

#[test]
fn no_bit_can_be_flipped() {
    let verifier = by_pem().build().unwrap();
    let token = ISSUER.sign(HEADER, &claims(r#""v":2,"o":{"id":"org_1","rol":"admin"}"#));
    assert!(passes(&verifier, &token));
    for at in 0..token.len() {
        for bit in 0..8 {
            let mut bytes = token.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            if let Ok(forged) = String::from_utf8(bytes) {
                assert!(!passes(&verifier, &forged), "byte {at}, bit {bit}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bit_of_any_token_can_be_flipped(claim in "[a-z\"\\\\é]{0,40}", at in 0..usize::MAX, bit in 0..8_u8) {
        let verifier = by_pem().build().unwrap();
        let token = ISSUER.sign(HEADER, &claims(&format!(r#""x":{}"#, serde_json::json!(claim))));
        prop_assert!(passes(&verifier, &token));
        // In what the text stands for, too: the same alphabet, another digit.
        use base64::Engine;
        use base64::engine::general_purpose::URL_SAFE_NO_PAD;
        let mut parts: Vec<Vec<u8>> = token.split('.').map(|part| URL_SAFE_NO_PAD.decode(part).unwrap()).collect();
        let at = at % parts.iter().map(Vec::len).sum::<usize>();
        *parts.iter_mut().flatten().nth(at).unwrap() ^= 1 << bit;
        let forged: Vec<_> = parts.iter().map(|part| URL_SAFE_NO_PAD.encode(part)).collect();
        prop_assert!(!passes(&verifier, &forged.join(".")));
    }

    #[test]
    fn parts_of_two_tokens_make_no_third(cut in 1..7_u8) {
        let verifier = by_pem().build().unwrap();
        let one = ISSUER.sign(HEADER, &claims(r#""x":1"#));
        let other = ISSUER.sign(HEADER, &claims(r#""x":2"#));
        let parts = one.split('.').zip(other.split('.')).enumerate();
        let mixed: Vec<_> = parts.map(|(at, (one, other))| if cut >> at & 1 == 1 { one } else { other }).collect();
        let is_whole = mixed.join(".") == one || mixed.join(".") == other;
        prop_assert_eq!(passes(&verifier, &mixed.join(".")), is_whole);
    }

    #[test]
    fn any_text_is_refused_and_nothing_panics(text in "\\PC{0,200}", bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let verifier = by_pem().build().unwrap();
        prop_assert!(!passes(&verifier, &text));
        let _ = TokenKind::of(&text);
        let _ = SessionVerifier::builder().pem(&text).build();
        use base64::Engine;
        use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
        let _ = SessionVerifier::builder().pem(STANDARD.encode(&bytes)).build();
        let encoded = URL_SAFE_NO_PAD.encode(&bytes);
        for forged in [format!("{encoded}.{encoded}.{encoded}"), format!("{text}.{text}.{encoded}")] {
            prop_assert!(!passes(&verifier, &forged));
        }
    }

    #[test]
    fn any_claims_that_are_signed_are_read_without_panic(payload in json(), header in json()) {
        let verifier = by_pem().build().unwrap();
        let _ = passes(&verifier, &ISSUER.sign(&header, &payload));
        let rest = format!(r#""fea":{payload},"o":{payload},"v":2,"fva":{payload},"act":{payload}"#);
        if let Ok(claims) = block_on(verifier.verify(&ISSUER.sign(HEADER, &claims(&rest)))) {
            let _ = claims.has(crate::auth::Requirement::Feature("x"));
            let _ = format!("{claims:?}");
        }
    }

    #[test]
    fn any_packed_permissions_are_read_without_panic(fea in "[ou:,a-c]{0,20}", per in "[a-c, ]{0,20}", fpm in "[0-9,]{0,40}") {
        let rest = format!(r#""v":2,"fea":"{fea}","o":{{"id":"org_1","per":"{per}","fpm":"{fpm}"}}"#);
        let verifier = by_pem().build().unwrap();
        prop_assert!(passes(&verifier, &ISSUER.sign(HEADER, &claims(&rest))));
    }

    #[test]
    fn any_request_is_signed_out(method in "[A-Z]{0,7}", target in "\\PC{0,60}", header in "\\PC{0,60}", cookie in "\\PC{0,80}") {
        let authenticator = Authenticator::builder(by_pem().build().unwrap())
            .publishable_key("pk_test_Y2xlcmsuZXhhbXBsZS5jb20k")
            .handshakes("https://app.example.com")
            .build()
            .unwrap();
        let parts = RequestParts::new(&method, target.as_str())
            .header("authorization", header.as_str())
            .header("cookie", format!("__session={cookie}"))
            .header("cookie", cookie.as_str())
            .header("sec-fetch-dest", "document");
        let auth = block_on(authenticator.authenticate(&parts, Accept::ANY));
        prop_assert!(matches!(auth, Auth::SignedOut(_) | Auth::Handshake(_)));
    }
}

/// JSON, and now and then not quite.
fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("1e400".to_owned()),
        any::<i64>().prop_map(|number| number.to_string()),
        any::<f64>().prop_map(|number| format!("{number:e}")),
        "\"[a-z:,0-9\\\\]{0,12}\"",
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        const NAMES: &[&str] = &["alg", "typ", "kid", "sub", "exp", "aud", "o", "per"];
        let field = (prop::sample::select(NAMES), inner.clone())
            .prop_map(|(name, value)| format!("{name:?}:{value}"));
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec(field, 0..4).prop_map(|fields| format!("{{{}}}", fields.join(","))),
        ]
    })
}
