//! Items that are not what was expected, among others that are.

use super::{Answer, Server, Users, clerk, targets};
use crate::client::{Error, ErrorKind, UnreadableItem};

/// Three pages: one with odd items in the middle and at the end, one of odd items only, one as it
/// should be.
async fn odd() -> Server {
    Server::deciding(|request| {
        let answer = match request.target.split_once("starting_after=").map(|(_, id)| id) {
            None => r#"[{"id":"a"},{"id":"b","name":7},{"name":"no id"}]"#,
            Some("b") => r#"[{"id":"c","name":[]},{"id":"d","name":{}},{"id":"e","name":true}]"#,
            Some("e") => r#"[{"id":"f"}]"#,
            Some(other) => panic!("{other}"),
        };
        Answer::json(answer).header("clerk-trace-id", "trace_1")
    })
    .await
}

#[tokio::test]
async fn they_come_as_errors_in_their_places() {
    let server = odd().await;
    for prefetch in [false, true] {
        let mut items = Users(clerk(&server)).list().limit(3).items();
        if prefetch {
            items = items.prefetch();
        }
        let mut found = Vec::new();
        while let Some(item) = items.next().await {
            found.push(match item {
                Ok(user) => user.id,
                Err(error) => error.unreadable_item().unwrap().path.clone(),
            });
        }
        assert_eq!(found, ["a", "$[1].name", "$[2].id", "$[0].name", "$[1].name", "$[2].name", "f"]);
    }
    assert_eq!(server.requests().len(), 6);
}

#[tokio::test]
async fn such_an_error_shows_all_there_is() {
    let server = odd().await;
    let mut items = Users(clerk(&server)).list().limit(3).items();
    items.try_next().await.unwrap();
    let error: Error = items.try_next().await.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Decode, Some(200), 1));
    assert_eq!(
        error.to_string(),
        "GET /users: 200 answered, but its body is not what was expected: \
         $[1].name: expected a string, found a number (trace trace_1)"
    );
    assert_eq!(error.trace_id(), Some("trace_1"));
    assert!(error.response().unwrap().text().contains(r#"{"id":"b","name":7}"#));
    let item = error.unreadable_item().unwrap();
    assert_eq!((item.index, item.message.as_str()), (1, "expected a string, found a number"));
    assert_eq!(item.json, serde_json::json!({"id": "b", "name": 7}));
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.downcast_ref::<UnreadableItem>(), Some(item));
    assert!(!format!("{error:?} {item:?} {item}").contains('7'));
}

#[tokio::test]
async fn a_page_has_them_apart_if_that_is_asked_for() {
    let server = odd().await;
    let list = || Users(clerk(&server)).list().limit(3);
    let page = list().with_lenient_items().await.unwrap();
    assert_eq!(page.iter().map(|user| user.id.as_str()).collect::<Vec<_>>(), ["a"]);
    let unreadable = page.unreadable.iter().map(|item| (item.index, item.path.as_str()));
    assert_eq!(unreadable.collect::<Vec<_>>(), [(1, "$[1].name"), (2, "$[2].id")]);

    let mut pages = list().with_lenient_items().pages();
    let mut counts = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        counts.push((page.len(), page.unreadable.len()));
    }
    assert_eq!(counts, [(1, 2), (0, 3), (1, 0)]);

    // Without being asked to, a page leaves nothing out.
    let error = list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("$[1].name") && error.unreadable_item().is_none(), "{error}");
    assert!(list().pages().next().await.unwrap().is_err());
}

#[tokio::test]
async fn a_page_that_is_none_is_an_error_however_lenient() {
    for body in ["[", r#"{"data":7}"#, "7", ""] {
        let server = Server::answering(Answer::json(body)).await;
        let list = || Users(clerk(&server)).list();
        for error in [
            list().with_lenient_items().await.unwrap_err(),
            list().with_lenient_items().pages().next().await.unwrap().unwrap_err(),
            list().items().next().await.unwrap().unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
            assert!(error.unreadable_item().is_none());
        }
        assert_eq!(targets(&server).len(), 3);
    }
}
