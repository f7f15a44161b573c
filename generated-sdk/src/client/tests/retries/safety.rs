use std::collections::BTreeMap;
use std::error::Error as _;
use std::sync::Mutex;

use super::*;
use crate::client::{ErrorKind, TransportError};

/// Status, whether `Retry-After` comes with it, and whether it is tried again: for `GET`, `PUT`,
/// `DELETE`, and for `POST`, `PATCH`.
const TABLE: [(u16, bool, bool, bool); 34] = [
    (302, false, false, false),
    (302, true, false, false),
    (400, false, false, false),
    (400, true, false, false),
    (401, false, false, false),
    (401, true, false, false),
    (404, false, false, false),
    (404, true, false, false),
    (408, false, true, false),
    (408, true, true, false),
    (409, false, false, false),
    (409, true, false, false),
    (422, false, false, false),
    (422, true, false, false),
    (425, false, false, false),
    (425, true, false, false),
    (429, false, true, true),
    (429, true, true, true),
    (500, false, true, false),
    (500, true, true, false),
    (501, false, false, false),
    (501, true, false, false),
    (502, false, true, false),
    (502, true, true, false),
    (503, false, true, false),
    (503, true, true, true),
    (504, false, true, false),
    (504, true, true, false),
    (505, false, false, false),
    (505, true, false, false),
    (520, false, true, false),
    (524, true, true, false),
    (525, false, false, false),
    (525, true, false, false),
];

#[tokio::test]
async fn statuses() {
    for (status, asks_to_wait, idempotent, other) in TABLE {
        let mut answer = Answer::new(status, "");
        if asks_to_wait {
            answer = answer.header("retry-after", "1");
        }
        for method in METHODS {
            let server = Server::answering(answer.clone()).await;
            let (clerk, asked) = hurried(&server);
            let error = call(&Users(clerk), method).await.unwrap_err();
            let is_retried = if METHODS[..3].contains(&method) { idempotent } else { other };
            let attempts = if is_retried { 3 } else { 1 };
            let case = format!("{method} {status} {asks_to_wait}");
            assert_eq!(server.requests().len(), attempts, "{case}");
            assert_eq!(asked.waits().len(), attempts - 1, "{case}");
            assert_eq!(usize::try_from(error.attempts()).unwrap(), attempts, "{case}");
            assert_eq!(error.to_string().ends_with(" (3 attempts)"), is_retried, "{error}");
            assert_eq!(error.status(), Some(status));
        }
    }
}

#[tokio::test]
async fn a_retry_after_that_says_nothing_is_none() {
    let server = Server::answering(Answer::new(503, "").header("retry-after", "soon")).await;
    let (clerk, _) = hurried(&server);
    assert_eq!(Users(clerk).create().await.unwrap_err().attempts(), 1);
}

/// The request arrived and was perhaps acted on: no answer, half of one, one that is too late.
#[tokio::test]
async fn failures_after_sending() {
    let late = user().after(Duration::from_secs(60));
    for (answer, kind) in [
        (Answer::none(), ErrorKind::Transport),
        (user().cut_after(4), ErrorKind::Transport),
        (late, ErrorKind::Timeout),
    ] {
        for method in METHODS {
            let server = Server::answering(answer.clone()).await;
            let (builder, _) = hurried_at(&server.url());
            let timeout = Duration::from_millis(if kind == ErrorKind::Timeout { 200 } else { 30_000 });
            let clerk = builder.timeout(timeout).build().unwrap();
            let error = call(&Users(clerk), method).await.unwrap_err();
            let attempts = if METHODS[..3].contains(&method) { 3 } else { 1 };
            assert_eq!((error.kind(), error.attempts()), (kind, attempts), "{method} {error}");
            assert_eq!(server.requests().len(), usize::try_from(attempts).unwrap(), "{method} {kind:?}");
        }
    }
}

/// A connection that is reused is the one that a server may close at any time.
#[tokio::test]
async fn a_post_over_a_reused_connection_is_not_doubled() {
    let server = in_turn(vec![user(), Answer::none()]).await;
    let (clerk, _) = hurried(&server);
    let users = Users(clerk);
    call(&users, Method::Post).await.unwrap();
    assert_eq!(call(&users, Method::Post).await.unwrap_err().attempts(), 1);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn no_connection() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    for method in METHODS {
        let (builder, asked) = hurried_at(&format!("http://127.0.0.1:{port}"));
        let error = call(&Users(builder.build().unwrap()), method).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3), "{method}");
        assert_eq!(asked.waits().len(), 2);
        assert!(error.to_string().ends_with(" (3 attempts)") && error.source().is_some(), "{error}");
    }
}

