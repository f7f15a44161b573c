//! A page for everybody and a route for signed-in users, in axum.
//!
//! `CLERK_SECRET_KEY=sk_test_… cargo run --package generated-sdk --features auth,axum --example axum_protected`

use std::error::Error;

use axum::Router;
use axum::routing::get;
use generated_sdk::Clerk;
use generated_sdk::auth::{Authenticator, OptionalAuth, SessionAuth, SessionVerifier};

/// The application, whoever says who is signed in: the tests have an issuer of their own.
pub(crate) fn app(authenticator: Authenticator) -> Router {
    Router::new().route("/", get(home)).route("/me", get(me)).with_state(authenticator)
}

async fn home(OptionalAuth(user): OptionalAuth) -> String {
    match user {
        Some(claims) => format!("Hello {}", claims.user_id),
        None => "Hello stranger".to_owned(),
    }
}

/// Others are answered 401 before this runs.
async fn me(SessionAuth(claims): SessionAuth) -> String {
    claims.user_id
}

#[allow(dead_code, reason = "the tests start it otherwise")]
#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let clerk = Clerk::from_env()?;
    let verifier =
        SessionVerifier::builder().clerk(&clerk).authorized_parties(["http://localhost:3000"]).build()?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("http://localhost:3000/me");
    axum::serve(listener, app(Authenticator::new(verifier))).await?;
    Ok(())
}
