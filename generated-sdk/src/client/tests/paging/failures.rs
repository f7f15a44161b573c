//! Walks that fail, and what can be done then.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::super::support::eventually;
use super::shelf::{Shape, Shelf, query};
use super::{Answer, Server, Users, clerk, ids, shelf, targets};
use crate::client::{Clerk, ErrorKind, RetryPolicy};

#[tokio::test]
async fn the_same_page_for_ever() {
    let bodies = [
        r#"[{"id":"a"},{"id":"b"}]"#,
        r#"{"data":[{"id":"a"},{"id":"b"}],"total_count":9}"#,
        r#"{"m2m_tokens":[{"id":"a"},{"id":"b"}],"total_count":9}"#,
    ];
    for body in bodies {
        let server = Server::answering(Answer::json(body)).await;
        let users = Users(clerk(&server));
        let lists = [
            users.list().limit(2).items(),
            users.list().limit(2).order_by("name").items(),
            users.list().limit(1).items(),
            users.tokens().limit(2).items(),
        ];
        for mut items in lists {
            let sent = server.requests().len();
            for id in ["a", "b"] {
                assert_eq!(items.try_next().await.unwrap().unwrap().id, id);
            }
            let error = items.try_next().await.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Paging, 1));
            assert_eq!(error.status(), Some(200));
            assert!(error.to_string().contains("the same page"), "{error}");
            assert!(items.next().await.is_none());
            assert_eq!(server.requests().len(), sent + 2);
        }
    }
}

