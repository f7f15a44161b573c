//! The extractor of axum, behind real HTTP.

use axum::extract::{DefaultBodyLimit, FromRef};
use axum::routing::post;
use axum::{Router, http::StatusCode};
use generated_sdk::webhooks::{Event, Rejection, Webhook, WebhookError};

use crate::requests::{LIMIT, judge, webhook};

/// A state that has more than the webhook in it.
#[derive(Clone)]
struct App {
    webhook: Webhook,
}

impl FromRef<App> for Webhook {
    fn from_ref(app: &App) -> Self {
        app.webhook.clone()
    }
}

async fn receive(event: Event) -> String {
    let Event::UserCreated(user) = &event else { return event.event_type().to_owned() };
    format!("{} {}", event.event_type(), user.data.id)
}

async fn explain(delivery: Result<Event, Rejection>) -> (StatusCode, String) {
    match delivery {
        Ok(_) => (StatusCode::OK, String::new()),
        Err(Rejection::Webhook(error)) => {
            assert_eq!(error, WebhookError::MissingHeader("svix-id"));
            (StatusCode::IM_A_TEAPOT, error.to_string())
        }
        Err(other) => panic!("{other}"),
    }
}

async fn serve(app: Router) -> std::net::SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

#[tokio::test(flavor = "multi_thread")]
async fn the_extractor_verifies_and_hands_over_the_event() {
    let app = Router::new()
        .route("/webhooks", post(receive))
        .layer(DefaultBodyLimit::max(LIMIT))
        .with_state(App { webhook: webhook() });
    let address = serve(app).await;
    tokio::task::spawn_blocking(move || judge(address)).await.expect("no panic");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handler_can_see_why_a_request_was_refused() {
    let address = serve(Router::new().route("/webhooks", post(explain)).with_state(webhook())).await;
    let answer = tokio::task::spawn_blocking(move || crate::requests::post(address, &[], b"{}")).await;
    assert_eq!(answer.expect("no panic"), (418, "the header svix-id is missing".to_owned()));
}
