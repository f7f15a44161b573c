//! The examples and the integrations for frameworks, over real HTTP.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failure is a failed test")]

#[path = "../examples/axum_protected.rs"]
mod axum_protected;
#[path = "../examples/axum_roles.rs"]
mod axum_roles;

use std::time::Duration;

use axum::routing::get;
use axum::{Extension, Router};
use generated_sdk::auth::testing::Issuer;
use generated_sdk::auth::{
    Accept, Auth, AuthLayer, Authenticator, MachineAuth, OptionalAuth, SessionAuth, SessionVerifier,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

fn authenticator(issuer: &Issuer) -> Authenticator {
    Authenticator::new(SessionVerifier::builder().clerk(&issuer.clerk()).build().unwrap())
}

/// One whose pages redirect browsers that are in doubt.
fn authenticator_of_pages(issuer: &Issuer) -> Authenticator {
    let verifier = SessionVerifier::builder().clerk(&issuer.clerk()).build().unwrap();
    let builder = Authenticator::builder(verifier).publishable_key("pk_live_Y2xlcmsuZXhhbXBsZS5jb20k");
    builder.handshakes("https://app.example.com").build().unwrap()
}

async fn serve(app: Router) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    port
}

/// Status, headers and body of an answer.
struct Answer {
    status: u16,
    head: String,
    body: String,
}