#[tokio::test]
async fn the_same_items_with_other_contents() {
    let count = AtomicUsize::new(0);
    let server = Server::deciding(move |_| {
        let name = count.fetch_add(1, Ordering::SeqCst);
        Answer::json(&format!(r#"[{{"id":"a","name":"{name}"}}]"#))
    })
    .await;
    let error = ids(Users(clerk(&server)).list().limit(1).items()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert_eq!(server.requests().len(), 2);
}

/// A server that fails as often as `failures` says before it answers the request number `at`.
async fn failing(shelf: &Shelf, at: usize, failures: usize, failure: Answer) -> Server {
    let (shelf, count) = (shelf.clone(), AtomicUsize::new(0));
    Server::deciding(move |request| {
        let number = count.fetch_add(1, Ordering::SeqCst);
        if (at..at + failures).contains(&number) { failure.clone() } else { shelf.answer(request) }
    })
    .await
}

#[tokio::test]
async fn the_page_that_failed_is_asked_for_again() {
    let failures = [
        (Answer::new(429, "{}"), ErrorKind::Api),
        (Answer::new(500, ""), ErrorKind::Api),
        (Answer::json("[").header("x-note", "truncated"), ErrorKind::Decode),
        (Answer::json(r#"{"data":7}"#), ErrorKind::Decode),
        (Answer::json("[{}]").cut_after(1), ErrorKind::Transport),
    ];
    for prefetch in [false, true] {
        for (failure, kind) in failures.clone() {
            let shelf = Shelf::new(11, Shape::Bare);
            let server = failing(&shelf, 1, 2, failure).await;
            let mut items = Users(clerk(&server)).list().limit(4).items();
            if prefetch {
                items = items.prefetch();
            }
            let (mut found, mut errors) = (Vec::new(), Vec::new());
            while let Some(item) = items.next().await {
                match item {
                    Ok(user) => found.push(user.id),
                    Err(error) => errors.push((found.len(), error.kind())),
                }
            }
            assert_eq!(found, shelf.ids());
            assert_eq!(errors, [(4, kind), (4, kind)]);
            let targets = targets(&server);
            assert_eq!(targets.len(), 5);
            assert_eq!((&targets[1], &targets[2]), (&targets[2], &targets[3]));
        }
    }
}

#[tokio::test]
async fn an_error_sends_nothing_by_itself() {
    let shelf = Shelf::new(8, Shape::Bare);
    let server = failing(&shelf, 1, 100, Answer::new(500, "")).await;
    let mut pages = Users(clerk(&server)).list().limit(4).pages().prefetch();
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().is_err());
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn dropping_a_walk_cancels_its_request() {
    let shelf = Shelf::new(8, Shape::Bare);
    let server = failing(&shelf, 1, 1, Answer::json("[]").after(Duration::from_secs(60))).await;
    let mut pages = Users(clerk(&server)).list().limit(4).pages();
    assert!(pages.next().await.unwrap().is_ok());
    let waited = tokio::time::timeout(Duration::from_millis(50), pages.next()).await;
    assert!(waited.is_err());
    assert_eq!((server.requests().len(), server.closed()), (2, 0));
    drop(pages);
    eventually(|| server.closed() == 1).await;
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn dropping_a_wait_loses_nothing() {
    let shelf = Shelf::new(9, Shape::Bare);
    let slow = shelf.clone();
    let server = Server::deciding(move |request| slow.answer(request).after(Duration::from_millis(30))).await;
    let mut items = Users(clerk(&server)).list().limit(4).items();
    let (mut found, mut gave_up) = (Vec::new(), 0);
    loop {
        match tokio::time::timeout(Duration::from_millis(7), items.try_next()).await {
            Ok(Ok(Some(user))) => found.push(user.id),
            Ok(other) => break assert!(matches!(other, Ok(None))),
            Err(_) => gave_up += 1,
        }
    }
    assert_eq!(found, shelf.ids());
    assert!(gave_up > 3, "{gave_up}");
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn an_item_dropped_in_the_middle_asks_for_nothing_more() {
    let (_, server, users) = shelf(100, Shape::Bare).await;
    let mut items = users.list().limit(10).items();
    for _ in 0..15 {
        items.try_next().await.unwrap().unwrap();
    }
    drop(items);
    assert_eq!(server.requests().len(), 2);
    assert!(query(&targets(&server)[1]).contains_key("starting_after"));
}

#[tokio::test]
async fn nothing_is_asked_for_ahead_unless_it_should_be() {
    let (_, server, users) = shelf(12, Shape::Bare).await;
    let mut items = users.list().limit(4).items();
    for _ in 0..4 {
        items.try_next().await.unwrap().unwrap();
    }
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn prefetch_asks_before_it_is_asked() {
    let (_, server, users) = shelf(12, Shape::Bare).await;
    // By item: at the first of a page, the next page is under way.
    let mut items = users.list().limit(4).items().prefetch();
    items.try_next().await.unwrap().unwrap();
    items.try_next().await.unwrap().unwrap();
    eventually(|| server.requests().len() == 2).await;
    tokio::time::sleep(Duration::from_millis(20)).await;
    // But not the page behind it.
    assert_eq!(server.requests().len(), 2);
    assert_eq!(ids(items).await.unwrap().len(), 10);
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn prefetch_of_pages_sends_when_a_page_is_handed_out() {
    let (_, server, users) = shelf(12, Shape::Bare).await;
    let mut pages = users.list().limit(4).pages().prefetch();
    pages.try_next().await.unwrap().unwrap();
    // Nobody polls `pages` here.
    eventually(|| server.requests().len() == 2).await;
    assert_eq!(pages.try_next().await.unwrap().unwrap().len(), 4);
}

/// Nobody polls a request that was begun ahead while the page before is handled, but its clock runs.
#[tokio::test]
async fn time_that_a_page_takes_is_not_the_next_request_s() {
    let (shelf, count) = (Shelf::new(8, Shape::Bare), AtomicUsize::new(0));
    let server = Server::deciding(move |request| {
        let late =
            if count.fetch_add(1, Ordering::SeqCst) == 1 { Duration::from_secs(60) } else { Duration::ZERO };
        shelf.answer(request).after(late)
    })
    .await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let calls = Arc::clone(&seen);
    let clerk = Clerk::builder()
        .secret_key("sk_test_1")
        .base_url(server.url())
        .timeout(Duration::from_millis(200))
        .retries(RetryPolicy::off())
        .on_finished(move |call| calls.lock().unwrap().push(call.error_kind()))
        .build()
        .unwrap();
    let mut pages = Users(clerk).list().limit(4).pages().prefetch();
    pages.try_next().await.unwrap().unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(pages.try_next().await.unwrap().unwrap().len(), 4);
    assert_eq!(targets(&server)[1], targets(&server)[2]);
    // Who watches sees all three.
    assert_eq!(*seen.lock().unwrap(), [None, Some(ErrorKind::Timeout), None]);
}

/// By a cursor there is no next page then, and no offset that would be right in its place.
#[tokio::test]
async fn pages_without_ids() {
    let server = Server::deciding(|request| {
        let nameless = r#"[{"name":"x"},{"name":"y"}]"#;
        let first = r#"[{"id":"a"},{"id":"b"}]"#;
        Answer::json(if request.target.contains("starting_after") { nameless } else { first })
    })
    .await;
    let mut items = Users(clerk(&server)).list().limit(2).items();
    for id in ["a", "b"] {
        assert_eq!(items.try_next().await.unwrap().unwrap().id, id);
    }
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(error.to_string().contains("no item of the page has an id"), "{error}");
    assert!(items.next().await.is_none());
    assert!(targets(&server).iter().all(|target| !target.contains("offset")));
}
