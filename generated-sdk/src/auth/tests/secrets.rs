//! What is printed holds no token, no key and no claim that is nobody's business.

use super::*;
use crate::Clerk;
use crate::auth::{Accept, Authenticator, RequestParts};

#[tokio::test]
async fn nothing_shows_tokens_or_keys() {
    let token = ISSUER.sign(HEADER, &claims(r#""tier":"very-private""#));
    let clerk = Clerk::builder().secret_key("sk_test_hidden").transport(ISSUER.clone()).build().unwrap();
    let builder = Watch::new().builder().clerk(&clerk);
    let verifier = builder.clone().build().unwrap();
    let claims = verifier.verify(&token).await.unwrap();
    let broken = format!("{token}AAAA");
    let error = verifier.verify(&broken).await.unwrap_err();
    let authenticator = Authenticator::new(verifier.clone());
    let parts =
        RequestParts::new("GET", "/a?token=hidden").header("authorization", format!("Bearer {token}"));
    let auth = authenticator.authenticate(&parts, Accept::ANY).await;
    assert!(auth.session().is_some());

    let signature = token.rsplit('.').next().unwrap();
    for shown in [
        format!("{builder:?}"),
        format!("{verifier:?}"),
        format!("{claims:?}"),
        format!("{error:?} {error}"),
        format!("{authenticator:?}"),
        format!("{:?}", Authenticator::builder(verifier.clone()).publishable_key("sk_live_hidden")),
        format!("{parts:?}"),
        format!("{auth:?}"),
        format!("{ISSUER:?} {:?}", ISSUER.session("user_1")),
    ] {
        for hidden in ["hidden", "very-private", signature, &token[..30]] {
            assert!(!shown.contains(hidden), "{shown}");
        }
    }
}

#[tokio::test]
async fn a_name_of_a_key_that_somebody_made_up_is_shortened_and_escaped() {
    let verifier = Watch::new().builder().clerk(&ISSUER.clerk()).build().unwrap();
    let kid = format!("\u{1b}[31m\n{}", "x".repeat(10_000));
    let header = serde_json::json!({ "alg": "RS256", "kid": kid }).to_string();
    let shown = verifier.verify(&ISSUER.sign(&header, &claims(""))).await.unwrap_err().to_string();
    assert!(shown.len() < 300 && !shown.chars().any(char::is_control), "{shown}");
}
