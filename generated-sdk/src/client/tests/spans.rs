//! What subscribers of `tracing` get to see.

use std::any::Any;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tracing::Dispatch;
use tracing::subscriber::NoSubscriber;
use tracing_subscriber::fmt::format::FmtSpan;

use super::operations::Users;
use super::support::{Answer, Server};
use super::{SECRET, builder};
use crate::client::RetryPolicy;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// What was logged since this was called last, without colours.
    fn take(&self) -> String {
        String::from_utf8(std::mem::take(&mut *self.0.lock().unwrap())).unwrap()
    }
}

/// As long as there is but one subscriber in the process, whatever thread comes to a place first decides for
/// all whether it is of interest: that may be another test, which has none. Two are asked each.
fn subscribe() -> (Log, [Box<dyn Any>; 2]) {
    let second = Dispatch::new(NoSubscriber::new());
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    (log, [Box::new(tracing::subscriber::set_default(subscriber)), Box::new(second)])
}

#[tokio::test]
async fn a_call_is_a_span() {
    let (log, _guard) = subscribe();
    let server = Server::deciding(|request| match request.target.as_str() {
        "/users/user_PRIVATE" => Answer::json(r#"{"id":"user_PRIVATE","name":"PRIVATE"}"#),
        "/users/odd" => Answer::json(r#"{"id":7}"#),
        _ => {
            let body = json!({"errors": [{"code": "PRIVATE", "message": SECRET}]});
            Answer::new(503, body.to_string()).header("retry-after", "0")
        }
    })
    .await;
    let policy = RetryPolicy::default().first_wait(Duration::ZERO);
    let users = Users(builder(&server).retries(policy).build().unwrap());
    let mut all = String::new();

    users.get("user_PRIVATE").await.unwrap();
    let lines = log.take();
    all.push_str(&lines);
    let close = lines.lines().find(|line| line.contains("close")).unwrap();
    for field in [
        "clerk_call{",
        "operation_id=\"GetOp\"",
        "http.request.method=\"GET\"",
        "url.template=\"/users/{user_id}\"",
        "http.response.status_code=200",
        "attempts=1",
    ] {
        assert!(close.contains(field), "{field}: {close}");
    }
    assert!(!lines.contains("error.type"), "{lines}");

    users.create().set("password", "PRIVATE").await.unwrap_err();
    let lines = log.take();
    all.push_str(&lines);
    let retries: Vec<_> = lines.lines().filter(|line| line.contains("WARN")).collect();
    assert_eq!(retries.len(), 2, "{lines}");
    for (line, attempt) in retries.iter().zip(["attempt=1", "attempt=2"]) {
        for field in
            ["clerk_call{", attempt, "http.response.status_code=503", "error.type=\"api\"", "wait_ms=0"]
        {
            assert!(line.contains(field), "{field}: {line}");
        }
    }
    let close = lines.lines().find(|line| line.contains("close")).unwrap();
    assert!(close.contains("attempts=3") && close.contains("error.type=\"api\""), "{close}");

    users.get("odd").await.unwrap_err();
    let lines = log.take();
    all.push_str(&lines);
    assert!(lines.contains("error.type=\"decode\""), "{lines}");

    users.update("user_PRIVATE").set("name", Value::Null).with_secret("PRIVATE_KEY\n!").await.unwrap_err();
    all.push_str(&log.take());
    assert!(all.contains("error.type=\"request\""), "{all}");
    assert!(!all.contains("PRIVATE") && !all.contains(SECRET), "{all}");
}
