//! Everything over real HTTP on loopback, through operations like the generated ones.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod bodies;
#[cfg(feature = "rustls")]
mod connections;
mod cost;
mod encodings;
mod errors;
mod exchanges;
mod finished;
mod machine_keys;
mod operations;
mod page;
mod paging;
mod paths;
mod queries;
#[cfg(feature = "reqwest")]
mod reqwest;
mod retries;
mod secrets;
mod setup;
#[cfg(feature = "tracing")]
mod spans;
#[path = "../../../tests/support/mod.rs"]
pub(crate) mod support;
#[cfg(feature = "rustls")]
mod tls_and_proxies;
mod unlisted;
mod uploads;

use super::{Clerk, ClerkBuilder, RetryPolicy};
use support::{Answer, Server};

const SECRET: &str = "sk_test_never_to_be_shown";

/// Of clients that send once, so that a test of something else sees a failure when it comes.
fn builder(server: &Server) -> ClerkBuilder {
    Clerk::builder().secret_key(SECRET).base_url(server.url()).retries(RetryPolicy::off())
}

fn clerk(server: &Server) -> Clerk {
    builder(server).build().unwrap()
}

/// A server that answers a user, and a client of it.
async fn start() -> (Server, Clerk) {
    let server = Server::answering(Answer::json(r#"{"id":"user_1","name":"Ada"}"#)).await;
    let clerk = clerk(&server);
    (server, clerk)
}