async fn send(port: u16, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let mut request =
        format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: 0\r\n");
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str("\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Answer { status, head: head.to_ascii_lowercase(), body: body.to_owned() }
}

async fn with_token(port: u16, method: &str, path: &str, token: &str) -> (u16, String) {
    let answer = send(port, method, path, &[("authorization", &format!("Bearer {token}"))]).await;
    (answer.status, answer.body)
}

#[tokio::test]
async fn a_protected_route() {
    let issuer = Issuer::new();
    let port = serve(axum_protected::app(authenticator(&issuer))).await;
    let token = issuer.session("user_1").sign();
    assert_eq!(with_token(port, "GET", "/me", &token).await, (200, "user_1".to_owned()));
    let cookie = format!("a=b; __session={token}");
    assert_eq!(send(port, "GET", "/me", &[("cookie", &cookie)]).await.body, "user_1");

    let nobody = send(port, "GET", "/me", &[]).await;
    assert_eq!(
        (nobody.status, nobody.body.as_str()),
        (401, r#"{"error":"unauthorized","reason":"session-token-and-uat-missing"}"#)
    );
    assert!(nobody.head.contains("www-authenticate: bearer\r\n"), "{}", nobody.head);
    assert!(nobody.head.contains("content-type: application/json"), "{}", nobody.head);

    let expired = issuer.session("user_1").expired().sign();
    let answer = send(port, "GET", "/me", &[("authorization", &expired)]).await;
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (401, r#"{"error":"unauthorized","reason":"token-expired"}"#)
    );
    assert!(answer.head.contains(r#"www-authenticate: bearer error="invalid_token""#), "{}", answer.head);
    assert_eq!(with_token(port, "GET", "/me", "ak_1").await.0, 401);
    let pending = issuer.session("user_1").pending().sign();
    assert_eq!(with_token(port, "GET", "/me", &pending).await.0, 401);

    // A byte that is no text is no token either, and no reason to look for a cookie.
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let head = format!(
        "GET /me HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncookie: {cookie}\r\nauthorization: Bearer "
    );
    stream.write_all(&[head.as_bytes(), b"\xff\r\n\r\n"].concat()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 401"), "{answer}");
}

#[tokio::test]
async fn a_page_for_everybody() {
    let issuer = Issuer::new();
    let port = serve(axum_protected::app(authenticator(&issuer))).await;
    let token = issuer.session("user_1").sign();
    assert_eq!(with_token(port, "GET", "/", &token).await, (200, "Hello user_1".to_owned()));
    assert_eq!(with_token(port, "GET", "/", "nonsense").await, (200, "Hello stranger".to_owned()));
    assert_eq!(send(port, "GET", "/", &[]).await.body, "Hello stranger");
}

#[tokio::test]
async fn roles() {
    let issuer = Issuer::new();
    let port = serve(axum_roles::app(axum_roles::App { authenticator: authenticator(&issuer) })).await;
    assert_eq!(send(port, "GET", "/invoices", &[]).await.status, 401);
    let member = || issuer.session("user_1").organization("org_1", "member");
    let admin =
        || issuer.session("user_1").organization("org_1", "admin").permissions(["org:invoices:delete"]);
    assert_eq!(with_token(port, "GET", "/invoices", &member().sign()).await, (200, "no invoices".to_owned()));
    for (what, token, status) in [
        ("all of it", admin().factor_ages(1, 2), 200),
        ("no second factor, which cannot be asked for", admin().factor_ages(1, -1), 200),
        ("proved too long ago", admin().factor_ages(1, 10), 403),
        ("never proved", admin(), 403),
        ("no permission", issuer.session("user_1").organization("org_1", "admin").factor_ages(1, 2), 403),
        ("another role", member().permissions(["org:invoices:delete"]).factor_ages(1, 2), 403),
        ("no organization", issuer.session("user_1").factor_ages(1, 2), 403),
        ("expired", admin().factor_ages(1, 2).expired(), 401),
    ] {
        assert_eq!(with_token(port, "DELETE", "/invoices/7", &token.sign()).await.0, status, "{what}");
    }
    assert_eq!(
        with_token(port, "DELETE", "/invoices/7", &member().sign()).await.1,
        r#"{"error":"forbidden"}"#
    );
}

#[tokio::test]
async fn machines() {
    let issuer = Issuer::new();
    let port = serve(axum_roles::app(axum_roles::App { authenticator: authenticator(&issuer) })).await;
    let token = issuer.machine("mch_1").claim("scopes", "invoices:write invoices:read").sign();
    assert_eq!(with_token(port, "POST", "/import", &token).await, (200, "thank you, mch_1".to_owned()));
    let other = issuer.machine("mch_1").claim("scopes", "invoices:read").sign();
    assert_eq!(with_token(port, "POST", "/import", &other).await.0, 403);
    let user = issuer.session("user_1").sign();
    assert_eq!(
        with_token(port, "POST", "/import", &user).await,
        (401, r#"{"error":"unauthorized","reason":"token-type-mismatch"}"#.to_owned())
    );
    assert_eq!(with_token(port, "GET", "/invoices", &token).await.0, 401);
    // The issuer knows no API keys.
    assert_eq!(with_token(port, "POST", "/import", "ak_1").await.0, 401);
    assert_eq!(
        send(port, "POST", "/import", &[]).await.body,
        r#"{"error":"unauthorized","reason":"token-missing"}"#
    );
}

#[tokio::test]
async fn keys_that_cannot_be_fetched_are_not_the_callers_fault() {
    let clerk = generated_sdk::Clerk::builder()
        .secret_key("sk_test_1")
        .base_url("http://127.0.0.1:1")
        .timeout(Duration::from_secs(1))
        .retries(generated_sdk::RetryPolicy::off())
        .build()
        .unwrap();
    let verifier = SessionVerifier::builder().clerk(&clerk).build().unwrap();
    let port = serve(axum_protected::app(Authenticator::new(verifier))).await;
    let token = Issuer::new().session("user_1").sign();
    let expected = (503, r#"{"error":"unavailable","reason":"jwk-remote-failed-to-load"}"#.to_owned());
    assert_eq!(with_token(port, "GET", "/me", &token).await, expected);
    assert_eq!(with_token(port, "GET", "/", &token).await, expected);
}

#[tokio::test]
async fn a_browser_is_redirected() {
    let issuer = Issuer::new();
    let port = serve(axum_protected::app(authenticator_of_pages(&issuer))).await;
    for path in ["/me", "/"] {
        let browser = [("sec-fetch-dest", "document"), ("cookie", "__client_uat=1")];
        let answer = send(port, "GET", path, &browser).await;
        assert_eq!(answer.status, 307);
        assert!(
            answer.head.contains("location: https://clerk.example.com/v1/client/handshake?"),
            "{}",
            answer.head
        );
        assert!(answer.head.contains("set-cookie: __clerk_redirect_count=1;"), "{}", answer.head);
        assert!(answer.head.contains("cache-control: no-store"), "{}", answer.head);
    }
    assert_eq!(send(port, "GET", "/me", &[("cookie", "__client_uat=1")]).await.status, 401);
}

/// What a layer found, in words.
fn told(auth: &Auth) -> String {
    match auth {
        Auth::Session(claims) => claims.user_id.clone(),
        Auth::Machine(machine) => machine.subject.clone(),
        other => other.reason().unwrap().to_string(),
    }
}

#[tokio::test]
async fn a_tower_layer() {
    let issuer = Issuer::new();
    let layer = AuthLayer::new(&authenticator(&issuer)).accept(Accept::SESSION | Accept::M2M);
    let app =
        Router::new().route("/", get(async |Extension(auth): Extension<Auth>| told(&auth))).layer(layer);
    let port = serve(app).await;
    assert_eq!(with_token(port, "GET", "/", &issuer.session("user_1").sign()).await.1, "user_1");
    assert_eq!(with_token(port, "GET", "/", &issuer.machine("mch_1").sign()).await.1, "mch_1");
    assert_eq!(with_token(port, "GET", "/", "ak_1").await.1, "token-type-mismatch");
    assert_eq!(send(port, "GET", "/", &[]).await.body, "session-token-and-uat-missing");
}

mod actix {
    use actix_web::{App, HttpServer, web};

    use super::*;

    async fn me(SessionAuth(claims): SessionAuth) -> String {
        claims.user_id
    }

    async fn home(OptionalAuth(user): OptionalAuth) -> String {
        user.map_or("stranger".to_owned(), |claims| claims.user_id)
    }

    async fn import(MachineAuth(machine): MachineAuth) -> String {
        machine.subject
    }

    async fn layered(auth: web::ReqData<Auth>) -> String {
        told(&auth)
    }

    /// Serves in a thread of its own, as Actix Web has its own runtime.
    fn serve(routes: impl Fn(&mut web::ServiceConfig) + Clone + Send + 'static) -> u16 {
        let (sender, receiver) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let server = HttpServer::new(move || App::new().configure(routes.clone()));
                let server = server.workers(1).disable_signals().bind(("127.0.0.1", 0)).unwrap();
                sender.send(server.addrs()[0].port()).unwrap();
                server.run().await.unwrap();
            });
        });
        receiver.recv().unwrap()
    }

    fn serve_with(authenticator: Authenticator) -> u16 {
        serve(move |config| {
            let layer = AuthLayer::new(&authenticator).accept(Accept::ANY);
            config
                .app_data(web::Data::new(authenticator.clone()))
                .service(web::scope("/layered").wrap(layer).default_service(web::to(layered)))
                .route("/me", web::get().to(me))
                .route("/", web::get().to(home))
                .route("/import", web::post().to(import));
        })
    }

    #[tokio::test]
    async fn extractors() {
        let issuer = Issuer::new();
        let port = serve_with(authenticator(&issuer));
        let user = issuer.session("user_1").sign();
        let machine = issuer.machine("mch_1").sign();
        assert_eq!(with_token(port, "GET", "/me", &user).await, (200, "user_1".to_owned()));
        assert_eq!(with_token(port, "GET", "/", &user).await, (200, "user_1".to_owned()));
        assert_eq!(with_token(port, "POST", "/import", &machine).await, (200, "mch_1".to_owned()));
        assert_eq!(send(port, "GET", "/", &[]).await.body, "stranger");
        let cookie = format!("__session={user}");
        assert_eq!(send(port, "GET", "/me", &[("cookie", &cookie)]).await.body, "user_1");

        let nobody = send(port, "GET", "/me", &[]).await;
        assert_eq!(
            (nobody.status, nobody.body.as_str()),
            (401, r#"{"error":"unauthorized","reason":"session-token-and-uat-missing"}"#)
        );
        assert!(nobody.head.contains("www-authenticate: bearer"), "{}", nobody.head);
        assert!(nobody.head.contains("content-type: application/json"), "{}", nobody.head);
        assert_eq!(with_token(port, "GET", "/me", &machine).await.0, 401);
        assert_eq!(with_token(port, "POST", "/import", &user).await.0, 401);
    }

    #[tokio::test]
    async fn a_middleware() {
        let issuer = Issuer::new();
        let port = serve_with(authenticator(&issuer));
        assert_eq!(with_token(port, "GET", "/layered/x", &issuer.session("user_1").sign()).await.1, "user_1");
        assert_eq!(with_token(port, "GET", "/layered/x", &issuer.machine("mch_1").sign()).await.1, "mch_1");
        assert_eq!(send(port, "GET", "/layered/x", &[]).await.body, "session-token-and-uat-missing");
    }

    #[tokio::test]
    async fn a_browser_is_redirected() {
        let issuer = Issuer::new();
        let port = serve_with(authenticator_of_pages(&issuer));
        let browser = [("sec-fetch-dest", "document"), ("cookie", "__client_uat=1")];
        let answer = send(port, "GET", "/me?x=1", &browser).await;
        assert_eq!(answer.status, 307);
        assert!(answer.head.contains("location: https://clerk.example.com/v1/client/handshake?redirect_url=https%3a%2f%2fapp%2eexample%2ecom%2fme%3fx%3d1"), "{}", answer.head);
        assert!(answer.head.contains("set-cookie: __clerk_redirect_count=1;"), "{}", answer.head);
    }

    #[tokio::test]
    async fn an_application_that_is_not_set_up() {
        let port = serve(|config| {
            config.route("/me", web::get().to(me));
        });
        let answer = send(port, "GET", "/me", &[]).await;
        assert_eq!((answer.status, answer.body.as_str()), (500, r#"{"error":"internal"}"#));
    }
}
