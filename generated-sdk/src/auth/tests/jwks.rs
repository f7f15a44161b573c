//! Keys that are fetched over HTTP: cached, renewed, and missing.

use std::sync::Mutex;

use super::support::{Answer, Server};
use super::*;
use crate::auth::Reason;
use crate::{Clerk, RetryPolicy};

/// An instance whose answers a test changes.
struct Instance {
    server: Server,
    answer: Arc<Mutex<Answer>>,
    watch: Watch,
}

impl Instance {
    async fn answering(answer: Answer) -> Self {
        let answer = Arc::new(Mutex::new(answer));
        let shared = Arc::clone(&answer);
        let server = Server::deciding(move |request| {
            assert_eq!((request.method.as_str(), request.target.as_str()), ("GET", "/v1/jwks"));
            assert_eq!(request.header("authorization"), Some("Bearer sk_test_1"));
            shared.lock().unwrap().clone()
        })
        .await;
        Self { server, answer, watch: Watch::new() }
    }

    async fn with_keys_of(issuer: &Issuer) -> Self {
        Self::answering(Answer::json(&issuer.jwks())).await
    }

    fn answers(&self, answer: Answer) {
        *self.answer.lock().unwrap() = answer;
    }

    fn builder(&self) -> SessionVerifierBuilder {
        let clerk = Clerk::builder()
            .secret_key("sk_test_1")
            .base_url(format!("{}/v1", self.server.url()))
            .retries(RetryPolicy::off())
            .build()
            .unwrap();
        self.watch.builder().clerk(&clerk)
    }

    fn verifier(&self) -> SessionVerifier {
        self.builder().build().unwrap()
    }

    fn fetches(&self) -> usize {
        self.server.requests().len()
    }
}

