//! Roles, permissions and machines, in axum.
//!
//! `CLERK_SECRET_KEY=sk_test_… cargo run --package generated-sdk --features auth,axum --example axum_roles`

use std::error::Error;

use axum::Router;
use axum::extract::{FromRef, Path};
use axum::middleware::from_extractor_with_state;
use axum::routing::{delete, get, post};
use generated_sdk::Clerk;
use generated_sdk::auth::{
    AuthRejection, Authenticator, MachineAuth, Requirement, Reverification, SessionAuth, SessionVerifier,
    TokenKind,
};

/// What the handlers share. The extractors take the authenticator from it.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) authenticator: Authenticator,
}

impl FromRef<App> for Authenticator {
    fn from_ref(app: &App) -> Self {
        app.authenticator.clone()
    }
}

pub(crate) fn app(app: App) -> Router {
    // Whatever is added to this section, nobody sees it who is not signed in.
    let invoices = Router::new()
        .route("/invoices", get(list))
        .route("/invoices/{id}", delete(remove))
        .route_layer(from_extractor_with_state::<SessionAuth, App>(app.clone()));
    Router::new().merge(invoices).route("/import", post(import)).with_state(app)
}

async fn list() -> &'static str {
    "no invoices"
}

/// Only with a permission, and a proof of who it is from the last ten minutes. Others are answered 403.
async fn remove(auth: SessionAuth, Path(id): Path<String>) -> Result<String, AuthRejection> {
    auth.require([
        Requirement::Role("org:admin"),
        Requirement::Permission("org:invoices:delete"),
        Requirement::Reverification(Reverification::STRICT),
    ])?;
    Ok(format!("{} is gone", id))
}

/// Called by other services, not by users with API keys, and only with a scope. Others are answered 403.
async fn import(machine: MachineAuth) -> Result<String, AuthRejection> {
    machine.require_kind(TokenKind::M2m)?;
    machine.require_scope("invoices:write")?;
    Ok(format!("thank you, {}", machine.0.subject))
}

#[allow(dead_code, reason = "the tests start it otherwise")]
#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let clerk = Clerk::from_env()?;
    let verifier =
        SessionVerifier::builder().clerk(&clerk).authorized_parties(["http://localhost:3000"]).build()?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("http://localhost:3000/invoices");
    axum::serve(listener, app(App { authenticator: Authenticator::new(verifier) })).await?;
    Ok(())
}
