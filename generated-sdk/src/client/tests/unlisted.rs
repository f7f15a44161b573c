//! What the document does not have: operations, parameters, fields.

use serde_json::{Value, json};

use super::operations::{Input, Users};
use super::support::{Answer, Server};
use super::{builder, clerk, start};
use crate::client::{Attachment, ErrorKind, ListStyle, Method, RetryPolicy};

#[tokio::test]
async fn an_operation_by_its_path() {
    let (server, clerk) = start().await;
    let call = clerk
        .request(Method::Post, "/users/{user_id}/notes:add")
        .with_path("user_id", "user_1")
        .with_path("user_id", "user/1")
        .with_query("dry run", true)
        .with_field("text", "hi")
        .with_secret("ak_1");
    assert_eq!(
        format!("{call:?}"),
        r#"Request { method: "POST", path: "/users/{user_id}/notes:add", query: ["dry run"], fields: {"text"}, .. }"#
    );
    let response = call.await.unwrap();
    assert_eq!(response.json::<Value>().unwrap()["name"], "Ada");
    let request = server.only();
    assert_eq!(request.method, "POST");
    assert_eq!(request.target, "/users/user%2F1/notes:add?dry%20run=true");
    assert_eq!(request.header("authorization"), Some("Bearer ak_1"));
    assert_eq!(request.text(), r#"{"text":"hi"}"#);
}

#[tokio::test]
async fn is_retried_and_fails_like_any_other() {
    let server = Server::answering(Answer::new(503, "")).await;
    let policy = RetryPolicy::default().first_wait(std::time::Duration::ZERO);
    let clerk = builder(&server).retries(policy).build().unwrap();
    let call = clerk.request(Method::Get, "/users/{id}").with_path("id", "1");
    let error = call.await.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Api, Some(503), 3));
    assert_eq!((error.operation_id(), error.path()), (None, Some("/users/{id}")));
    let error = clerk.request(Method::Post, "/users").await.unwrap_err();
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn paths_that_are_none_are_not_sent() {
    let (server, clerk) = start().await;
    let refused = [
        "",
        "/",
        "users",
        "//evil.example/x",
        "/a//b",
        "/a/",
        "/a/../b",
        "/a/./b",
        "/a?b=c",
        "/a#b",
        "/a b",
        "/%2e%2e/b",
        "/ä",
        "/{}",
        "/{a",
        "/a}",
        "/{a}{b}",
        "/x{a}",
        "/a\r\nb",
        "/a\\b",
    ];
    for path in refused {
        let call = clerk.request(Method::Get, path).with_path("a", "1").with_path("b", "2");
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{path}");
        assert!(error.to_string().contains(&format!("the path {path:?} ")), "{error}");
    }
    let error = clerk.request(Method::Get, "/users/{id}").await.unwrap_err();
    assert!(error.to_string().contains("path parameter `id` is not set"), "{error}");
    let error = clerk.request(Method::Get, "/users/{id}").with_path("id", "..").await.unwrap_err();
    assert!(error.to_string().contains("path parameter `id` is a path with `.` or `..`"), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn parameters_are_added_to_those_that_are_set() {
    let server = Server::answering(Answer::json("[]")).await;
    let users = Users(clerk(&server));
    users.list().ids(ListStyle::Repeated, ["a"]).with_query("id", "b").with_query("n", 1).await.unwrap();
    assert_eq!(server.only().target, "/users?id=a&id=b&n=1");
}

#[tokio::test]
async fn parameters_go_with_each_page() {
    let server = Server::deciding(|request| {
        Answer::json(if request.target.contains("offset=2") { "[]" } else { r#"[{"id":"1"},{"id":"2"}]"# })
    })
    .await;
    let mut pages = Users(clerk(&server)).list().offset(0).limit(2).with_query("new", "x").pages();
    while pages.try_next().await.unwrap().is_some() {}
    let requests = server.requests();
    assert!(requests.len() > 1);
    assert!(requests.iter().all(|request| request.target.contains("&new=x")), "{requests:?}");
}

#[tokio::test]
async fn fields_stand_in_every_kind_of_body() {
    let (server, clerk) = start().await;
    let users = Users(clerk);
    let last = || server.requests().pop().unwrap();

    users.update("u").set("a", 1_i64).with_field("b", Value::Null).with_field("a", "2").await.unwrap();
    assert_eq!(last().text(), r#"{"a":"2","b":null}"#);
    users.create().with_field("seconds", 3600.0).with_field("half", 0.5).await.unwrap();
    assert_eq!(last().text(), r#"{"half":0.5,"seconds":3600}"#);
    users.delete("u").with_field("reason", "spam").await.unwrap();
    assert_eq!(last().text(), r#"{"reason":"spam"}"#);
    users.form().set("a", "1").with_field("b c", json!(["x", 2])).await.unwrap();
    assert_eq!(last().text(), "a=1&b%20c=x&b%20c=2");
    let file = Attachment::new("logo.png", *b"png");
    users.upload().file(file).with_field("alt", "a logo").await.unwrap();
    assert!(last().text().contains("form-data; name=\"alt\"\r\n\r\na logo\r\n"), "{}", last().text());
}

#[tokio::test]
async fn fields_without_a_place_are_refused() {
    let (server, clerk) = start().await;
    let users = Users(clerk);
    let error = users.get("u").with_field("a", 1).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("field `a` cannot be sent: a GET has no body"), "{error}");
    let error = users.create().whole([Input::default()]).with_field("a", 1).await.unwrap_err();
    assert!(error.to_string().contains("field `a` has no place: the body is no object"), "{error}");
    assert!(server.requests().is_empty());
}
