use std::time::Duration;

use ::reqwest::redirect::Policy;

use super::operations::Users;
use super::support::{Answer, Server};
use super::{SECRET, builder, start};
use crate::client::{Clerk, ErrorKind};

#[tokio::test]
async fn a_reqwest_client_of_ones_own() {
    let (server, _) = start().await;
    let client = ::reqwest::Client::builder().redirect(Policy::none()).user_agent("ignored").build().unwrap();
    let users = Users(builder(&server).reqwest_client(client).build().unwrap());
    assert_eq!(users.get("a/b").await.unwrap().id, "user_1");
    users.update("u").set("first_name", "Ada").await.unwrap();
    users.update("u").await.unwrap();
    let [read, write, empty] = server.requests().try_into().unwrap();
    assert_eq!(read.target, "/users/a%2Fb");
    assert!(read.header("user-agent").unwrap().starts_with("generated-sdk/"));
    assert!(read.header("authorization").unwrap().starts_with("Bearer sk_test_"));
    assert_eq!(empty.header("content-length"), Some("0"));
    assert_eq!(write.text(), r#"{"first_name":"Ada"}"#);

    let little = builder(&server).reqwest_client(::reqwest::Client::new()).response_limit(3).build().unwrap();
    assert_eq!(Users(little).get("u").await.unwrap_err().kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn its_failures() {
    let (elsewhere, _) = start().await;
    let client = ::reqwest::Client::new();
    let moved = Server::answering(Answer::new(302, "").header("location", elsewhere.url())).await;
    let users = Users(builder(&moved).reqwest_client(client.clone()).build().unwrap());
    let error = users.get("u").await.unwrap_err();
    assert!(error.to_string().contains("Policy::none"), "{error}");
    assert_eq!(elsewhere.only().header("authorization"), None);

    let slow = Server::answering(Answer::json("{}").after(Duration::from_secs(60))).await;
    let users = Users(builder(&slow).reqwest_client(client.clone()).build().unwrap());
    let error = users.get("u").with_timeout(Duration::from_millis(50)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);

    let gone = builder(&slow).base_url("http://127.0.0.1:1").reqwest_client(client).build().unwrap();
    let error = Users(gone).list().search("PRIVATE").await.unwrap_err();
    assert!(error.is_connect() && !format!("{error:?}").contains("PRIVATE"), "{error}");
}

/// Awaited outside of Tokio, a call fails instead of panicking.
#[test]
fn without_a_runtime() {
    let client = Clerk::builder().secret_key(SECRET).base_url("http://127.0.0.1:9");
    let users = Users(client.reqwest_client(::reqwest::Client::new()).build().unwrap());
    let mut call = Box::pin(users.get("u").send());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else { panic!() };
    assert!(error.to_string().contains("Tokio runtime"), "{error}");
}
