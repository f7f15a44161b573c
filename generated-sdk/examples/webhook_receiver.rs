//! Receives webhooks and says what happened.
//!
//! ```sh
//! export CLERK_WEBHOOK_SIGNING_SECRET=whsec_…    # Clerk Dashboard, Webhooks, the endpoint
//! cargo run --package generated-sdk --example webhook_receiver --features axum,webhooks
//! ```
//!
//! It listens on 127.0.0.1:8788, or where `ADDRESS` says, for `POST /webhooks`.

use std::error::Error;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use generated_sdk::webhooks::{Event, Rejection, Webhook};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let webhook = Webhook::from_env()?;
    let address = std::env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:8788".to_owned());
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    axum::serve(listener, Router::new().route("/webhooks", post(receive)).with_state(webhook)).await?;
    Ok(())
}

/// Clerk sends an event again until the answer is a success, so answer soon, and do what takes long
/// elsewhere.
async fn receive(delivery: Result<Event, Rejection>) -> Result<StatusCode, Rejection> {
    let event = delivery.inspect_err(|rejection| eprintln!("refused: {rejection}"))?;
    match &event {
        Event::UserCreated(event) => println!("user {} is new", event.data.id),
        Event::UserDeleted(event) => println!("user {} is gone", event.data.id.as_deref().unwrap_or("?")),
        Event::Unknown(event) => println!("{} is not handled: {:?}", event.envelope.event_type, event.problem),
        other => println!("{} is of no interest", other.event_type()),
    }
    Ok(StatusCode::NO_CONTENT)
}
