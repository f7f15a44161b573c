//! The mock server, seen through the client and from outside.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failure is a failed test")]

#[path = "mock/misbehaviour.rs"]
mod misbehaviour;
#[path = "mock/paging.rs"]
mod paging;
#[path = "mock/plausible.rs"]
mod plausible;
#[path = "support/mod.rs"]
mod support;
#[path = "mock/violations.rs"]
mod violations;

use generated_sdk::mock::MockServer;

async fn start() -> MockServer {
    MockServer::start().await.unwrap()
}

#[tokio::test]
async fn a_dropped_server_closes_its_port_and_its_connections() {
    let mock = start().await;
    let clerk = mock.client_builder().retries(generated_sdk::RetryPolicy::off()).build().unwrap();
    clerk.users().get("user_1").await.unwrap();
    mock.on_any().latency(std::time::Duration::from_secs(3600));
    let waiting = tokio::spawn(clerk.users().get("user_1").send());
    while mock.requests().len() < 2 {
        tokio::task::yield_now().await;
    }
    let address = mock.url().replace("http://", "").replace("/v1", "");
    drop(mock);
    assert_eq!(waiting.await.unwrap().unwrap_err().kind(), generated_sdk::ErrorKind::Transport);
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn servers_know_nothing_of_each_other() {
    let (one, other) = (start().await, start().await);
    one.on_any().status(404);
    let (at_one, at_other) = (one.client(), other.client());
    let (at_one, at_other) = (at_one.users().get("user_1").send(), at_other.users().get("user_1").send());
    assert!(at_one.await.unwrap_err().is_not_found());
    assert_eq!(at_other.await.unwrap().id, "user_1");
    assert_eq!((one.requests().len(), other.requests().len()), (1, 1));
}

#[tokio::test]
async fn a_port_in_use_is_an_error() {
    let mock = start().await;
    let port = mock.url().rsplit_once(':').unwrap().1.split('/').next().unwrap().parse().unwrap();
    let error = MockServer::start_on(port).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
}

#[tokio::test]
async fn keys_and_contents_are_not_shown() {
    let mock = start().await;
    mock.client().users().create().password("hunter2").with_secret("sk_test_hidden").await.unwrap();
    let request = &mock.requests()[0];
    assert_eq!(request.header("Authorization"), Some("Bearer sk_test_hidden"));
    for shown in [format!("{request:?}"), request.to_string(), format!("{mock:?}")] {
        assert!(!shown.contains("hidden") && !shown.contains("hunter2"), "{shown}");
    }
}

#[tokio::test]
#[should_panic(expected = "there is no operation `GetUsers`")]
async fn an_operation_that_does_not_exist_is_not_configured_in_silence() {
    start().await.on("GetUsers");
}

/// The README has this program, word for word.
#[test]
fn the_first_call_is_that_of_the_readme() {
    let (readme, program) = (include_str!("../../README.md"), include_str!("../examples/first_call.rs"));
    let (_, program) = program.split_once("\n\n").unwrap();
    assert!(
        readme.contains(&format!("```rust,no_run\n{program}```")),
        "README.md and examples/first_call.rs differ"
    );
}
