use std::time::Duration;

use super::operations::Users;
use super::support::{Answer, Server, eventually};
use super::{builder, clerk, start};
use crate::client::transport::hyper::{ConnectOptions, HyperTransport, Proxy};

/// `calls` at once, each answered after a while.
async fn at_once(users: &Users, calls: usize) {
    let calls: Vec<_> = (0..calls).map(|_| tokio::spawn(users.get("u").send())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn connections_are_reused() {
    let (server, clerk) = start().await;
    for _ in 0..5 {
        Users(clerk.clone()).get("u").await.unwrap();
    }
    assert_eq!((server.requests().len(), server.connections()), (5, 1));
}

#[tokio::test]
async fn a_dropped_call_closes_its_connection() {
    let server = Server::answering(Answer::json("{}").after(Duration::from_secs(60))).await;
    let call = tokio::spawn(Users(clerk(&server)).get("u").send());
    eventually(|| server.requests().len() == 1).await;
    assert_eq!(server.closed(), 0);
    call.abort();
    eventually(|| server.closed() == 1).await;
}

/// As many as there are calls at once, and no more.
#[tokio::test(flavor = "multi_thread")]
async fn calls_at_once_have_a_connection_each() {
    let server = Server::answering(Answer::json(r#"{"id":"u"}"#).after(Duration::from_millis(100))).await;
    let users = Users(clerk(&server));
    at_once(&users, 8).await;
    assert_eq!(server.connections(), 8);
    at_once(&users, 8).await;
    at_once(&users, 3).await;
    assert_eq!((server.requests().len(), server.connections(), server.closed()), (19, 8, 0));
}

/// A `POST`, which is sent once: it goes over a new connection, without having failed.
#[tokio::test]
async fn what_the_server_closed_is_not_used() {
    let body = r#"{"id":"u"}"#;
    let server = Server::answering(Answer::json(body).cut_after(body.len())).await;
    let users = Users(clerk(&server));
    for calls in 1..4 {
        users.create().set("name", 1.0).await.unwrap();
        eventually(|| server.closed() == calls).await;
        assert_eq!((server.requests().len(), server.connections()), (calls, calls));
    }
}

#[tokio::test]
async fn a_connection_that_is_to_be_closed_is_not_kept() {
    let server = Server::answering(Answer::json(r#"{"id":"u"}"#).header("connection", "close")).await;
    let users = Users(clerk(&server));
    for calls in 1..4 {
        users.get("u").await.unwrap();
        assert_eq!(server.connections(), calls);
    }
    eventually(|| server.closed() == 3).await;
}

/// Also if no other call is made.
#[tokio::test]
async fn idle_connections_are_closed() {
    let (server, _) = start().await;
    let options =
        ConnectOptions { idle: Duration::from_millis(50), proxy: Proxy::Direct, ..ConnectOptions::default() };
    let transport = HyperTransport::new(&options).unwrap();
    let users = Users(builder(&server).transport(transport).build().unwrap());
    at_once(&users, 3).await;
    let opened = server.connections();
    eventually(|| server.closed() == opened).await;
    users.get("u").await.unwrap();
    assert_eq!(server.connections(), opened + 1);
}

#[tokio::test]
async fn a_client_that_is_gone_leaves_no_connection() {
    let (server, clerk) = start().await;
    Users(clerk.clone()).get("u").await.unwrap();
    assert_eq!(server.closed(), 0);
    drop(clerk);
    eventually(|| server.closed() == 1).await;
}

/// A connection is driven by the runtime that made it. One that stands still must not hold up others.
#[tokio::test]
async fn a_client_can_be_used_by_several_runtimes() {
    let (server, clerk) = start().await;
    let users = Users(clerk);
    let elsewhere = users.clone();
    let (standing, call) = tokio::task::spawn_blocking(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(elsewhere.get("u").send()).unwrap();
        (runtime, elsewhere)
    })
    .await
    .unwrap();
    users.get("u").await.unwrap();
    users.get("u").await.unwrap();
    assert_eq!(server.connections(), 2);
    tokio::task::spawn_blocking(move || {
        standing.block_on(call.get("u").send()).unwrap();
        drop(standing);
    })
    .await
    .unwrap();
    assert_eq!(server.connections(), 2);
    eventually(|| server.closed() == 1).await;
    users.get("u").await.unwrap();
    assert_eq!((server.requests().len(), server.connections()), (5, 2));
}
