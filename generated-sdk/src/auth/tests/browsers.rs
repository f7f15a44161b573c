//! Browsers whose cookies are in doubt, and the way there and back.

use super::*;
use crate::auth::{Accept, Auth, Authenticator, Handshake, Reason, RequestParts};

const DEVELOPMENT: &str = "pk_test_Y2xlcmsuZXhhbXBsZS5jb20k";
const PRODUCTION: &str = "pk_live_Y2xlcmsuZXhhbXBsZS5jb20k";
/// Of the cookies of the production instance.
const SUFFIX: &str = "naoXFJnI";

fn authenticator(key: &str) -> Authenticator {
    let builder = Authenticator::builder(by_pem().build().unwrap());
    builder.publishable_key(key).handshakes("https://app.example.com/").build().unwrap()
}

async fn authenticate(key: &str, method: &str, target: &str, headers: &[(&str, &str)]) -> Auth {
    let mut parts = RequestParts::new(method, target);
    for (name, value) in headers {
        parts = parts.header(name, *value);
    }
    authenticator(key).authenticate(&parts, Accept::SESSION).await
}

/// A page of an instance, opened with these cookies.
async fn page(key: &str, target: &str, cookies: &str) -> Auth {
    authenticate(key, "GET", target, &[("sec-fetch-dest", "document"), ("cookie", cookies)]).await
}

fn handshake(auth: Auth) -> Handshake {
    match auth {
        Auth::Handshake(handshake) => *handshake,
        other => panic!("{other:?}"),
    }
}

fn session() -> String {
    ISSUER.sign(HEADER, &claims(""))
}

