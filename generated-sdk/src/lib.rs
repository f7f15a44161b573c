//! A Rust client of the Clerk Backend API.
//!
//! ```no_run
//! # async fn example() -> Result<(), generated_sdk::Error> {
//! use generated_sdk::Clerk;
//!
//! let clerk = Clerk::from_env()?; // reads CLERK_SECRET_KEY
//! let user = clerk.users().get("user_2abc").await?;
//! println!("{}", user.id);
//! # Ok(())
//! # }
//! ```
//!
//! # Without async
//!
//! There is no second, blocking client. A runtime on the current thread makes every call a blocking one:
//!
//! ```
//! # use std::io::{Read, Write};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let server = std::net::TcpListener::bind("127.0.0.1:0")?;
//! # let url = format!("http://{}", server.local_addr()?);
//! # std::thread::spawn(move || {
//! #     let (mut stream, _) = server.accept().unwrap();
//! #     for body in [r#"{"object":"total_count","total_count":7}"#; 2] {
//! #         assert!(stream.read(&mut [0; 4096]).unwrap() > 0);
//! #         write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()).unwrap();
//! #     }
//! # });
//! # let clerk = generated_sdk::Clerk::builder().secret_key("sk_test_1").base_url(url).build()?;
//! let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
//! let count = runtime.block_on(clerk.users().count().into_future())?;
//! println!("{} users", count.total_count);
//! # assert_eq!(runtime.block_on(clerk.users().count().into_future())?.total_count, 7);
//! # Ok(())
//! # }
//! ```
//!
//! Make one runtime and keep it beside the client: connections belong to the runtime that opened
//! them, and one that is made for each call opens them anew. Where async code is running already, in
//! an `async fn` or in what it calls, `.await` the call: `block_on` panics there.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]
// With only some tags compiled in, parts of the core have no user.
#![cfg_attr(not(feature = "all-requests"), allow(dead_code, unused_imports, unused_macros))]

#[cfg(feature = "auth")]
pub mod auth;
mod client;
#[rustfmt::skip]
mod generated;
#[cfg(feature = "mock")]
pub mod mock;

#[doc(inline)]
pub use client::json;
pub use client::*;
pub use generated::api;
pub use generated::models as types;

/// Webhook events.
#[cfg(feature = "webhooks")]
pub mod webhooks {
    pub use crate::generated::webhooks as types;
}

// Only in this workspace: the code of the README and of the guides is tested with the crate.
#[cfg(all(
    doctest,
    feature = "rustls",
    feature = "all-requests",
    feature = "mock",
    feature = "auth-testing",
    feature = "axum",
    feature = "actix-web"
))]
mod documents {
    #[doc = include_str!("../../README.md")]
    struct Readme;

    #[doc = include_str!("../docs/guides/authentication.md")]
    struct Authentication;

    #[doc = include_str!("../docs/guides/testing.md")]
    struct Testing;
}
