use std::error::Error as _;
use std::time::Duration;

use serde_json::json;

use super::operations::{Input, Users};
use super::support::{Answer, Server};
use super::{SECRET, builder, clerk, start};
use crate::client::{Attachment, Error, RetryPolicy};

/// Everything an error shows, its causes included.
fn shown(error: &Error) -> String {
    let mut shown = format!("{error} {error:?} {error:#?} {:?}", error.api_errors());
    let mut source = error.source();
    while let Some(cause) = source {
        shown.push_str(&format!("{cause} {cause:?}"));
        source = cause.source();
    }
    shown
}

#[tokio::test]
async fn the_key_is_shown_nowhere() {
    let (server, clerk_of_server) = start().await;
    let users = Users(clerk_of_server.clone());
    let call = users.get("u").with_secret("sk_live_of_this_call");
    let mut all =
        format!("{:?} {clerk_of_server:?} {clerk_of_server:#?} {users:?} {call:?}", builder(&server));
    all.push_str(&format!("{:?} {:?}", call.clone().send(), call.send_raw().await.unwrap()));

    // A server that repeats what it was sent.
    let echo = Server::deciding(|request| {
        let key = request.header("authorization").unwrap().to_owned();
        let body = json!({"errors": [{"code": key, "message": key, "meta": {"param_name": key}}], "clerk_trace_id": key});
        Answer::new(422, body.to_string()).header("x-key", key)
    })
    .await;
    let error = Users(clerk(&echo)).get("u").await.unwrap_err();
    assert!(error.to_string().contains("Bearer [redacted]"), "{error}");
    all.push_str(&shown(&error));
    let response = error.into_response().unwrap();
    all.push_str(&response.text());
    all.extend(response.headers().iter().map(|(_, value)| value));

    // The last answer of several, and the key of a machine.
    let of_machine = builder(&echo).machine_secret_key("ak_of_this_machine");
    all.push_str(&format!("{of_machine:?} {:?}", of_machine.clone().build().unwrap()));
    all.push_str(&shown(&Users(of_machine.build().unwrap()).token().await.unwrap_err()));
    let limited = Server::deciding(|request| {
        Answer::new(429, request.header("authorization").unwrap()).header("retry-after", "0")
    })
    .await;
    let policy = RetryPolicy::default().first_wait(Duration::ZERO);
    let error = Users(clerk(&limited)).get("u").with_retries(policy).await.unwrap_err();
    assert_eq!(error.attempts(), 3);
    all.push_str(&shown(&error));
    all.push_str(&error.response().unwrap().text());

    for wrong in [format!("{SECRET}\n{SECRET}"), format!("pk_{SECRET}")] {
        all.push_str(&shown(&builder(&server).secret_key(wrong.clone()).build().unwrap_err()));
        all.push_str(&shown(&builder(&server).machine_secret_key(wrong.clone()).build().unwrap_err()));
        all.push_str(&shown(&users.get("u").with_secret(wrong).await.unwrap_err()));
    }
    let gone = builder(&server).base_url("http://127.0.0.1:1").build().unwrap();
    all.push_str(&shown(&Users(gone).get("u").await.unwrap_err()));

    for key in [SECRET, "of_this_call", "of_this_machine"] {
        assert!(!all.contains(key), "{all}");
    }
}

#[tokio::test]
async fn a_call_shows_names_and_no_values() {
    let (_, clerk) = start().await;
    let users = Users(clerk);
    let read = users
        .list()
        .search("PRIVATE")
        .origin("PRIVATE")
        .cookies("PRIVATE", "PRIVATE")
        .with_header("x-a", "PRIVATE");
    let write = users.update("PRIVATE").set("password", "PRIVATE");
    let upload = users.upload().file(Attachment::new("name", *b"PRIVATE"));
    let input = Input::default().set("password", "PRIVATE");
    let shown = format!("{read:?} {write:?} {upload:?} {input:?}");
    for name in
        ["query", "Origin", "__session", "x-a", "password", "/users/{user_id}/profile", "PATCH", "file"]
    {
        assert!(shown.contains(name), "{name}: {shown}");
    }
    assert!(!shown.contains("PRIVATE"), "{shown}");
}
