use std::error::Error as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::operations::Users;
use super::support::{Answer, Server};
use super::{SECRET, builder, clerk, start};
use crate::client::{
    Clerk, ErrorKind, Headers, RetryPolicy, Transport, TransportError, TransportFuture, TransportRequest,
    TransportResponse,
};

#[tokio::test]
async fn time_limits() {
    let server = Server::answering(Answer::json("{}").after(Duration::from_secs(60))).await;
    let before = Instant::now();
    let impatient = builder(&server).timeout(Duration::from_millis(50)).build().unwrap();
    let by_client = Users(impatient).get("u").await.unwrap_err();
    let by_call = Users(clerk(&server)).get("u").with_timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(before.elapsed() < Duration::from_secs(10));
    for error in [by_client, by_call] {
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(error.is_timeout() && !error.is_connect());
        assert_eq!(error.to_string(), "GET /users/{user_id}: timed out: no complete answer within 50ms");
    }
}

#[tokio::test]
async fn no_connection() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let clerk =
        Clerk::builder().secret_key(SECRET).base_url(format!("http://localhost:{port}")).build().unwrap();
    let error = Users(clerk).get("u").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_connect() && !error.is_timeout());
    assert!(
        error.to_string().contains("could not connect: ") && error.to_string().contains("refused"),
        "{error}"
    );
    let cause = error.source().unwrap().downcast_ref::<TransportError>().unwrap();
    assert!(!cause.may_have_been_sent());
    assert!(cause.source().is_some());
}

/// A server that accepts and says nothing: TLS never gets anywhere.
#[tokio::test]
async fn connecting_has_a_limit_of_its_own() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", silent.local_addr().unwrap().port());
    let clerk =
        Clerk::builder().secret_key(SECRET).base_url(url).connect_timeout(Duration::from_millis(50)).build();
    let error = Users(clerk.unwrap()).get("u").await.unwrap_err();
    assert!(error.is_connect() && error.is_timeout(), "{error:?}");
    assert!(error.to_string().contains("no connection within 50ms"), "{error}");
}

#[tokio::test]
async fn answers_that_break_off() {
    let server = Server::answering(Answer::json(r#"{"id":"u"}"#).cut_after(4)).await;
    let error = Users(clerk(&server)).get("u").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.source().unwrap().downcast_ref::<TransportError>().unwrap().may_have_been_sent());
}

#[tokio::test]
async fn answers_have_a_largest_size() {
    let body = format!(r#"{{"id":"{}"}}"#, "x".repeat(91));
    assert_eq!(body.len(), 100);
    for answer in [Answer::json(&body), Answer::json(&body).unannounced()] {
        let server = Server::answering(answer).await;
        let enough = builder(&server).response_limit(100).build().unwrap();
        assert_eq!(Users(enough).get("u").await.unwrap().id.len(), 91);
        let too_little = builder(&server).response_limit(99).retries(RetryPolicy::default()).build().unwrap();
        let error = Users(too_little).get("u").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert!(error.to_string().ends_with("larger than 99 bytes"), "{error}");
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn nothing_is_sent_unless_awaited() {
    let (server, clerk) = start().await;
    drop(Users(clerk).get("u").send());
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(server.connections(), 0);
}

/// Awaited outside of Tokio, a call fails instead of panicking.
#[test]
fn without_a_runtime() {
    let clerk = Clerk::builder().secret_key(SECRET).base_url("http://127.0.0.1:9").build().unwrap();
    let mut call = Box::pin(Users(clerk).get("u").send());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else { panic!() };
    assert!(error.to_string().contains("Tokio runtime"), "{error}");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_transport_of_ones_own() {
    struct Echo(Arc<std::sync::Mutex<String>>);
    impl Transport for Echo {
        fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
            *self.0.lock().unwrap() = format!("{request:?}");
            let accepted: Vec<_> = request.headers().filter(|(name, _)| *name == "accept").collect();
            assert_eq!(accepted, [("accept", "text/plain")]);
            Box::pin(async move {
                if request.method == super::super::Method::Delete {
                    return Err(TransportError::before_sending("no").timed_out());
                }
                let body = format!(r#"{{"id":"{}"}}"#, request.url());
                Ok(TransportResponse::new(200, Headers::default(), body))
            })
        }
    }
    let shown = Arc::default();
    let clerk = Clerk::builder().secret_key(SECRET).transport(Echo(Arc::clone(&shown))).build().unwrap();
    let user = Users(clerk.clone()).get("u").with_header("accept", "text/plain").await.unwrap();
    assert_eq!(user.id, "https://api.clerk.com/v1/users/u");
    let error = Users(clerk).delete("u").with_header("accept", "text/plain").await.unwrap_err();
    assert!(error.is_connect() && error.is_timeout());
    let shown = shown.lock().unwrap();
    assert!(shown.contains("authorization") && !shown.contains(SECRET), "{shown}");
}

/// What it answers is measured, as nobody else may have done so.
#[tokio::test]
async fn a_transport_that_minds_no_limit() {
    struct Large;
    impl Transport for Large {
        fn send(&self, _: TransportRequest) -> TransportFuture<'_> {
            Box::pin(async { Ok(TransportResponse::new(200, Headers::default(), r#"{"id":"user_1"}"#)) })
        }
    }
    let with_limit = |limit| {
        let builder = Clerk::builder().secret_key(SECRET).transport(Large).response_limit(limit);
        Users(builder.build().unwrap())
    };
    assert_eq!(with_limit(15).get("u").await.unwrap().id, "user_1");
    let error = with_limit(14).get("u").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
    assert!(error.to_string().ends_with("larger than 14 bytes"), "{error}");
}

/// A length that is announced is not memory yet.
#[tokio::test]
async fn lengths_beyond_all_memory() {
    let server = Server::answering(
        Answer::new(200, vec![b' '; 100_000])
            .header("content-length", (1_u64 << 62).to_string())
            .unannounced(),
    )
    .await;
    let boundless = builder(&server).response_limit(usize::MAX).build().unwrap();
    let error = Users(boundless).get("u").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
}
