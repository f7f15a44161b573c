//! Two instances whose keys have one name: no token of one passes for the other.

use super::*;
use crate::auth::Reason;

fn tenants() -> [(Issuer, SessionVerifier); 2] {
    [TestKey::One, TestKey::Two].map(|key| {
        let issuer = Issuer::with_key(key, "ins_same");
        let verifier = Watch::new().builder().clerk(&issuer.clerk()).build().unwrap();
        (issuer, verifier)
    })
}

fn token(issuer: &Issuer) -> String {
    // Whoever issued it says what they like about that.
    issuer.sign(r#"{"alg":"RS256","kid":"ins_same"}"#, &claims(r#""iss":"https://clerk.example.com""#))
}

#[tokio::test]
async fn in_any_order() {
    for order in [[0, 1, 0, 1], [1, 0, 0, 1], [0, 0, 1, 1], [1, 1, 0, 0]] {
        let tenants = tenants();
        for own in order {
            let other = 1 - own;
            assert!(tenants[own].1.verify(&token(&tenants[own].0)).await.is_ok());
            let error = tenants[own].1.verify(&token(&tenants[other].0)).await.unwrap_err();
            assert_eq!(error.reason(), Reason::TokenInvalidSignature);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn at_the_same_time() {
    let tenants = Arc::new(tenants());
    let tokens: [String; 2] = [token(&tenants[0].0), token(&tenants[1].0)];
    let tasks: Vec<_> = (0..400)
        .map(|n| {
            let (tenants, token) = (Arc::clone(&tenants), tokens[n % 2].clone());
            let verifier = n / 2 % 2;
            tokio::spawn(async move { (n % 2 == verifier, tenants[verifier].1.verify(&token).await.is_ok()) })
        })
        .collect();
    for task in tasks {
        let (is_own, passes) = task.await.unwrap();
        assert_eq!(passes, is_own);
    }
    assert_eq!((tenants[0].0.fetches(), tenants[1].0.fetches()), (1, 1));
}

#[tokio::test]
async fn a_given_key_is_not_found_by_the_name_that_a_token_gives_it() {
    let [(one, _), (two, by_name)] = tenants();
    let by_pem = |issuer: &Issuer| Watch::new().builder().pem(issuer.pem()).build().unwrap();
    let (first, second) = (by_pem(&one), by_pem(&two));
    for _ in 0..2 {
        assert!(first.verify(&token(&one)).await.is_ok());
        assert!(first.verify(&token(&two)).await.is_err());
        assert!(second.verify(&token(&one)).await.is_err());
        assert!(second.verify(&token(&two)).await.is_ok());
        assert!(by_name.verify(&token(&one)).await.is_err());
    }
}

#[tokio::test]
async fn another_secret_is_another_instance() {
    let [(one, _), (two, _)] = tenants();
    // One address, two keys: what is answered depends on who asks.
    let server = super::support::Server::deciding({
        let (one, two) = (one.jwks(), two.jwks());
        move |request| {
            let first = request.header("authorization") == Some("Bearer sk_test_1");
            super::support::Answer::json(if first { &one } else { &two })
        }
    })
    .await;
    let verifier = |secret: &str| {
        let clerk = crate::Clerk::builder().secret_key(secret).base_url(server.url()).build().unwrap();
        Watch::new().builder().clerk(&clerk).build().unwrap()
    };
    let (first, second) = (verifier("sk_test_1"), verifier("sk_test_2"));
    assert!(first.verify(&token(&one)).await.is_ok());
    assert!(second.verify(&token(&one)).await.is_err());
    assert!(second.verify(&token(&two)).await.is_ok());
    assert!(first.verify(&token(&two)).await.is_err());
}
