use super::Reason::{
    TokenInvalid as Invalid, TokenInvalidAlgorithm as Algorithm, TokenInvalidSignature as Signature,
};
use super::*;

#[tokio::test]
async fn types() {
    table(
        by_pem(),
        vec![
            ("typ JWT", set("typ", r#""JWT""#), Same, PASSES),
            ("no typ", Without("typ"), Same, PASSES),
            ("typ in lower case", set("typ", r#""jwt""#), Same, refused(Invalid)),
            ("typ of an OAuth token", set("typ", r#""at+jwt""#), Same, refused(Invalid)),
            ("the long typ of an OAuth token", set("typ", r#""application/at+jwt""#), Same, refused(Invalid)),
            ("typ JOSE", set("typ", r#""JOSE""#), Same, refused(Invalid)),
            ("typ empty", set("typ", r#""""#), Same, refused(Invalid)),
            ("typ with a space", set("typ", r#""JWT ""#), Same, refused(Invalid)),
            ("typ null", set("typ", "null"), Same, refused(Invalid)),
            ("typ a number", set("typ", 1), Same, refused(Invalid)),
            ("typ a list", set("typ", r#"["JWT"]"#), Same, refused(Invalid)),
            ("typ written with an escape", set("typ", r#""\u004aWT""#), Same, PASSES),
        ],
    )
    .await;
}

#[tokio::test]
async fn categories() {
    table(
        by_pem(),
        vec![
            ("the category of sessions", set("cat", r#""cl_B7d4PD111AAA""#), Same, PASSES),
            ("no category", Without("cat"), Same, PASSES),
            ("the category that says nothing", set("cat", r#""cl_I7d4PD111III""#), Same, PASSES),
            ("the category of templates", set("cat", r#""cl_B7d4PD222AAA""#), Same, refused(Invalid)),
            ("the category of M2M tokens", set("cat", r#""cl_B7d4PD333AAA""#), Same, refused(Invalid)),
            ("a category that is not known", set("cat", r#""cl_B7d4PD444AAA""#), Same, refused(Invalid)),
            ("category in lower case", set("cat", r#""cl_b7d4pd111aaa""#), Same, refused(Invalid)),
            ("category empty", set("cat", r#""""#), Same, refused(Invalid)),
            ("category null", set("cat", "null"), Same, refused(Invalid)),
            ("category a number", set("cat", 111), Same, refused(Invalid)),
            ("category among the claims", Same, set("cat", r#""cl_B7d4PD333AAA""#), PASSES),
        ],
    )
    .await;
}

#[tokio::test]
async fn algorithms() {
    let mut rows = vec![
        ("RS256", set("alg", r#""RS256""#), Same, PASSES),
        ("RS384", set("alg", r#""RS384""#), Same, PASSES),
        ("RS512", set("alg", r#""RS512""#), Same, PASSES),
        ("no algorithm", Without("alg"), Same, refused(Algorithm)),
        ("algorithm null", set("alg", "null"), Same, refused(Algorithm)),
        ("algorithm a number", set("alg", 256), Same, refused(Algorithm)),
        ("algorithm a list", set("alg", r#"["RS256"]"#), Same, refused(Algorithm)),
        ("header without anything", Text("{}"), Same, refused(Algorithm)),
        (
            "a bad algorithm and a bad category",
            Text(r#"{"alg":"none","cat":"cl_B7d4PD333AAA"}"#),
            Same,
            refused(Invalid),
        ),
        ("a bad algorithm and expired", set("alg", r#""none""#), set("exp", 1), refused(Algorithm)),
    ];
    for name in [
        "none",
        "None",
        "NONE",
        "nOnE",
        "",
        "rs256",
        "Rs256",
        " RS256",
        "RS256 ",
        "RS256,none",
        "SHA256",
        "HS256",
        "HS384",
        "HS512",
        "ES256",
        "ES384",
        "ES512",
        "ES256K",
        "PS256",
        "PS384",
        "PS512",
        "EdDSA",
        "Ed25519",
        "RSA-OAEP",
        "RS1",
        "RS224",
    ] {
        rows.push((name, set("alg", format!("{name:?}")), Same, refused(Algorithm)));
    }
    table(by_pem(), rows).await;
}

#[tokio::test]
async fn extensions() {
    table(
        by_pem(),
        vec![
            ("an extension that is demanded", set("crit", r#"["exp"]"#), Same, refused(Invalid)),
            (
                "unencoded payloads demanded",
                Text(r#"{"alg":"RS256","kid":"ins_1","crit":["b64"],"b64":false}"#),
                Same,
                refused(Invalid),
            ),
            ("nothing demanded, which may not be said", set("crit", "[]"), Same, refused(Invalid)),
            ("crit null", set("crit", "null"), Same, refused(Invalid)),
            ("crit a string", set("crit", r#""exp""#), Same, refused(Invalid)),
            ("an extension that is not demanded", set("ext", r#"{"a":[1,{"b":null}]}"#), Same, PASSES),
            (
                "a key in the header is not believed",
                set("jwk", r#"{"kty":"RSA","n":"AQAB","e":"AQAB"}"#),
                Same,
                PASSES,
            ),
            (
                "an address of keys is not followed",
                set("jku", r#""https://evil.example/jwks""#),
                Same,
                PASSES,
            ),
            ("a certificate is not believed", set("x5c", r#"["AAAA"]"#), Same, PASSES),
            ("a token within is not looked for", set("cty", r#""JWT""#), Same, PASSES),
            ("nothing is unpacked", set("zip", r#""DEF""#), Same, PASSES),
            ("an encoding that is not demanded is not used", set("b64", "false"), Same, PASSES),
        ],
    )
    .await;
}

#[tokio::test]
async fn names_of_keys_do_not_matter_to_a_given_key() {
    table(
        by_pem(),
        vec![
            ("no name", Without("kid"), Same, PASSES),
            ("another name", set("kid", r#""ins_2""#), Same, PASSES),
            ("an empty name", set("kid", r#""""#), Same, PASSES),
            ("no name at all", set("kid", "null"), Same, PASSES),
            ("a number as the name", set("kid", 7), Same, PASSES),
            ("a path as the name", set("kid", r#""../../dev/null""#), Same, PASSES),
        ],
    )
    .await;
}

#[tokio::test]
async fn the_signature_comes_before_the_claims() {
    let stranger = Issuer::with_key(crate::auth::testing::TestKey::Two, "ins_1");
    let verifier = by_pem().authorized_parties(["https://app.example.com"]).build().unwrap();
    for (what, claims) in [
        ("valid", Same),
        ("expired", set("exp", 1)),
        ("of another party", set("azp", r#""https://evil.example""#)),
        ("without a subject", Without("sub")),
    ] {
        let error = verifier.verify(&token(&stranger, &Same, &claims)).await.unwrap_err();
        assert_eq!(error.reason(), Signature, "{what}");
    }
}
