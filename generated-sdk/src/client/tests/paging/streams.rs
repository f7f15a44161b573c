//! Walks as streams, and what may cross threads.

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;

use super::super::operations::{List, User};
use super::shelf;
use super::shelf::Shape;
use crate::client::{Items, Pages};

async fn collect<S: Stream<Item = Result<T, E>> + Unpin, T, E>(mut stream: S) -> Result<Vec<T>, E> {
    let mut all = Vec::new();
    while let Some(item) = poll_fn(|cx| Pin::new(&mut stream).poll_next(cx)).await {
        all.push(item?);
    }
    Ok(all)
}

#[tokio::test]
async fn both_are_streams() {
    let (shelf, _server, users) = shelf(11, Shape::Bare).await;
    let found = collect(users.list().limit(5).items()).await.unwrap();
    assert_eq!(found.into_iter().map(|user| user.id).collect::<Vec<_>>(), shelf.ids());
    let sizes = collect(users.list().limit(5).pages().prefetch()).await.unwrap();
    assert_eq!(sizes.iter().map(crate::client::Page::len).collect::<Vec<_>>(), [5, 5, 1]);
}

#[tokio::test]
async fn in_a_task() {
    let (_, _server, users) = shelf(11, Shape::Bare).await;
    let walk = tokio::spawn(async move {
        let mut items = users.list().limit(5).items();
        let mut count = 0;
        while let Some(_user) = items.try_next().await? {
            count += 1;
        }
        Ok::<_, crate::client::Error>(count)
    });
    assert_eq!(walk.await.unwrap().unwrap(), 11);
}

#[test]
fn threads() {
    fn sent<T: Send + Unpin + 'static>() {}
    sent::<Pages<User>>();
    sent::<Items<User>>();
    sent::<Pages<std::rc::Rc<()>>>();
    fn unpin<T: Unpin>() {}
    unpin::<Items<std::marker::PhantomPinned>>();
}

#[tokio::test]
async fn debug_shows_names_only() {
    let (_, _server, users) = shelf(1, Shape::Bare).await;
    let list: List = users.list().search("ada@example.com").with_secret("sk_test_another_key");
    let shown = format!("{:?}", list.items());
    assert!(shown.contains("/users") && shown.contains("query"), "{shown}");
    assert!(!shown.contains("ada@") && !shown.contains("sk_test"), "{shown}");
}
