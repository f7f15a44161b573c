use std::time::Instant;

use super::*;
use crate::client::{ErrorKind, RetryPolicy};

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test]
async fn attempts_are_bounded() {
    let server = Server::answering(Answer::new(503, "")).await;
    let (builder, _) = hurried_at(&server.url());
    for (attempts, made) in [(0, 1), (1, 1), (2, 2), (7, 7)] {
        let policy = RetryPolicy::default().attempts(attempts);
        let clerk = builder.clone().retries(policy).build().unwrap();
        assert_eq!(Users(clerk).get("u").await.unwrap_err().attempts(), made);
    }
}

#[tokio::test]
async fn off_is_one_setting() {
    let server = Server::answering(Answer::new(503, "")).await;
    let (builder, asked) = hurried_at(&server.url());
    let off = Users(builder.clone().retries(RetryPolicy::off()).build().unwrap());
    let on = Users(builder.build().unwrap());
    assert_eq!(off.get("u").await.unwrap_err().attempts(), 1);
    assert!(asked.waits().is_empty());
    // What a call says counts, not what its client says.
    assert_eq!(off.get("u").with_retries(RetryPolicy::default()).await.unwrap_err().attempts(), 3);
    assert_eq!(on.get("u").with_retries(RetryPolicy::off()).await.unwrap_err().attempts(), 1);
    assert_eq!(on.get("u").await.unwrap_err().attempts(), 3);
}

#[tokio::test]
async fn no_wait_goes_beyond_the_deadline() {
    let server = Server::answering(Answer::new(429, "").header("retry-after", "30")).await;
    let (builder, asked) = hurried_at(&server.url());
    let hasty = Users(builder.clone().deadline(20 * SECOND).build().unwrap());
    let error = hasty.get("u").await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(30 * SECOND)));
    let error = hasty.get("u").with_deadline(600 * SECOND).await.unwrap_err();
    assert_eq!(error.attempts(), 3);
    let patient = Users(builder.build().unwrap());
    assert_eq!(patient.get("u").with_deadline(20 * SECOND).await.unwrap_err().attempts(), 1);
    assert_eq!(asked.waits().len(), 2);
}

#[tokio::test]
async fn attempts_get_what_is_left_of_the_deadline() {
    let server = Server::answering(Answer::new(503, "")).await;
    let (builder, asked) = hurried_at(&server.url());
    let timeouts = || std::mem::take(&mut *asked.timeouts.lock().unwrap());
    let users = Users(builder.clone().build().unwrap());
    users.get("u").await.unwrap_err();
    assert_eq!(timeouts(), [30 * SECOND; 3]);
    // An attempt that may take longer than the usual deadline is not cut short by it.
    users.get("u").with_timeout(300 * SECOND).with_retries(RetryPolicy::off()).await.unwrap_err();
    assert_eq!(timeouts(), [300 * SECOND]);
    users.get("u").with_deadline(20 * SECOND).await.unwrap_err();
    let [first, second, third] = timeouts().try_into().unwrap();
    assert_eq!(first, 20 * SECOND);
    assert!(second < first && third < second, "{second:?} {third:?}");

    let users = Users(builder.timeout(5 * SECOND).deadline(4 * SECOND).build().unwrap());
    users.get("u").with_retries(RetryPolicy::off()).await.unwrap_err();
    assert_eq!(timeouts(), [4 * SECOND]);
    assert_eq!(asked.timeouts().len(), 0);
}

#[tokio::test]
async fn a_deadline_ends_attempts_that_time_out() {
    let server = Server::answering(user().after(60 * SECOND)).await;
    let (builder, _) = hurried_at(&server.url());
    let policy = RetryPolicy::default().attempts(1_000).first_wait(Duration::ZERO);
    let clerk = builder.retries(policy).timeout(SECOND / 5).deadline(SECOND).build().unwrap();
    let before = Instant::now();
    let error = Users(clerk).get("u").await.unwrap_err();
    assert!(before.elapsed() < 20 * SECOND);
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!((2..=50).contains(&error.attempts()), "{error}");
}

/// No instant is so far away.
#[tokio::test]
async fn limits_without_end() {
    let server = in_turn(vec![Answer::new(503, ""), user()]).await;
    let call = Users(hurried(&server).0).get("u").with_timeout(Duration::MAX).with_deadline(Duration::MAX);
    call.await.unwrap();
}