fn header(kid: &str) -> String {
    format!(r#"{{"alg":"RS256","kid":{kid:?}}}"#)
}

/// A token that stays valid however far a test goes on.
fn token(issuer: &Issuer, kid: &str) -> String {
    issuer.sign(&header(kid), r#"{"sub":"user_1","exp":9999999999}"#)
}

async fn verdict(verifier: &SessionVerifier, token: &str) -> Option<Reason> {
    verifier.verify(token).await.err().map(|error| error.reason())
}

const MISMATCH: Option<Reason> = Some(Reason::JwkKidMismatch);
const NOT_LOADED: Option<Reason> = Some(Reason::JwkRemoteFailedToLoad);

#[tokio::test]
async fn keys_are_fetched_once_and_again_after_five_minutes() {
    let instance = Instance::with_keys_of(&ISSUER).await;
    let verifier = instance.verifier();
    let token = token(&ISSUER, "ins_1");
    assert_eq!(instance.fetches(), 0, "nothing is fetched before a token comes");
    for (advance, fetches) in [(0, 1), (60, 1), (239, 1), (1, 2), (299, 2), (1, 3)] {
        instance.watch.advance(Duration::from_secs(advance));
        assert_eq!(verdict(&verifier, &token).await, None);
        assert_eq!(instance.fetches(), fetches);
    }
    // Clones share what was fetched.
    assert_eq!(verdict(&verifier.clone(), &token).await, None);
    assert_eq!(instance.fetches(), 3);
}

#[tokio::test]
async fn an_unknown_key_is_asked_for_at_most_every_thirty_seconds() {
    let instance = Instance::with_keys_of(&ISSUER).await;
    let verifier = instance.verifier();
    let (known, unknown) = (token(&ISSUER, "ins_1"), token(&ISSUER, "ins_9"));
    assert_eq!(verdict(&verifier, &known).await, None);
    for (advance, fetches) in [(0, 2), (0, 2), (29, 2), (1, 3), (0, 3)] {
        instance.watch.advance(Duration::from_secs(advance));
        assert_eq!(verdict(&verifier, &unknown).await, MISMATCH);
        assert_eq!(verdict(&verifier, &token(&ISSUER, &format!("made-up-{advance}"))).await, MISMATCH);
        assert_eq!(verdict(&verifier, &known).await, None);
        assert_eq!(instance.fetches(), fetches);
    }
    let error = verifier.verify(&unknown).await.unwrap_err().to_string();
    assert!(error.contains(r#"has no key "ins_9"; it has "ins_1""#), "{error}");
}

#[tokio::test]
async fn a_rotated_key_is_found_at_once() {
    let issuer = Issuer::with_key(TestKey::One, "ins_1");
    let instance = Instance::with_keys_of(&issuer).await;
    let verifier = instance.verifier();
    let old = token(&issuer, "ins_1");
    assert_eq!(verdict(&verifier, &old).await, None);
    issuer.rotate(TestKey::Two, "ins_2");
    instance.answers(Answer::json(&issuer.jwks()));
    assert_eq!(verdict(&verifier, &token(&issuer, "ins_2")).await, None);
    assert_eq!(verdict(&verifier, &old).await, None, "the old key is still among them");
    // And one that is withdrawn is gone when the keys are fetched next.
    instance.answers(Answer::json(&Issuer::with_key(TestKey::Two, "ins_2").jwks()));
    instance.watch.advance(Duration::from_secs(300));
    assert_eq!(verdict(&verifier, &token(&issuer, "ins_2")).await, None);
    assert_eq!(verdict(&verifier, &old).await, MISMATCH);
}

#[tokio::test]
async fn a_token_that_names_no_key_leads_to_no_fetch() {
    let instance = Instance::with_keys_of(&ISSUER).await;
    let verifier = instance.verifier();
    for header in [
        r#"{"alg":"RS256"}"#,
        r#"{"alg":"RS256","kid":7}"#,
        r#"{"alg":"RS256","kid":null}"#,
        r#"{"alg":"RS256","kid":["ins_1"]}"#,
    ] {
        assert_eq!(verdict(&verifier, &ISSUER.sign(header, &claims(""))).await, MISMATCH, "{header}");
    }
    // Nor does one that is refused before the key matters.
    for forged in ["", "a.b.c", &ISSUER.sign(r#"{"alg":"none","kid":"ins_1"}"#, &claims(""))] {
        assert!(verdict(&verifier, forged).await.is_some());
    }
    assert_eq!(instance.fetches(), 0);
    // An empty name is a name.
    assert_eq!(verdict(&verifier, &token(&ISSUER, "")).await, MISMATCH);
}

#[tokio::test]
async fn a_thousand_at_once_make_one_fetch() {
    let slow = Answer::json(&ISSUER.jwks()).after(Duration::from_millis(200));
    for (answer, expected) in
        [(slow, None), (Answer::new(500, "").after(Duration::from_millis(200)), NOT_LOADED)]
    {
        let instance = Instance::answering(answer).await;
        let verifier = instance.verifier();
        let token = token(&ISSUER, "ins_1");
        let tasks: Vec<_> = (0..1000)
            .map(|_| {
                let (verifier, token) = (verifier.clone(), token.clone());
                tokio::spawn(async move { verdict(&verifier, &token).await })
            })
            .collect();
        for task in tasks {
            assert_eq!(task.await.unwrap(), expected);
        }
        assert_eq!(instance.fetches(), 1);
    }
}

#[tokio::test]
async fn a_thousand_unknown_keys_at_once_make_one_fetch() {
    let instance = Instance::with_keys_of(&ISSUER).await;
    let verifier = instance.verifier();
    assert_eq!(verdict(&verifier, &token(&ISSUER, "ins_1")).await, None);
    instance.answers(Answer::json(&ISSUER.jwks()).after(Duration::from_millis(200)));
    let tasks: Vec<_> = (0..1000)
        .map(|n| {
            let (verifier, token) = (verifier.clone(), token(&ISSUER, &format!("made-up-{}", n % 10)));
            tokio::spawn(async move { verdict(&verifier, &token).await })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), MISMATCH);
    }
    assert_eq!(instance.fetches(), 2);
}

#[tokio::test]
async fn callers_that_give_up_do_not_make_for_more_fetches() {
    let instance = Instance::with_keys_of(&ISSUER).await;
    let verifier = instance.verifier();
    assert_eq!(verdict(&verifier, &token(&ISSUER, "ins_1")).await, None);
    instance.answers(Answer::json(&ISSUER.jwks()).after(Duration::from_secs(60)));
    for n in 0..20 {
        let forged = token(&ISSUER, &format!("made-up-{n}"));
        let _ = tokio::time::timeout(Duration::from_millis(20), verifier.verify(&forged)).await;
    }
    assert!(instance.fetches() <= 2, "{}", instance.fetches());
    // One who gave up does not keep others from what is known.
    assert_eq!(verdict(&verifier, &token(&ISSUER, "ins_1")).await, None);
}

#[tokio::test]
async fn whoever_fetches_may_give_up_and_another_takes_over() {
    let instance = Instance::answering(Answer::json(&ISSUER.jwks()).after(Duration::from_secs(60))).await;
    let verifier = instance.verifier();
    let token = token(&ISSUER, "ins_1");
    let first = tokio::spawn({
        let (verifier, token) = (verifier.clone(), token.clone());
        async move { verifier.verify(&token).await.is_ok() }
    });
    super::support::eventually(|| instance.server.connections() == 1).await;
    let second = tokio::spawn({
        let (verifier, token) = (verifier.clone(), token.clone());
        async move { verifier.verify(&token).await.is_ok() }
    });
    tokio::task::yield_now().await;
    instance.answers(Answer::json(&ISSUER.jwks()));
    first.abort();
    assert!(second.await.unwrap());
}

#[tokio::test]
async fn what_is_cached_goes_on_working_while_the_api_is_down() {
    for failure in [
        Answer::new(500, "oops"),
        Answer::new(200, "<html>"),
        Answer::json(r#"{"keys":[]}"#),
        Answer::json("[]"),
        Answer::none(),
        Answer::json(&ISSUER.jwks()).cut_after(20),
    ] {
        let instance = Instance::with_keys_of(&ISSUER).await;
        let verifier = instance.verifier();
        let token = token(&ISSUER, "ins_1");
        assert_eq!(verdict(&verifier, &token).await, None);
        instance.answers(failure.clone());
        // Five minutes of validity and an hour of grace.
        for (advance, expected) in [(300, None), (10, None), (30, None), (3559, None), (1, NOT_LOADED)] {
            instance.watch.advance(Duration::from_secs(advance));
            assert_eq!(verdict(&verifier, &token).await, expected, "{failure:?}: {advance}");
        }
        // A failure stands for 30 s, as long as there are keys that will do.
        assert_eq!(instance.fetches(), 1 + 4, "{failure:?}");
        instance.answers(Answer::json(&ISSUER.jwks()));
        instance.watch.advance(Duration::from_secs(1));
        assert_eq!(verdict(&verifier, &token).await, None, "it is up again");
    }
}

#[tokio::test]
async fn there_need_be_no_grace() {
    let instance = Instance::with_keys_of(&ISSUER).await;
    let verifier = instance.builder().stale_if_error(Duration::ZERO).build().unwrap();
    let token = token(&ISSUER, "ins_1");
    assert_eq!(verdict(&verifier, &token).await, None);
    instance.answers(Answer::new(503, ""));
    instance.watch.advance(Duration::from_secs(300));
    assert_eq!(verdict(&verifier, &token).await, NOT_LOADED);
}

#[tokio::test]
async fn nobody_but_the_one_that_fetches_waits_for_a_slow_api() {
    let instance = Instance::with_keys_of(&ISSUER).await;
    let verifier = instance.verifier();
    let token = token(&ISSUER, "ins_1");
    assert_eq!(verdict(&verifier, &token).await, None);
    instance.answers(Answer::json(&ISSUER.jwks()).after(Duration::from_secs(600)));
    instance.watch.advance(Duration::from_secs(300));
    let first = tokio::spawn({
        let (verifier, token) = (verifier.clone(), token.clone());
        async move { verdict(&verifier, &token).await }
    });
    super::support::eventually(|| instance.fetches() == 2).await;
    for _ in 0..5 {
        assert_eq!(verdict(&verifier, &token).await, None);
    }
    assert!(!first.is_finished());
    assert_eq!(first.await.unwrap(), None, "and it gives up in time to use what it has");
}

#[tokio::test]
async fn errors_say_what_happened() {
    let unauthorized = r#"{"errors":[{"code":"clerk_key_invalid","message":"The key is wrong."}]}"#;
    for (answer, reason, part) in [
        (Answer::new(401, unauthorized), Reason::SecretKeyInvalid, "does not accept the secret key"),
        (Answer::new(403, unauthorized), Reason::SecretKeyInvalid, "does not accept the secret key"),
        (Answer::new(401, ""), Reason::SecretKeyInvalid, "GET /jwks: 401"),
        (Answer::new(500, "oops"), Reason::JwkRemoteFailedToLoad, "GET /jwks: 500"),
        (Answer::new(404, ""), Reason::JwkRemoteFailedToLoad, "GET /jwks: 404"),
        (
            Answer::new(302, "").header("location", "https://evil.example"),
            Reason::JwkRemoteFailedToLoad,
            "302",
        ),
        (Answer::new(200, ""), Reason::JwkRemoteFailedToLoad, "cannot be used: not JSON"),
        (Answer::json(r#"{"keys":{}}"#), Reason::JwkRemoteFailedToLoad, "it holds no keys"),
        (Answer::json(r#"{"keys":[{"kty":"RSA"},7]}"#), Reason::JwkRemoteFailedToLoad, "it holds no keys"),
    ] {
        let instance = Instance::answering(answer).await;
        let error = instance.verifier().verify(&token(&ISSUER, "ins_1")).await.unwrap_err();
        assert_eq!(error.reason(), reason, "{error}");
        assert!(error.to_string().contains(part) && !error.to_string().contains("sk_test_1"), "{error}");
    }
}

#[tokio::test]
async fn after_a_failure_without_any_keys_there_is_a_short_pause() {
    let instance = Instance::answering(Answer::new(500, "")).await;
    let verifier = instance.verifier();
    let token = token(&ISSUER, "ins_1");
    for (advance, fetches) in [(0, 1), (0, 1), (900, 1), (100, 2)] {
        instance.watch.advance(Duration::from_millis(advance));
        assert_eq!(verdict(&verifier, &token).await, NOT_LOADED);
        assert_eq!(instance.fetches(), fetches);
    }
}

#[tokio::test]
async fn a_clock_that_is_set_back_does_not_keep_keys_for_ever() {
    let instance = Instance::with_keys_of(&ISSUER).await;
    let verifier = instance.verifier();
    let token = token(&ISSUER, "ins_1");
    assert_eq!(verdict(&verifier, &token).await, None);
    instance.watch.back(Duration::from_secs(301));
    assert_eq!(verdict(&verifier, &token).await, None);
    assert_eq!(instance.fetches(), 2);
}

#[tokio::test]
async fn keys_that_cannot_be_used() {
    let good: serde_json::Value = serde_json::from_str(&ISSUER.jwks()).unwrap();
    let good = &good["keys"][0];
    let with = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut jwk = good.clone();
        change(&mut jwk);
        serde_json::json!({ "keys": [jwk] }).to_string()
    };
    for (what, jwks, expected) in [
        ("as it is", with(&|_| ()), None),
        ("no use", with(&|jwk| drop(jwk.as_object_mut().unwrap().remove("use"))), None),
        ("no alg", with(&|jwk| drop(jwk.as_object_mut().unwrap().remove("alg"))), None),
        ("with a private half", with(&|jwk| jwk["d"] = "AQAB".into()), None),
        ("operations", with(&|jwk| jwk["key_ops"] = serde_json::json!(["verify"])), None),
        ("not for signatures", with(&|jwk| jwk["use"] = "enc".into()), Some(Reason::JwkFailedToResolve)),
        (
            "not for verifying",
            with(&|jwk| jwk["key_ops"] = serde_json::json!(["sign"])),
            Some(Reason::JwkFailedToResolve),
        ),
        ("another type", with(&|jwk| jwk["kty"] = "EC".into()), Some(Reason::JwkFailedToResolve)),
        ("a shared secret", with(&|jwk| jwk["kty"] = "oct".into()), Some(Reason::JwkFailedToResolve)),
        ("another family", with(&|jwk| jwk["alg"] = "PS256".into()), Some(Reason::JwkFailedToResolve)),
        ("another algorithm", with(&|jwk| jwk["alg"] = "RS512".into()), Some(Reason::TokenInvalidAlgorithm)),
        (
            "no modulus",
            with(&|jwk| drop(jwk.as_object_mut().unwrap().remove("n"))),
            Some(Reason::JwkFailedToResolve),
        ),
        ("a short modulus", with(&|jwk| jwk["n"] = "AQAB".into()), Some(Reason::JwkFailedToResolve)),
        (
            "a modulus in padded base64",
            with(&|jwk| jwk["n"] = format!("{}==", jwk["n"].as_str().unwrap()).into()),
            Some(Reason::JwkFailedToResolve),
        ),
        ("an exponent of one", with(&|jwk| jwk["e"] = "AQ".into()), Some(Reason::JwkFailedToResolve)),
        ("no name", with(&|jwk| drop(jwk.as_object_mut().unwrap().remove("kid"))), NOT_LOADED),
        ("another name", with(&|jwk| jwk["kid"] = "ins_2".into()), MISMATCH),
        (
            "two of one name, the first unusable",
            serde_json::json!({"keys": [{"kid": "ins_1", "kty": "EC"}, good]}).to_string(),
            None,
        ),
        (
            "two of one name, the second unusable",
            serde_json::json!({"keys": [good, {"kid": "ins_1", "kty": "EC"}]}).to_string(),
            None,
        ),
    ] {
        let instance = Instance::answering(Answer::json(&jwks)).await;
        assert_eq!(verdict(&instance.verifier(), &token(&ISSUER, "ins_1")).await, expected, "{what}");
    }
}