fn expired() -> String {
    ISSUER.sign(HEADER, &format!(r#"{{"sub":"user_1","exp":{},"iat":{}}}"#, NOW - 60, NOW - 120))
}

#[tokio::test]
async fn what_cookies_say() {
    let (session, expired) = (session(), expired());
    let early = ISSUER.sign(HEADER, &format!(r#"{{"sub":"user_1","exp":{},"nbf":{0}}}"#, NOW + 60));
    let machine = ISSUER.sign(HEADER, &claims("").replace("user_1", "mch_1"));
    let template = ISSUER.sign(&HEADER.replace("111", "222"), &claims(""));
    let (past, now) = (NOW - 1000, NOW);
    for (cookies, expected) in [
        (String::new(), Reason::SessionTokenAndUatMissing),
        ("__client_uat=0".to_owned(), Reason::SessionTokenAndUatMissing),
        (format!("__session={session}"), Reason::SessionTokenWithoutClientUat),
        (format!("__session={session}; __client_uat=0"), Reason::SessionTokenWithoutClientUat),
        (format!("__session={session}; __client_uat=x"), Reason::SessionTokenWithoutClientUat),
        (format!("__client_uat={past}"), Reason::ClientUatWithoutSessionToken),
        (format!("__session={session}; __client_uat={now}"), Reason::SessionTokenIatBeforeClientUat),
        (format!("__session={expired}; __client_uat={past}"), Reason::SessionTokenExpired),
        (format!("__session={early}; __client_uat={past}"), Reason::SessionTokenNbf),
        (format!("__session=nonsense; __client_uat={past}"), Reason::TokenInvalid),
        (format!("__session=ak_1; __client_uat={past}"), Reason::TokenInvalid),
        (format!("__session={machine}; __client_uat={past}"), Reason::TokenTypeMismatch),
        (format!("__session={template}; __client_uat={now}"), Reason::TokenTypeMismatch),
        (format!("__session={session}; __client_uat_{SUFFIX}={past}"), Reason::SessionTokenWithoutClientUat),
        (format!("__client_uat_{SUFFIX}={past}"), Reason::ClientUatWithoutSessionToken),
        (format!("__session_{SUFFIX}={session}"), Reason::SessionTokenAndUatMissing),
    ] {
        let auth = page(PRODUCTION, "/", &cookies).await;
        assert_eq!(auth.reason(), Some(expected), "{cookies}");
        let final_reasons =
            [Reason::SessionTokenAndUatMissing, Reason::TokenInvalid, Reason::TokenTypeMismatch];
        assert_eq!(matches!(auth, Auth::SignedOut(_)), final_reasons.contains(&expected), "{cookies}");
    }
    for cookies in [
        format!("__session={session}; __client_uat={past}"),
        format!("__session_{SUFFIX}={session}; __client_uat_{SUFFIX}={past}"),
        format!("__session_{SUFFIX}={session}; __client_uat_{SUFFIX}={past}; __client_uat=0"),
    ] {
        assert!(page(PRODUCTION, "/", &cookies).await.session().is_some(), "{cookies}");
    }
}

/// A session of `user`, as of `age` seconds ago.
fn session_of(user: &str, issuer: &str, age: u64) -> String {
    ISSUER.sign(
        HEADER,
        &format!(
            r#"{{"sub":"{user}","iss":"{issuer}","iat":{},"exp":{}}}"#,
            NOW - age,
            if age > 60 { NOW - age + 60 } else { NOW + 60 }
        ),
    )
}

/// On one host there may be the cookies of another application, and of an older frontend of this one.
#[tokio::test]
async fn which_cookies_count() {
    const OURS: &str = "https://clerk.example.com";
    let (older, newer) = (session_of("user_1", OURS, 20), session_of("user_2", OURS, 10));
    let old = session_of("user_1", OURS, 500);
    let issued_by = |issuer: &str| {
        let claims = format!(r#"{{"sub":"user_4","iss":{issuer},"iat":{},"exp":{}}}"#, NOW - 10, NOW + 60);
        ISSUER.sign(HEADER, &claims)
    };
    let (number, empty) = (issued_by("123"), issued_by("\"\""));
    let (others, nobodys) = (session_of("user_3", "https://clerk.other.example", 5), session());
    let past = NOW - 1000;
    let own = |token: &str, at: u64| format!("__session_{SUFFIX}={token}; __client_uat_{SUFFIX}={at}; ");
    let plain = |token: &str, at: u64| format!("__session={token}; __client_uat={at}; ");
    for (key, cookies, expected) in [
        (PRODUCTION, own(&older, past) + &plain(&newer, past), Ok("user_2")),
        (PRODUCTION, own(&newer, past) + &plain(&older, past), Ok("user_2")),
        (PRODUCTION, own(&older, past) + &plain(&others, past), Ok("user_1")),
        (PRODUCTION, own(&newer, past) + &plain(&nobodys, past), Ok("user_1")),
        (PRODUCTION, own(&older, past) + &plain(&number, past), Ok("user_1")),
        (PRODUCTION, own(&older, past) + &plain(&empty, past), Ok("user_4")),
        (PRODUCTION, own(&newer, past) + &plain("x", past), Err(Reason::TokenInvalid)),
        (PRODUCTION, own(&older, 0) + &plain(&newer, past), Ok("user_2")),
        (PRODUCTION, own(&newer, 0) + &plain(&older, 0), Err(Reason::SessionTokenWithoutClientUat)),
        (PRODUCTION, plain(&newer, past), Ok("user_2")),
        (PRODUCTION, plain(&others, past), Err(Reason::SessionTokenAndUatMissing)),
        (PRODUCTION, own(&old, past) + "__client_uat=0", Err(Reason::SessionTokenExpired)),
        (DEVELOPMENT, own(&older, past) + "__client_uat=0", Err(Reason::DevBrowserMissing)),
    ] {
        let auth =
            page(key, "/", &cookies.replace(SUFFIX, if key == PRODUCTION { SUFFIX } else { "l2OS3d9k" }))
                .await;
        let found = match auth.reason() {
            Some(reason) => Err(reason),
            None => Ok(auth.session().unwrap().user_id.as_str()),
        };
        assert_eq!(found, expected, "{cookies}");
    }
    // In development, one that is too old gives way to the sign-out that the plain cookies tell of.
    let cookies = |token| {
        let browser = format!("__client_uat=0; __clerk_db_jwt=d; __clerk_db_jwt_{SUFFIX}=d");
        (own(token, past) + &browser).replace(SUFFIX, "l2OS3d9k")
    };
    let auth = page(DEVELOPMENT, "/", &cookies(&old)).await;
    assert_eq!(auth.reason(), Some(Reason::SessionTokenAndUatMissing));
    assert!(page(DEVELOPMENT, "/", &cookies(&older)).await.session().is_some());
    // The plain one may be another application's.
    let plain_only = cookies(&older).replace("__clerk_db_jwt_l2OS3d9k=d", "");
    assert_eq!(page(DEVELOPMENT, "/", &plain_only).await.reason(), Some(Reason::DevBrowserMissing));
}

#[tokio::test]
async fn where_a_browser_is_sent() {
    let cookies = format!("__session={}; __client_uat={}", expired(), NOW - 1000);
    let sent = handshake(page(PRODUCTION, "/invoices?page=2&q=a%20b", &cookies).await);
    assert_eq!(
        sent.location,
        format!(
            "https://clerk.example.com/v1/client/handshake\
             ?redirect_url=https%3A%2F%2Fapp%2Eexample%2Ecom%2Finvoices%3Fpage%3D2%26q%3Da%2520b\
             &__clerk_api_version={}&suffixed_cookies=false&__clerk_hs_reason=session-token-expired",
            crate::generated::API_VERSION.replace('-', "%2D")
        )
    );
    assert_eq!(sent.set_cookies, ["__clerk_redirect_count=1; Path=/; SameSite=Lax; HttpOnly; Max-Age=2"]);
    assert!(!sent.location.contains(&expired()), "no token goes into a URL");
    let suffixed = format!("__client_uat_{SUFFIX}={}", NOW - 1000);
    assert!(handshake(page(PRODUCTION, "/", &suffixed).await).location.contains("suffixed_cookies=true"));
}

#[tokio::test]
async fn only_pages_are_redirected() {
    let cookies = format!("__client_uat={}", NOW - 1000);
    for (method, headers, is_page) in [
        ("GET", vec![("sec-fetch-dest", "document")], true),
        ("GET", vec![("sec-fetch-dest", "iframe")], true),
        ("GET", vec![("accept", "text/html,application/xhtml+xml")], true),
        ("GET", vec![("sec-fetch-dest", "empty"), ("accept", "text/html")], false),
        ("GET", vec![("sec-fetch-dest", "image")], false),
        ("GET", vec![("accept", "application/json, text/html")], false),
        ("GET", vec![], false),
        ("POST", vec![("sec-fetch-dest", "document")], false),
        ("HEAD", vec![("sec-fetch-dest", "document")], false),
    ] {
        let headers: Vec<_> = headers.into_iter().chain([("cookie", cookies.as_str())]).collect();
        let auth = authenticate(PRODUCTION, method, "/", &headers).await;
        assert_eq!(matches!(auth, Auth::Handshake(_)), is_page, "{method} {headers:?}");
        assert_eq!(auth.reason(), Some(Reason::ClientUatWithoutSessionToken));
    }
}

#[tokio::test]
async fn going_in_circles_ends() {
    for (count, goes_on) in [("0", true), ("2", true), ("3", false), ("4", false), ("x", true)] {
        let cookies = format!("__client_uat={}; __clerk_redirect_count={count}", NOW - 1000);
        let auth = page(PRODUCTION, "/", &cookies).await;
        assert_eq!(matches!(auth, Auth::Handshake(_)), goes_on, "{count}");
    }
}

#[tokio::test]
async fn development_instances_get_to_know_the_browser_first() {
    let auth = page(DEVELOPMENT, "/", "").await;
    assert_eq!(handshake(auth).reason, Reason::DevBrowserMissing);
    let auth = handshake(page(DEVELOPMENT, "/a?__clerk_db_jwt=d%2B1&x=1", "").await);
    assert_eq!(auth.reason, Reason::DevBrowserSync);
    assert!(
        auth.location.contains("redirect_url=https%3A%2F%2Fapp%2Eexample%2Ecom%2Fa%3Fx%3D1&"),
        "{}",
        auth.location
    );
    assert!(auth.location.ends_with("&__clerk_db_jwt=d%2B1"), "{}", auth.location);
    let cookies = format!("__clerk_db_jwt=dvb_1; __session={}; __client_uat={}", session(), NOW - 1000);
    assert!(page(DEVELOPMENT, "/", &cookies).await.session().is_some());
}

/// What the Frontend API signs when a browser comes back: the header is that of a session token.
fn list_of(cookies: &[String]) -> String {
    ISSUER.sign(HEADER, &serde_json::json!({ "handshake": cookies }).to_string())
}

#[tokio::test]
async fn there_and_back() {
    let set = [
        "__client_uat=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT".to_owned(),
        format!("__client_uat={}; Path=/; Domain=example.com", NOW - 1000),
        format!("__session={}; Path=/; Secure; SameSite=Lax", session()),
    ];
    // In production the list comes as a cookie, and goes on coming for a while.
    let brought = format!("__clerk_handshake={}", list_of(&set));
    let back = handshake(page(PRODUCTION, "/invoices?page=2", &brought).await);
    assert_eq!(
        (back.reason, back.location.as_str()),
        (Reason::HandshakeCompleted, "https://app.example.com/invoices?page=2")
    );
    assert_eq!(back.set_cookies[..3], set);
    let pairs: Vec<_> = set[1..].iter().map(|cookie| cookie.split(';').next().unwrap()).collect();
    let now = format!("{brought}; {}", pairs.join("; "));
    assert!(page(PRODUCTION, "/invoices?page=2", &now).await.session().is_some());

    // In development it comes in the URL.
    let target = format!("/a?x=1&__clerk_handshake={}&__clerk_db_jwt=d", list_of(&set));
    let back = handshake(page(DEVELOPMENT, &target, "").await);
    assert_eq!(back.location, "https://app.example.com/a?x=1");
    assert_eq!(back.set_cookies[..3], set);
}

#[tokio::test]
async fn nobody_else_sets_cookies() {
    let set = ["__session=x; Path=/".to_owned()];
    let stranger = Issuer::with_key(TestKey::Two, "ins_1");
    let payload = serde_json::json!({ "handshake": set }).to_string();
    let lines = ["__session=x\r\nset-cookie: y".to_owned()];
    for forged in [
        stranger.sign(r#"{"alg":"RS256"}"#, &payload),
        ISSUER.sign(&HEADER.replace("111", "222"), &payload),
        ISSUER.sign(&HEADER.replace("111", "333"), &payload),
        // A session token with a claim of that name, which its user may have written.
        ISSUER.sign(HEADER, &claims(r#""handshake":["__session=x; Path=/"]"#)),
        ISSUER.sign(r#"{"alg":"none"}"#, &payload),
        ISSUER.sign(r#"{"alg":"RS256"}"#, r#"{"handshake":[7]}"#),
        ISSUER.sign(r#"{"alg":"RS256"}"#, r#"{"handshake":[]}"#),
        ISSUER.sign(r#"{"alg":"RS256"}"#, r#"{"handshake":"__session=x"}"#),
        ISSUER.sign(r#"{"alg":"RS256"}"#, "{}"),
        list_of(&lines),
        "nonsense".to_owned(),
    ] {
        let auth = page(PRODUCTION, "/", &format!("__clerk_handshake={forged}")).await;
        assert_eq!(auth.reason(), Some(Reason::SessionTokenAndUatMissing), "{forged}");
    }
    // A link must not sign in its reader as somebody else.
    let auth = page(PRODUCTION, &format!("/?__clerk_handshake={}", list_of(&set)), "").await;
    assert_eq!(auth.reason(), Some(Reason::SessionTokenAndUatMissing));
    // Nor is anything redirected that is no page.
    let cookie = format!("__clerk_handshake={}", list_of(&set));
    let auth = authenticate(PRODUCTION, "POST", "/", &[("cookie", cookie.as_str())]).await;
    assert_eq!(auth.reason(), Some(Reason::SessionTokenAndUatMissing));
}

#[tokio::test]
async fn a_header_takes_part_too() {
    let header = format!("Bearer {}", expired());
    let page = [("authorization", header.as_str()), ("sec-fetch-dest", "document")];
    assert_eq!(
        handshake(authenticate(PRODUCTION, "GET", "/", &page).await).reason,
        Reason::SessionTokenExpired
    );
    let auth = authenticate(PRODUCTION, "GET", "/", &page[..1]).await;
    assert!(matches!(auth, Auth::SignedOut(ref out) if out.reason == Reason::TokenExpired), "{auth:?}");
}

#[tokio::test]
async fn origins_are_not_taken_from_the_request() {
    let cookies = format!("__client_uat={}", NOW - 1000);
    let headers = [
        ("cookie", cookies.as_str()),
        ("sec-fetch-dest", "document"),
        ("host", "evil.example"),
        ("x-forwarded-host", "evil.example"),
    ];
    for target in ["/a", "https://evil.example/a", "//evil.example/a"] {
        let sent = handshake(authenticate(PRODUCTION, "GET", target, &headers).await);
        assert!(
            sent.location.contains("redirect_url=https%3A%2F%2Fapp%2Eexample%2Ecom%2F"),
            "{}",
            sent.location
        );
    }
}
