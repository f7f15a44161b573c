//! The API down, slow or talking nonsense.

use super::*;

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
    eventually(|| instance.fetches() == 2).await;
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

/// Nobody waits for long enough, but each of them carries on what the one before began.
#[tokio::test]
async fn callers_with_less_patience_than_the_api_takes() {
    let slow = Answer::json(&ISSUER.jwks()).after(Duration::from_millis(400));
    let instance = Instance::answering(slow).await;
    let verifier = instance.verifier();
    let token = token(&ISSUER, "ins_1");
    let mut verdicts = Vec::new();
    for _ in 0..100 {
        let limit = Duration::from_millis(50);
        let Ok(verdict) = tokio::time::timeout(limit, verdict(&verifier, &token)).await else { continue };
        verdicts.push(verdict);
        break;
    }
    assert_eq!(verdicts, [None]);
    assert_eq!(instance.fetches(), 1);
}

/// What was left for too long is not of now, whatever it would say.
#[tokio::test]
async fn a_fetch_of_long_ago_is_not_carried_on() {
    let keys_of_before = Issuer::with_key(TestKey::Two, "ins_2").jwks();
    let instance = Instance::answering(Answer::json(&keys_of_before).after(Duration::from_millis(20))).await;
    let verifier = instance.verifier();
    let token = token(&ISSUER, "ins_1");
    let limit = Duration::from_millis(5);
    assert!(tokio::time::timeout(limit, verdict(&verifier, &token)).await.is_err());
    eventually(|| instance.fetches() == 1).await;
    instance.answers(Answer::json(&ISSUER.jwks()));
    instance.watch.advance(Duration::from_secs(10));
    assert_eq!(verdict(&verifier, &token).await, None);
    assert_eq!(instance.fetches(), 2);
}

/// Its connection and its timers stand still with the runtime that it was begun on.
#[tokio::test]
async fn a_fetch_of_another_runtime_is_not_carried_on() {
    let slow = Answer::json(&ISSUER.jwks()).after(Duration::from_secs(60));
    let instance = Instance::answering(slow).await;
    let verifier = instance.verifier();
    let token = token(&ISSUER, "ins_1");
    let (elsewhere, asked) = (verifier.clone(), token.clone());
    let standing = tokio::task::spawn_blocking(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let call = async { tokio::time::timeout(Duration::from_millis(50), elsewhere.verify(&asked)).await };
        assert!(runtime.block_on(call).is_err());
        runtime
    })
    .await
    .unwrap();
    instance.answers(Answer::json(&ISSUER.jwks()));
    assert_eq!(verdict(&verifier, &token).await, None);
    tokio::task::spawn_blocking(move || drop(standing)).await.unwrap();
}

/// A watcher of the user's, for instance, which must cost one call and not all that follow.
#[tokio::test]
async fn a_fetch_that_panics_is_not_carried_on() {
    let instance = Instance::with_keys_of(&ISSUER).await;
    let panicked = std::sync::atomic::AtomicBool::new(false);
    let clerk = Clerk::builder()
        .secret_key("sk_test_1")
        .base_url(format!("{}/v1", instance.server.url()))
        .on_finished(move |_| assert!(panicked.swap(true, std::sync::atomic::Ordering::SeqCst), "once"))
        .build()
        .unwrap();
    let verifier = instance.watch.builder().clerk(&clerk).build().unwrap();
    let (first, asked) = (verifier.clone(), token(&ISSUER, "ins_1"));
    assert!(tokio::spawn(async move { first.verify(&asked).await.is_ok() }).await.unwrap_err().is_panic());
    assert_eq!(verdict(&verifier, &token(&ISSUER, "ins_1")).await, None);
}

#[tokio::test]
async fn unknown_keys_while_the_api_is_down() {
    let instance = Instance::with_keys_of(&ISSUER).await;
    let verifier = instance.verifier();
    assert_eq!(verdict(&verifier, &token(&ISSUER, "ins_1")).await, None);
    instance.answers(Answer::new(503, ""));
    instance.watch.advance(Duration::from_secs(300));
    for _ in 0..10 {
        assert_eq!(verdict(&verifier, &token(&ISSUER, "made-up")).await, NOT_LOADED);
        instance.watch.advance(Duration::from_secs(2));
    }
    assert_eq!(instance.fetches(), 2);
}
