use super::operations::Users;
use super::start;
use crate::client::ErrorKind;

#[tokio::test]
async fn a_value_is_one_encoded_segment() {
    let (server, clerk) = start().await;
    let cases = [
        ("user_2abc-._~", "user_2abc-._~"),
        ("a/b", "a%2Fb"),
        ("a/.../..b", "a%2F...%2F..b"),
        ("x?y", "x%3Fy"),
        ("x#y", "x%23y"),
        ("100%", "100%25"),
        ("%41", "%2541"),
        ("a b+c", "a%20b+c"),
        ("ü{user_id}", "%C3%BC%7Buser_id%7D"),
        ("...", "..."),
        (".a", ".a"),
        ("role_set:default", "role_set:default"),
        (":@!$&'()*,;=", ":@!$&'()*,%3B="),
    ];
    for (value, segment) in cases {
        Users(clerk.clone()).update(value).await.unwrap();
        assert_eq!(
            server.requests().last().unwrap().target,
            format!("/users/{segment}/profile"),
            "{value:?}"
        );
    }
    let long = "x".repeat(10_000);
    Users(clerk).get(long.as_str()).await.unwrap();
    assert_eq!(server.requests().last().unwrap().target, format!("/users/{long}"));
}

#[tokio::test]
async fn what_could_be_another_route_is_refused_before_sending() {
    let (server, clerk) = start().await;
    let refused = [
        "",
        ".",
        "..",
        "%2e",
        "%2E%2e",
        ".%2e",
        "%2e.",
        "%252e%252e",
        "%25252E.",
        "%25%32%65",
        "%%32%65",
        "../organizations/org_1",
        "a/../b",
        "a/.",
        "./a",
        "%2e%2e%2fa",
        "a%252f%252e%252e",
        "..\\a",
        "a%5c..",
        "a\nb",
        "\r\n",
        "\u{7f}",
        "\u{85}",
        "a\0",
    ];
    for value in refused {
        let error = Users(clerk.clone()).get(value).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{value:?}");
        let line = error.to_string();
        assert!(line.starts_with("GET /users/{user_id}: not sent: path parameter `user_id` "), "{line}");
        assert!(!line.contains('\n'));
    }
    let (many, over) = ("%25".repeat(200_000) + "2e", "x".repeat(70_000));
    for value in [many, over] {
        assert_eq!(Users(clerk.clone()).get(value).await.unwrap_err().kind(), ErrorKind::Request);
    }
    assert!(server.requests().is_empty());
}
