use super::operations::Users;
use super::{SECRET, builder, start};
use crate::client::{ErrorKind, ListStyle};

#[tokio::test]
async fn headers_of_a_read() {
    let (server, clerk) = start().await;
    Users(clerk).get("user_1").await.unwrap();
    let request = server.only();
    assert_eq!((request.method.as_str(), request.target.as_str()), ("GET", "/users/user_1"));
    assert_eq!(request.header("authorization"), Some(format!("Bearer {SECRET}").as_str()));
    assert_eq!(request.header("clerk-api-version"), Some(crate::generated::API_VERSION));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("user-agent"), Some(concat!("generated-sdk/", env!("CARGO_PKG_VERSION"))));
    assert_eq!(request.header("host"), Some(format!("127.0.0.1:{}", server.port).as_str()));
    for absent in ["content-type", "content-length", "cookie", "transfer-encoding"] {
        assert_eq!(request.header(absent), None, "{absent}");
    }
    assert!(request.body.is_empty());
}

#[tokio::test]
async fn settings_and_options_of_a_call() {
    let (server, _) = start().await;
    let clerk = builder(&server)
        .base_url(format!("{}/api/v1/", server.url()))
        .api_version("2025-04-10")
        .user_agent("billing/2")
        .build()
        .unwrap();
    Users(clerk.clone())
        .get("u")
        .with_secret("ak_machine")
        .with_header("ACCEPT", "text/plain")
        .with_header("X-Note", "first")
        .with_header("x-note", "ünïcode")
        .await
        .unwrap();
    let request = server.only();
    assert_eq!(request.target, "/api/v1/users/u");
    assert_eq!(request.header("authorization"), Some("Bearer ak_machine"));
    assert_eq!(request.header("clerk-api-version"), Some("2025-04-10"));
    assert_eq!(
        request.header("user-agent"),
        Some(concat!("billing/2 generated-sdk/", env!("CARGO_PKG_VERSION")))
    );
    assert_eq!(request.header("accept"), Some("text/plain"));
    let notes: Vec<_> =
        request.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("x-note")).collect();
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].1, "ünïcode");

    // What all calls have in common is as it was.
    Users(clerk.clone()).get("u").await.unwrap();
    let request = server.requests().pop().unwrap();
    assert_eq!(request.header("authorization"), Some(format!("Bearer {SECRET}").as_str()));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("x-note"), None);

    Users(builder(&server).api_version("").build().unwrap()).public().await.unwrap();
    let request = server.requests().pop().unwrap();
    assert_eq!(request.header("authorization"), None);
    assert_eq!(request.header("clerk-api-version"), None);
    Users(clerk).public().with_secret("sk_test_other").await.unwrap();
    assert_eq!(server.requests().pop().unwrap().header("authorization"), Some("Bearer sk_test_other"));
}

#[tokio::test]
async fn header_injection_is_refused() {
    let (server, clerk) = start().await;
    let users = Users(clerk);
    let refused = [
        (users.list().origin("a\r\nX-Evil: 1"), "Origin"),
        (users.list().with_header("x-a", "b\nc"), "x-a"),
        (users.list().with_header("x a", "b"), "x a"),
        (users.list().with_header("", "b"), "\"\""),
        (users.list().with_header("x\r\ny", "b"), r"x\r\ny"),
        (users.list().with_header("Authorization", "Bearer x"), "with_secret"),
        (users.list().with_header("Content-Length", "0"), "content-length"),
        (users.list().with_header("Host", "evil.example"), "host"),
        (users.list().cookies("a\r\nb", "c"), "__session"),
        (users.list().cookies("a", "c; d=e"), "__client"),
        (users.list().with_secret("sk_test\r\nx: y"), "secret key"),
        (users.list().with_secret(" "), "secret key"),
        (users.list().with_secret("pk_test_1"), "publishable"),
    ];
    for (call, mentioned) in refused {
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains(mentioned), "{error}");
        assert!(!error.to_string().contains(['\n', '\r']), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn queries() {
    let server = super::Server::answering(super::Answer::json("[]")).await;
    let users = Users(super::clerk(&server));
    let pairs =
        |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    let cases = [
        (users.list(), "/users"),
        (users.list().limit(0).banned(false).search(""), "/users?limit=0&banned=false&query="),
        (users.list().limit(1).banned(true).limit(2), "/users?limit=2&banned=true"),
        (users.list().search("a&b=c d+e/ü"), "/users?query=a%26b%3Dc%20d%2Be%2F%C3%BC"),
        (users.list().ids(ListStyle::Repeated, ["a", "b,c"]), "/users?id=a&id=b%2Cc"),
        (users.list().ids(ListStyle::Comma, ["a", "b,c", "-d"]), "/users?id=a,b%2Cc,-d"),
        (users.list().ids(ListStyle::Space, ["a", "b"]), "/users?id=a%20b"),
        (users.list().ids(ListStyle::Pipe, ["a", "b"]), "/users?id=a%7Cb"),
        (users.list().ids(ListStyle::Repeated, [""; 0]), "/users"),
        (users.list().ids(ListStyle::Comma, [""; 0]).limit(1), "/users?limit=1"),
        (users.list().ids(ListStyle::Comma, ["", ""]), "/users?id=,"),
        (users.list().ids(ListStyle::Repeated, ["a", "b"]).ids(ListStyle::Comma, ["c"]), "/users?id=c"),
        (
            users.list().filter(pairs(&[("a", "1"), ("b c", "2")])),
            "/users?filter%5Ba%5D=1&filter%5Bb%20c%5D=2",
        ),
    ];
    for (call, target) in cases {
        assert!(call.await.unwrap().is_empty());
        assert_eq!(server.requests().last().unwrap().target, target);
    }
    users.list().cookies("a.b-c", "d").await.unwrap();
    assert_eq!(server.requests().last().unwrap().header("cookie"), Some("__session=a.b-c; __client=d"));
}
