//! Every misbehaviour, and what becomes of it in a client.

use std::time::{Duration, SystemTime};

use generated_sdk::mock::{Behaviour, MockServer};
use generated_sdk::types::EmailAddressVerification;
use generated_sdk::{Clerk, Error, ErrorKind, RetryPolicy};

use crate::start;

/// One attempt of a call, of a server that behaves as it is told to.
async fn one(behave: impl Fn(Behaviour) -> Behaviour) -> Result<generated_sdk::types::User, Error> {
    let mock = start().await;
    behave(mock.on("GetUser"));
    once(&mock).users().get("user_1").await
}

fn once(mock: &MockServer) -> Clerk {
    mock.client_builder().retries(RetryPolicy::off()).build().unwrap()
}

#[tokio::test]
async fn statuses_come_with_errors_as_clerk_has_them() {
    for status in [400, 401, 403, 404, 409, 422, 429, 500, 503] {
        let error = one(|on| on.status(status)).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(status)));
        assert_eq!(error.api_errors().len(), 1);
        assert!(error.trace_id().is_some());
    }
    assert!(one(|on| on.status(202)).await.is_ok());
}

#[tokio::test]
async fn waits_are_asked_for_in_seconds_and_with_a_date() {
    let error = one(|on| on.status(429).retry_after(7)).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    let soon = SystemTime::now() + Duration::from_secs(90);
    let error = one(|on| on.status(503).retry_after_date(soon)).await.unwrap_err();
    assert!(error.retry_after().unwrap() > Duration::from_secs(60));
}

#[tokio::test]
async fn connections_break_before_and_in_the_answer() {
    for behave in [Behaviour::disconnect, Behaviour::disconnect_mid_body] {
        assert_eq!(one(behave).await.unwrap_err().kind(), ErrorKind::Transport);
    }
}

#[tokio::test]
async fn what_is_late_or_slow_runs_into_the_timeout() {
    let hour = Duration::from_secs(3600);
    let late = |on: Behaviour| drop(on.latency(hour));
    let slow = |on: Behaviour| drop(on.drip(1, Duration::from_millis(1)));
    for behave in [&late as &dyn Fn(Behaviour), &slow] {
        let mock = start().await;
        behave(mock.on("GetUser"));
        let error =
            once(&mock).users().get("user_1").with_timeout(Duration::from_millis(30)).await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
    }
    assert!(one(|on| on.drip(500, Duration::from_millis(1))).await.is_ok());
}

#[tokio::test]
async fn what_is_no_json_is_an_error_of_decoding() {
    for behave in [
        (|on| on.truncated()) as fn(Behaviour) -> Behaviour,
        |on| on.html().status(200),
        |on| on.body("null"),
        |on| on.body(""),
        |on| on.body(vec![0xff, 0xfe]),
    ] {
        let error = one(behave).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.response().is_some());
    }
    let error = one(Behaviour::html).await.unwrap_err();
    assert_eq!((error.status(), error.api_errors().len()), (Some(502), 0));
    assert!(one(|on| on.content_type("text/plain")).await.is_ok());
}

#[tokio::test]
async fn what_no_version_knows_is_kept() {
    let user = one(|on| on.unknown_enum_values().unknown_union_members().extra_fields()).await.unwrap();
    let verification = user.email_addresses[0].verification.as_ref().unwrap();
    let EmailAddressVerification::Unknown(verification) = verification else { panic!("{verification:?}") };
    assert_eq!(verification["object"], "from_the_future");

    let mock = start().await;
    mock.on("ListInvitations").unknown_enum_values();
    let page = mock.client().invitations().list().await.unwrap();
    assert_eq!(page.data[0].status.as_str(), "from_the_future");
}

#[tokio::test]
async fn fields_are_null_or_missing() {
    let user = one(Behaviour::sparse).await.unwrap();
    assert_eq!((user.first_name, user.email_addresses.len()), (None, 0));
    let user = one(|on| on.null("first_name").missing("last_name")).await.unwrap();
    assert_eq!((user.first_name, user.last_name), (None, None));
    for behave in [(|on| on.null("id")) as fn(Behaviour) -> Behaviour, |on| on.missing("id")] {
        let error = one(behave).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("$.id"), "{error}");
    }
}

#[tokio::test]
async fn a_body_larger_than_the_limit_is_refused() {
    let error = one(|on| on.filled_to(100_000_000)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(one(|on| on.filled_to(1_000_000)).await.is_ok());
}

#[tokio::test]
async fn behaviours_have_their_turn_one_after_the_other() {
    let mock = start().await;
    mock.on("GetUser").after(1).times(2).status(404);
    mock.on_any().times(1).status(403);
    let clerk = once(&mock);
    let mut statuses = Vec::new();
    for _ in 0..5 {
        statuses.push(clerk.users().get("user_1").await.err().and_then(|error| error.status()));
    }
    assert_eq!(statuses, [Some(403), Some(404), Some(404), None, None]);
    mock.on_any().status(500);
    assert_eq!(clerk.users().count().await.unwrap_err().status(), Some(500));
    let forgotten = mock.on("GetUser");
    mock.reset();
    assert!(clerk.users().count().await.is_ok());
    assert_eq!(mock.requests().len(), 1);
    // What was forgotten has no part in what comes after it.
    mock.on("GetUsersCount").status(403);
    forgotten.status(500);
    assert_eq!(clerk.users().count().await.unwrap_err().status(), Some(403));
    assert!(clerk.users().get("user_1").await.is_ok());
}

#[tokio::test]
async fn a_call_is_tried_again_until_the_server_behaves() {
    let mock = start().await;
    mock.on("GetUser").times(1).status(429).retry_after(0);
    mock.on("GetUser").times(1).disconnect_mid_body();
    let quick = RetryPolicy::default().first_wait(Duration::from_millis(1));
    let clerk = mock.client_builder().retries(quick).build().unwrap();
    assert_eq!(clerk.users().get("user_1").await.unwrap().id, "user_1");
    assert_eq!(mock.requests().len(), 3);
}
