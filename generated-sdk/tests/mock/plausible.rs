//! Answers that look like those of the API.

use crate::start;

#[tokio::test]
async fn ids_in_the_path_come_back() {
    let mock = start().await;
    let clerk = mock.client();
    assert_eq!(clerk.users().get("user_of a/b?c").await.unwrap().id, "user_of a/b?c");
    assert_eq!(clerk.users().ban("user_7").await.unwrap().id, "user_7");
    assert_eq!(clerk.users().delete("user_7").await.unwrap().id.as_deref(), Some("user_7"));
    assert_eq!(clerk.jwt_templates().get("jtmp_7").await.unwrap().id, "jtmp_7");
    assert_eq!(clerk.redirect_urls().get("ru_7").await.unwrap().id, "ru_7");
    let session = clerk.sessions().get("sess_7").await.unwrap();
    assert_eq!(session.id, "sess_7");
    assert_eq!(session.user_id, format!("user_{}1", "0".repeat(26)));

    let memberships = clerk.organization_memberships().list("org_7").await.unwrap();
    assert_eq!(memberships.data[1].id, format!("orgmem_{}2", "0".repeat(26)));
    assert_eq!(memberships.data[1].organization.id, "org_7");
    mock.assert_no_violations();
}

#[tokio::test]
async fn what_was_sent_comes_back() {
    let mock = start().await;
    let clerk = mock.client();
    let user = clerk.users().create().first_name("Grace").username("grace").await.unwrap();
    assert_eq!((user.first_name.as_deref(), user.username.as_deref()), (Some("Grace"), Some("grace")));
    assert!(user.created_at > 1_700_000_000_000, "milliseconds");
    let user = clerk.users().update("user_1").clear_last_name().await.unwrap();
    assert_eq!(user.last_name, None);
    let invitation = clerk.invitations().create("grace@example.com").await.unwrap();
    assert_eq!(invitation.email_address, "grace@example.com");
}
