//! Walks through lists end, and have everything once.

use std::collections::BTreeSet;

use generated_sdk::ErrorKind;

use crate::start;

/// Walks through a list of 250, and says how many items and different ids there were, and how many requests.
macro_rules! walk {
    ($mock:ident, $operation:literal, $list:expr) => {{
        $mock.reset();
        $mock.on($operation).items(250);
        let mut items = $list.limit(100).items();
        let (mut count, mut ids) = (0, BTreeSet::new());
        while let Some(item) = items.try_next().await.unwrap() {
            count += 1;
            ids.insert(item.id.to_string());
        }
        $mock.assert_no_violations();
        (count, ids.len(), $mock.requests().len())
    }};
}

#[tokio::test]
async fn every_form_of_list_is_walked_through() {
    let mock = start().await;
    let clerk = mock.client();
    let all = (250, 250, 3);
    assert_eq!(walk!(mock, "GetUserList", clerk.users().list()), all);
    assert_eq!(walk!(mock, "GetUserList", clerk.users().list().order_by("-created_at")), all);
    assert_eq!(walk!(mock, "ListOrganizations", clerk.organizations().list()), all);
    assert_eq!(walk!(mock, "ListInvitations", clerk.invitations().list()), all);
    let subject = format!("mch_{}", "0".repeat(27));
    assert_eq!(walk!(mock, "getM2MTokens", clerk.m2m_tokens().list(subject)), all);
}

#[tokio::test]
async fn pages_are_those_that_were_asked_for() {
    let mock = start().await;
    mock.on("GetUserList").items(25);
    let users = mock.client().users();
    assert_eq!(users.list().await.unwrap().len(), 10);
    let page = users.list().limit(4).offset(23).await.unwrap();
    let ids: Vec<_> =
        page.iter().map(|user| user.id.trim_start_matches("user_0").trim_start_matches('0')).collect();
    assert_eq!(ids, ["24", "25"]);
    assert!(users.list().offset(25).await.unwrap().is_empty());
    assert!(users.list().starting_after("user_of_nobody").await.unwrap().is_empty());
    let page = mock.client().organizations().list().limit(2).await.unwrap();
    assert_eq!((page.len(), page.total_count), (2, Some(3)));
}

#[tokio::test]
async fn the_same_page_for_ever_is_an_error() {
    let mock = start().await;
    mock.on_any().same_page();
    let clerk = mock.client();
    let mut items = clerk.users().list().items();
    let error = loop {
        match items.try_next().await {
            Ok(item) => assert!(item.is_some(), "it ended"),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert_eq!(mock.requests().len(), 2);
}
