//! What the requests of a walk say.

use std::time::Duration;

use super::shelf::Shape;
use super::{ids, shelf, targets};
use crate::client::{ErrorKind, ListStyle};

#[tokio::test]
async fn a_size_that_nobody_chose() {
    let (_, server, users) = shelf(3, Shape::Bare).await;
    ids(users.list().items()).await.unwrap();
    assert_eq!(targets(&server), ["/users?limit=100"]);

    let (_, server, users) = shelf(51, Shape::Paginated).await;
    assert_eq!(ids(users.tokens().items()).await.unwrap().len(), 51);
    assert_eq!(
        targets(&server),
        ["/tokens?limit=50&paginated=true", "/tokens?limit=50&paginated=true&offset=50"]
    );
}

#[tokio::test]
async fn lists_that_page_only_if_told_to() {
    let (shelf, server, users) = shelf(7, Shape::Paginated).await;
    assert_eq!(ids(users.tokens().limit(3).paginated(false).items()).await.unwrap(), shelf.ids());
    assert_eq!(server.requests().len(), 3);
    assert!(targets(&server).iter().all(|target| target.contains("paginated=true")));
}

#[tokio::test]
async fn by_cursor_where_it_can_be() {
    let (shelf, server, users) = shelf(5, Shape::Bare).await;
    let all = shelf.ids();
    assert_eq!(ids(users.list().limit(2).items()).await.unwrap(), all);
    let [first, second] = [&all[1], &all[3]];
    assert_eq!(
        targets(&server),
        [
            "/users?limit=2".to_owned(),
            format!("/users?limit=2&starting_after={first}"),
            format!("/users?limit=2&starting_after={second}"),
        ]
    );
}

#[tokio::test]
async fn by_cursor_from_an_item_of_the_caller() {
    let (shelf, server, users) = shelf(5, Shape::Bare).await;
    let all = shelf.ids();
    let from = |id: &str| users.list().limit(2).starting_after(id).items();
    assert_eq!(ids(from(&all[0])).await.unwrap(), all[1..]);
    // In an order by creation, which only the caller can tell, the cursor is right as well.
    let ordered = users.list().limit(2).order_by("-created_at").starting_after(all[0].as_str()).items();
    assert_eq!(ids(ordered).await.unwrap(), all[1..]);
    assert!(
        targets(&server).iter().all(|target| target.contains("starting_after") && !target.contains("offset"))
    );
    // What the API refuses stays refused.
    let both = users.list().offset(2).starting_after(all[0].as_str());
    assert_eq!(ids(both.items()).await.unwrap_err().status(), Some(422));
}

#[tokio::test]
async fn by_offset_where_there_is_no_cursor() {
    let (shelf, server, users) = shelf(5, Shape::Bare).await;
    let all = shelf.ids();
    assert_eq!(ids(users.list().limit(2).order_by("name").items()).await.unwrap(), all);
    assert_eq!(ids(users.list().limit(2).offset(1).items()).await.unwrap(), all[1..]);
    assert_eq!(
        targets(&server),
        [
            "/users?limit=2&order_by=name",
            "/users?limit=2&order_by=name&offset=2",
            "/users?limit=2&order_by=name&offset=4",
            "/users?limit=2&offset=1",
            "/users?limit=2&offset=3",
            "/users?limit=2&offset=5",
        ]
    );
}

#[tokio::test]
async fn everything_that_was_set_is_sent_with_every_page() {
    let (_, server, users) = shelf(5, Shape::Bare).await;
    let list = users
        .list()
        .banned(false)
        .search("a&b")
        .ids(ListStyle::Repeated, ["x", "y"])
        .filter(vec![("k".into(), "v".into())])
        .origin("here")
        .cookies("c", "d")
        .limit(2)
        .with_secret("sk_test_another_key")
        .with_header("x-note", "note")
        .with_timeout(Duration::from_secs(7));
    assert_eq!(ids(list.items()).await.unwrap().len(), 5);
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    for request in requests {
        assert!(
            request.target.starts_with("/users?banned=false&query=a%26b&id=x&id=y&filter%5Bk%5D=v&limit=2"),
            "{}",
            request.target
        );
        assert_eq!(request.header("origin"), Some("here"));
        assert_eq!(request.header("cookie"), Some("__session=c; __client=d"));
        assert_eq!(request.header("authorization"), Some("Bearer sk_test_another_key"));
        assert_eq!(request.header("x-note"), Some("note"));
    }
}

#[tokio::test]
async fn limits_and_offsets_that_are_none() {
    let (_, server, users) = shelf(5, Shape::Bare).await;
    // The API is asked, and says what it says.
    assert_eq!(ids(users.list().limit(0).items()).await.unwrap(), [""; 0]);
    assert_eq!(targets(&server), ["/users?limit=0"]);
    let server = super::Server::answering(super::Answer::new(422, "{}")).await;
    let users = super::Users(super::clerk(&server));
    for list in [users.list().limit(-1), users.list().offset(-1)] {
        assert_eq!(ids(list.items()).await.unwrap_err().status(), Some(422));
    }
    assert_eq!(targets(&server), ["/users?limit=-1", "/users?offset=-1&limit=100"]);
    // A request that must not be sent is not.
    let error = ids(users.list().with_header("host", "x").items()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(server.requests().len(), 2);
}