/// A transport has the last word on what is worth another try.
#[tokio::test]
async fn failures_for_good() {
    struct Broken(bool);
    impl Transport for Broken {
        fn send(&self, _: TransportRequest) -> TransportFuture<'_> {
            let error = TransportError::before_sending("no");
            let error = if self.0 { error.permanent() } else { error };
            Box::pin(std::future::ready(Err(error)))
        }

        fn sleep(&self, _: Duration) -> Option<TransportSleep<'_>> {
            Some(Box::pin(std::future::ready(())))
        }
    }
    for (permanent, attempts) in [(true, 1), (false, 3)] {
        let clerk = Clerk::builder().secret_key(SECRET).transport(Broken(permanent)).build().unwrap();
        assert_eq!(Users(clerk).get("u").await.unwrap_err().attempts(), attempts);
    }
}

#[tokio::test]
async fn what_is_sent_again_is_the_same() {
    let limited = || Answer::new(429, "");
    for method in METHODS {
        let server = in_turn(vec![limited(), limited(), user()]).await;
        let (clerk, _) = hurried(&server);
        call(&Users(clerk), method).await.unwrap();
        let [first, second, third] = server.requests().try_into().unwrap();
        for other in [second, third] {
            assert_eq!((&other.method, &other.target), (&first.method, &first.target));
            // The content type of a multipart body holds its boundary.
            assert_eq!((&other.headers, &other.body), (&first.headers, &first.body), "{method}");
        }
        assert_eq!(first.body.is_empty(), matches!(method, Method::Get | Method::Delete));
    }
}

#[tokio::test]
async fn an_answer_says_how_many_attempts_it_took() {
    let server = in_turn(vec![Answer::new(502, ""), user(), user()]).await;
    let (clerk, _) = hurried(&server);
    assert_eq!(Users(clerk.clone()).get("u").send_raw().await.unwrap().attempts(), 2);
    assert_eq!(Users(clerk).get("u").send_raw().await.unwrap().attempts(), 1);

    let server = in_turn(vec![Answer::new(502, ""), Answer::json("{}")]).await;
    let error = Users(hurried(&server).0).get("u").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 2));
    let error = Users(hurried(&server).0).get("").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
}

/// Many at a time against a server that fails in every way. It counts what it acted on.
#[tokio::test]
async fn nothing_is_done_twice() {
    const CALLS: usize = 400;
    let done: Arc<Mutex<BTreeMap<String, usize>>> = Arc::default();
    let (next, doing) = (AtomicUsize::new(0), Arc::clone(&done));
    let server = Server::deciding(move |request| {
        let (acts, answer) = match next.fetch_add(1, Ordering::SeqCst) % 20 {
            0 => (false, Answer::new(429, "").header("retry-after", "1")),
            3 => (false, Answer::new(429, "")),
            6 => (false, Answer::new(503, "").header("retry-after", "1")),
            9 => (true, Answer::new(503, "")),
            11 => (true, Answer::new(502, "")),
            13 => (true, Answer::none()),
            15 => (true, user().cut_after(3)),
            17 => (true, Answer::new(500, "")),
            _ => (true, user()),
        };
        if acts {
            *doing.lock().unwrap().entry(request.text().to_owned()).or_default() += 1;
        }
        answer
    })
    .await;
    let users = Users(hurried(&server).0);
    let calls: Vec<_> = (0..CALLS)
        .map(|at| tokio::spawn(users.create().set("at", i64::try_from(at).unwrap()).send()))
        .collect();
    let mut succeeded = 0;
    for call in calls {
        match call.await.unwrap() {
            Ok(_) => succeeded += 1,
            Err(error) => assert!(matches!(error.kind(), ErrorKind::Api | ErrorKind::Transport), "{error}"),
        }
    }
    let done = done.lock().unwrap();
    assert!(done.values().all(|times| *times == 1), "{done:?}");
    assert!(succeeded <= done.len() && succeeded > CALLS / 2, "{succeeded} of {}", done.len());
}
