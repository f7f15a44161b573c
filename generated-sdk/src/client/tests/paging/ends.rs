//! Where a walk ends, and what it costs to find out.

use proptest::prelude::*;

use super::shelf::{SHAPES, Shape};
use super::{ids, shelf};

/// How many requests a walk through `count` things takes.
fn expected(shape: Shape, count: usize, limit: usize) -> usize {
    match shape {
        // Nobody says how many there are, so a full page may not be the last.
        Shape::Bare => count / limit + 1,
        _ => count.div_ceil(limit).max(1),
    }
}

#[tokio::test]
async fn short_empty_and_exactly_full_pages() {
    const LIMIT: usize = 5;
    for shape in SHAPES {
        for count in [0, 1, LIMIT - 1, LIMIT, LIMIT + 1, 3 * LIMIT - 1, 3 * LIMIT, 3 * LIMIT + 1] {
            let (shelf, server, users) = shelf(count, shape).await;
            let found = match shape {
                Shape::Paginated => ids(users.tokens().limit(5).items()).await.unwrap(),
                // Without a cursor, so that the total counts.
                _ => ids(users.list().limit(5).offset(0).items()).await.unwrap(),
            };
            assert_eq!(found, shelf.ids(), "{count} as {shape:?}");
            assert_eq!(server.requests().len(), expected(shape, count, LIMIT), "{count} as {shape:?}");

            let (shelf, _server, users) = super::shelf(count, shape).await;
            if shape != Shape::Paginated {
                assert_eq!(ids(users.list().limit(5).items()).await.unwrap(), shelf.ids());
            }
        }
    }
}

#[tokio::test]
async fn nothing_is_asked_for_behind_the_end() {
    let (_, server, users) = shelf(3, Shape::Bare).await;
    let mut pages = users.list().pages();
    assert_eq!(pages.try_next().await.unwrap().unwrap().len(), 3);
    for _ in 0..3 {
        assert!(pages.next().await.is_none());
    }
    assert_eq!(server.requests().len(), 1);

    let (_, _server, users) = shelf(0, Shape::Bare).await;
    let mut pages = users.list().pages();
    assert!(pages.try_next().await.unwrap().unwrap().is_empty());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn more_than_asked_for() {
    for shape in [Shape::Bare, Shape::Envelope] {
        let (shelf, server, users) = shelf(12, shape).await;
        shelf.ignore_limit();
        assert_eq!(ids(users.list().limit(5).order_by("name").items()).await.unwrap(), shelf.ids());
        assert_eq!(ids(users.list().limit(5).items()).await.unwrap(), shelf.ids());
        assert!(server.requests().len() <= 4);
    }
    // A page of more than was asked for, and then more of them.
    let (shelf, server, users) = shelf(12, Shape::Bare).await;
    shelf.ignore_limit();
    shelf.cap(7);
    assert_eq!(ids(users.list().limit(5).order_by("name").items()).await.unwrap(), shelf.ids());
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn fewer_than_asked_for() {
    // More is asked for than the API allows, and it answers what it allows.
    let (shelf, _server, users) = shelf(1200, Shape::Bare).await;
    shelf.cap(500);
    assert_eq!(ids(users.list().limit(1000).items()).await.unwrap().len(), 1200);
    // The total says that a short page is not the last.
    let (shelf, _server, users) = super::shelf(12, Shape::Envelope).await;
    shelf.cap(3);
    assert_eq!(ids(users.list().limit(5).order_by("name").items()).await.unwrap(), shelf.ids());
}

#[tokio::test]
async fn totals_that_are_wrong() {
    for total in [0, 3, 7, 10, 11, 1000, -1, i64::MAX, i64::MIN] {
        let (shelf, server, users) = shelf(11, Shape::WrongTotal(total)).await;
        let found = ids(users.list().limit(5).order_by("name").items()).await.unwrap();
        // One that is reached exactly cannot be told from one that is right.
        let most = if total == 10 { 10 } else { 11 };
        assert_eq!(found, shelf.ids()[..most], "{total}");
        // One that was passed counts for nothing; one that is too large costs a request.
        let requests = if total == 10 { 2 } else { 3 + usize::from(total > 11) };
        assert_eq!(server.requests().len(), requests, "{total}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everything_once_and_in_order(
        count in 0..40usize,
        limit in 1..12usize,
        offset in proptest::option::of(0..45usize),
        cap in proptest::option::of(12..50usize),
        shape in 0..SHAPES.len(),
        prefetch: bool,
    ) {
        let shape = SHAPES[shape];
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let (shelf, _server, users) = shelf(count, shape).await;
            if let Some(cap) = cap {
                shelf.ignore_limit();
                shelf.cap(cap);
            }
            let limit = i64::try_from(limit).unwrap();
            let mut items = match (shape, offset) {
                (Shape::Paginated, Some(offset)) => users.tokens().limit(limit).offset(offset).items(),
                (Shape::Paginated, None) => users.tokens().limit(limit).items(),
                (_, Some(offset)) => users.list().limit(limit).offset(i64::try_from(offset).unwrap()).items(),
                (_, None) => users.list().limit(limit).items(),
            };
            if prefetch {
                items = items.prefetch();
            }
            let found = ids(items).await.unwrap();
            assert_eq!(found, shelf.ids()[offset.unwrap_or(0).min(count)..]);
        });
    }
}
