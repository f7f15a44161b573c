//! What those who watch see of calls.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::operations::Users;
use super::support::{Answer, Server};
use super::{SECRET, builder};
use crate::client::{Clerk, ErrorKind, Method, RetryPolicy};

type Seen = Arc<Mutex<Vec<(&'static str, Option<u16>, Option<ErrorKind>, u32, Option<String>)>>>;

fn watched(server: &Server) -> (Clerk, Seen, Arc<Mutex<String>>) {
    let (seen, shown): (Seen, Arc<Mutex<String>>) = Default::default();
    let (calls, debug) = (Arc::clone(&seen), Arc::clone(&shown));
    let clerk = builder(server).retries(RetryPolicy::default().first_wait(Duration::ZERO));
    let clerk = clerk.on_finished(move |call| {
        assert_eq!(call.retries(), call.attempts().saturating_sub(1));
        debug.lock().unwrap().push_str(&format!("{call:?}"));
        calls.lock().unwrap().push((
            call.operation_id(),
            call.status(),
            call.error_kind(),
            call.attempts(),
            call.trace_id().map(str::to_owned),
        ));
    });
    (clerk.build().unwrap(), seen, shown)
}

#[tokio::test]
async fn every_end_of_a_call_is_seen_once() {
    let server = Server::deciding(|request| match request.target.as_str() {
        "/users/slow" => Answer::json("{}").after(Duration::from_secs(60)),
        "/users/busy" => Answer::new(503, r#"{"errors":[],"clerk_trace_id":"trace_body"}"#),
        "/users/odd" => Answer::json(r#"{"id":7}"#),
        "/users/gone" => Answer::new(404, "{}").header("cf-ray", "ray"),
        _ => Answer::json(r#"{"id":"user_1"}"#).header("clerk-trace-id", "trace_1"),
    })
    .await;
    let (clerk, seen, shown) = watched(&server);
    let users = Users(clerk);
    users.get("user_1").await.unwrap();
    users.get("busy").await.unwrap_err();
    users.get("odd").await.unwrap_err();
    users.get("odd").send_raw().await.unwrap();
    users.get("gone").await.unwrap_err();
    users.get("..").await.unwrap_err();
    users
        .get("slow")
        .with_timeout(Duration::from_millis(20))
        .with_retries(RetryPolicy::off())
        .await
        .unwrap_err();
    drop(users.get("user_1").send());
    let id = |text: &str| Some(text.to_owned());
    assert_eq!(
        *seen.lock().unwrap(),
        [
            ("GetOp", Some(200), None, 1, id("trace_1")),
            ("GetOp", Some(503), Some(ErrorKind::Api), 3, id("trace_body")),
            ("GetOp", Some(200), Some(ErrorKind::Decode), 1, None),
            ("GetOp", Some(200), None, 1, None),
            ("GetOp", Some(404), Some(ErrorKind::Api), 1, id("ray")),
            ("GetOp", None, Some(ErrorKind::Request), 0, None),
            ("GetOp", None, Some(ErrorKind::Timeout), 1, None),
        ]
    );
    let shown = shown.lock().unwrap();
    assert!(shown.contains("/users/{user_id}") && shown.contains("GET"), "{shown}");
    assert!(!shown.contains("user_1") && !shown.contains(SECRET), "{shown}");
}

#[tokio::test]
async fn each_page_of_a_walk_is_a_call() {
    let server = Server::deciding(|request| match request.target.split_once("offset=") {
        None => Answer::json(r#"{"data":[{"id":"a"},{"id":7}],"total_count":3}"#),
        Some(_) => Answer::json("{"),
    })
    .await;
    let (clerk, seen, _) = watched(&server);
    let mut items = Users(clerk).tokens().limit(2).items();
    while let Some(item) = items.next().await {
        if item.is_err_and(|error| error.unreadable_item().is_none()) {
            break;
        }
    }
    let seen = seen.lock().unwrap();
    let ends: Vec<_> = seen.iter().map(|(operation, _, error, ..)| (*operation, *error)).collect();
    assert_eq!(ends, [("TokensOp", None), ("TokensOp", Some(ErrorKind::Decode))]);
}

#[tokio::test]
async fn it_says_which_operation_and_how_long() {
    let server = Server::answering(Answer::json(r#"{"id":"user_1"}"#)).await;
    let at_least = Arc::new(Mutex::new(None));
    let noted = Arc::clone(&at_least);
    let clerk = builder(&server).on_finished(move |call| {
        *noted.lock().unwrap() = Some((call.method(), call.path(), call.duration() > Duration::ZERO));
    });
    Users(clerk.build().unwrap()).update("user_1").await.unwrap();
    assert_eq!(*at_least.lock().unwrap(), Some((Method::Patch, "/users/{user_id}/profile", true)));
}
