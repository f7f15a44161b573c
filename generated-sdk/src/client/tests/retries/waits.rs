use std::sync::atomic::AtomicBool;

use super::super::support::eventually;
use super::*;
use crate::client::{Headers, RetryPolicy, TransportResponse};

fn between(wait: Duration, least: u64, most: u64) -> bool {
    (Duration::from_millis(least)..Duration::from_millis(most)).contains(&wait)
}

#[tokio::test]
async fn growing_waits() {
    let server = Server::answering(Answer::new(502, "")).await;
    let (clerk, asked) = hurried(&server);
    Users(clerk).get("u").await.unwrap_err();
    let [first, second] = asked.waits().try_into().unwrap();
    assert!(between(first, 0, 500) && between(second, 0, 750), "{first:?} {second:?}");
}

#[tokio::test]
async fn waits_that_are_asked_for() {
    let asking = |status, value: &str| Answer::new(status, "").header("retry-after", value);
    let (now, soon) = ("Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:44 GMT");
    let cases = [
        (asking(429, "7"), 7_000, 7_500),
        (asking(502, "7"), 7_000, 7_500),
        (asking(503, "60"), 60_000, 60_500),
        (asking(429, soon).header("date", now), 7_000, 7_500),
        (asking(429, "0"), 0, 500),
        (asking(429, now), 0, 500),
        (asking(429, "soon"), 0, 500),
    ];
    for (answer, least, most) in cases {
        let server = in_turn(vec![answer, user()]).await;
        let (clerk, asked) = hurried(&server);
        Users(clerk).get("u").await.unwrap();
        let waits = asked.waits();
        assert!(waits.len() == 1 && between(waits[0], least, most), "{waits:?}, not from {least}");
    }
}

#[tokio::test]
async fn nobody_waits_for_longer_than_the_limit() {
    let server = Server::answering(Answer::new(429, "").header("retry-after", "61")).await;
    let (clerk, asked) = hurried(&server);
    let error = Users(clerk.clone()).get("u").await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(61))));
    assert!(error.to_string().contains("Wait 61 s"), "{error}");
    assert!(asked.waits().is_empty());

    let patient = RetryPolicy::default().retry_after_limit(Duration::from_secs(61)).attempts(2);
    let error = Users(clerk.clone()).get("u").with_retries(patient).await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (2, Some(Duration::from_secs(61))));
    assert!(between(asked.waits()[0], 61_000, 61_500));

    // Nor for a time that no clock can hold.
    let server = Server::answering(Answer::new(429, "").header("retry-after", u64::MAX.to_string())).await;
    let endless = RetryPolicy::default().retry_after_limit(Duration::MAX);
    let error = Users(hurried(&server).0).get("u").with_retries(endless).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
}

/// With the timer that comes with the default transport.
#[tokio::test]
async fn the_timer_of_tokio() {
    let server = in_turn(vec![Answer::new(502, ""), user()]).await;
    let quick = RetryPolicy::default().first_wait(Duration::from_millis(2));
    let clerk = Clerk::builder().secret_key(SECRET).base_url(server.url()).retries(quick).build().unwrap();
    assert_eq!(Users(clerk).get("u").await.unwrap().id, "u");
    assert_eq!(server.requests().len(), 2);
}

/// Always overloaded, and a timer that never ends and notes when it is given up.
struct Waiting {
    waits: Arc<AtomicBool>,
    dropped: Arc<AtomicBool>,
    sent: Arc<AtomicUsize>,
}

impl Transport for Waiting {
    fn send(&self, _: TransportRequest) -> TransportFuture<'_> {
        self.sent.fetch_add(1, Ordering::SeqCst);
        Box::pin(std::future::ready(Ok(TransportResponse::new(503, Headers::default(), ""))))
    }

    fn sleep(&self, _: Duration) -> Option<TransportSleep<'_>> {
        struct Guard(Arc<AtomicBool>);
        impl Drop for Guard {
            fn drop(&mut self) {
                self.0.store(true, Ordering::SeqCst);
            }
        }
        let guard = Guard(Arc::clone(&self.dropped));
        self.waits.store(true, Ordering::SeqCst);
        Some(Box::pin(async move {
            let _guard = guard;
            std::future::pending::<()>().await;
        }))
    }
}

#[tokio::test]
async fn a_call_dropped_while_it_waits_is_cancelled() {
    let (waits, dropped, sent) =
        (Arc::<AtomicBool>::default(), Arc::<AtomicBool>::default(), Arc::<AtomicUsize>::default());
    let transport =
        Waiting { waits: Arc::clone(&waits), dropped: Arc::clone(&dropped), sent: Arc::clone(&sent) };
    let clerk = Clerk::builder().secret_key(SECRET).transport(transport).build().unwrap();
    let call = tokio::spawn(Users(clerk).get("u").send());
    eventually(|| waits.load(Ordering::SeqCst)).await;
    assert!(!dropped.load(Ordering::SeqCst));
    call.abort();
    eventually(|| dropped.load(Ordering::SeqCst)).await;
    assert_eq!(sent.load(Ordering::SeqCst), 1);
}
