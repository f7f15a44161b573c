//! When keys are fetched, and by how many.

use super::*;

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

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
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

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
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
    eventually(|| instance.server.connections() == 1).await;
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
async fn keys_need_not_be_kept() {
    let instance = Instance::with_keys_of(&ISSUER).await;
    let builder = instance.builder().cache_ttl(Duration::ZERO).stale_if_error(Duration::ZERO);
    let verifier = builder.build().unwrap();
    for fetches in 1..4 {
        assert_eq!(verdict(&verifier, &token(&ISSUER, "ins_1")).await, None);
        assert_eq!(instance.fetches(), fetches);
    }
}
