//! Receives webhooks and keeps a list of the users that there are.
//!
//! ```sh
//! export CLERK_WEBHOOK_SIGNING_SECRET=whsec_…    # Clerk Dashboard, Webhooks, the endpoint
//! cargo run --package generated-sdk --example webhook_receiver --features axum,webhooks
//! ```
//!
//! It listens on 127.0.0.1:8788, or where `ADDRESS` says, for `POST /webhooks`.

use std::collections::BTreeSet;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Router, serve};
use generated_sdk::webhooks::{Event, Rejection, Webhook};

/// What the service knows. A real one has it in a database.
#[derive(Default)]
struct Known {
    users: BTreeSet<String>,
    /// Ids of messages that were handled, to be kept for the days in which one may come again.
    messages: BTreeSet<String>,
}

#[derive(Clone)]
struct App {
    webhook: Webhook,
    known: Arc<Mutex<Known>>,
}

impl FromRef<App> for Webhook {
    fn from_ref(app: &App) -> Self {
        app.webhook.clone()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let known: Arc<Mutex<Known>> = Arc::default();
    let asked = known.clone();
    let webhook = Webhook::from_env()?
        .seen_before(move |id| asked.lock().unwrap_or_else(PoisonError::into_inner).messages.contains(id));

    let address = std::env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:8788".to_owned());
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    serve(listener, Router::new().route("/webhooks", post(receive)).with_state(App { webhook, known }))
        .await?;
    Ok(())
}

/// Clerk sends an event again until the answer is a success, so answer soon, and do what takes long
/// elsewhere.
async fn receive(
    State(app): State<App>,
    delivery: Result<Event, Rejection>,
) -> Result<StatusCode, Rejection> {
    let event = delivery.inspect_err(|rejection| eprintln!("refused: {rejection}"))?;
    let mut known = app.known.lock().unwrap_or_else(PoisonError::into_inner);
    match &event {
        Event::UserCreated(event) => drop(known.users.insert(event.data.id.clone())),
        Event::UserDeleted(event) => {
            if let Some(id) = &event.data.id {
                known.users.remove(id);
            }
        }
        // Of a type that is known, but not as it is known: this needs a person, or a new version.
        Event::Unknown(event) if event.problem.is_some() => {
            eprintln!("{} does not fit: {:?}", event.envelope.event_type, event.problem);
        }
        _ => {}
    }
    // Only now: had it failed before, the message should come again.
    known.messages.insert(event.envelope().message_id.clone());
    println!("{}: {} users", event.event_type(), known.users.len());
    Ok(StatusCode::NO_CONTENT)
}
