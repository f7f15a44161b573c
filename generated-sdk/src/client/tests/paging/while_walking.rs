//! Lists that change while they are walked through.

use super::shelf;
use super::shelf::Shape;

#[tokio::test]
async fn nothing_is_skipped_or_repeated_after_a_cursor() {
    let (shelf, _server, users) = shelf(23, Shape::Bare).await;
    let before = shelf.ids();
    let mut items = users.list().limit(5).items();
    let mut found = Vec::new();
    while let Some(user) = items.try_next().await.unwrap() {
        // With each item one is created, and now and then one that was passed is deleted: the last
        // of a page, from which the next is counted, among them.
        shelf.insert();
        if found.len() % 5 == 4 {
            shelf.delete(&user.id);
        }
        found.push(user.id);
    }
    assert_eq!(found, before);
}

#[tokio::test]
async fn what_is_deleted_ahead_is_not_found_and_the_rest_is() {
    let (shelf, _server, users) = shelf(20, Shape::Bare).await;
    let mut expected = shelf.ids();
    let mut items = users.list().limit(4).items().prefetch();
    let mut found = vec![items.try_next().await.unwrap().unwrap().id];
    for at in [19, 12] {
        shelf.delete(&expected.remove(at));
    }
    while let Some(user) = items.try_next().await.unwrap() {
        found.push(user.id);
    }
    assert_eq!(found, expected);
}

#[tokio::test]
async fn a_list_that_shrinks_under_an_offset_ends() {
    let (shelf, _server, users) = shelf(20, Shape::Envelope).await;
    let mut items = users.list().limit(4).order_by("name").items();
    let mut found = 0;
    while let Some(user) = items.try_next().await.unwrap() {
        shelf.delete(&user.id);
        found += 1;
    }
    // As documented: what is deleted moves the rest to the front.
    assert!((10..20).contains(&found), "{found}");
}
