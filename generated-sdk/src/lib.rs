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
//! Each group of operations has an accessor on [`Clerk`], such as [`Clerk::users`]. What an operation
//! requires is an argument of its method; the rest is set on the [`Call`] that the method returns.
//! Nothing is sent before `.await`. Make one [`Clerk`] and keep it: clones share its connections.
//! [`Clerk::builder`] takes settings, and options of one call begin with `with_`.
//!
//! # Errors
//!
//! Every call fails with [`Error`]. [`Error::kind`] says how far the call got, [`Error::api_errors`] what
//! the API had to say. Operations list the statuses that the API declares for them. Besides those, the API
//! may respond to any of them with 401 (the key), 429 (too many calls) or 5xx.
//!
//! ```no_run
//! # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
//! match clerk.users().get("user_2abc").await {
//!     Ok(user) => println!("{}", user.id),
//!     Err(error) if error.is_not_found() => println!("there is no such user"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Lists
//!
//! A list comes page by page, as a [`Page`]. `items()` and `pages()` ask for the further ones.
//!
//! ```no_run
//! # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
//! let mut users = clerk.users().list().order_by("-created_at").items();
//! while let Some(user) = users.try_next().await? {
//!     println!("{}", user.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Retries
//!
//! A call is sent up to three times, if that can help and can do no harm: a call that
//! the API may have carried out is repeated only if it does the same again. `Retry-After` is heeded.
//! [`RetryPolicy`] has the numbers.
//!
//! # Values, and those that are unknown
//!
//! In a request, setting a value, sending null and sending nothing are different: `.last_name("Lovelace")`,
//! `.clear_last_name()`, and neither. In a response, null and nothing are both `None`, and properties that a
//! type does not know are ignored. Enums and unions are open: a value that they do not know is their `Unknown`, with what was sent.
//!
//! # What a program may do
//!
//! A secret key reaches everything of its instance. [`operations`] says of each operation whether it
//! writes, what it acts on, which webhook events follow and whether it can be undone, for a program that
//! decides what another may call.
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
//! let count = runtime.block_on(clerk.users().count().send())?;
//! println!("{} users", count.total_count);
//! # assert_eq!(runtime.block_on(clerk.users().count().send())?.total_count, 7);
//! # Ok(())
//! # }
//! ```
//!
//! Make one runtime and keep it beside the client: connections belong to the runtime that opened
//! them, and one that is made for each call opens them anew. Where async code is running already, in
//! an `async fn` or in what it calls, `.await` the call: `block_on` panics there.
//!
//! # Features
//!
//! `default` is `rustls` and `all-requests`. A type is there with the requests that
//! it is a part of.
//!
//! - `rustls`: HTTP by hyper, TLS by rustls, Mozilla's root certificates. Without it, give the builder a
//!   [`Transport`].
//! - `all-requests`: the requests of every group; or those of one, by its name: `users`, `sessions`, … Only
//!   the feature of [`Clerk::webhooks`] has another name, `webhooks_api`.
//! - `reqwest`: send with a `reqwest::Client` of your own.
//! - `serde`: `Serialize` and `Deserialize` on the types of responses.
//! - `webhooks`: deliveries of webhooks verified and typed, and signed ones for tests.
//! - `auth`: session tokens and the JWTs of machines verified here, opaque tokens by the API; `auth-testing`, `tower`,
//!   `axum`, `actix-web` with it.
//! - `mock`: a server for tests that responds as the API does.
//! - `gzip`: compressed responses. `tracing`: a span for each call.
//!
//! # Versions
//!
//! The crate is made for one dated version of the API, [`API_VERSION`], and sends that date with every call.
//! New methods, fields and variants are no breaking change: they raise the third number of the crate's
//! version while it begins with 0, and the second from 1.0 on.

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
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
pub use generated::API_VERSION;
pub use generated::api;
pub use generated::models as types;

#[cfg(feature = "webhooks")]
pub mod webhooks;

// Only in this workspace: the code of the README and of the guides is tested with the crate.
#[cfg(all(doctest, feature = "rustls", feature = "all-requests"))]
mod guides {
    #[doc = include_str!("../docs/guides/quick-start.md")]
    struct QuickStart;
    #[doc = include_str!("../docs/guides/errors.md")]
    struct Errors;
    #[doc = include_str!("../docs/guides/paging.md")]
    struct Paging;
    #[doc = include_str!("../docs/guides/retries.md")]
    struct Retries;
    #[doc = include_str!("../docs/guides/values.md")]
    struct Values;
    #[doc = include_str!("../docs/guides/settings.md")]
    struct Settings;
    #[doc = include_str!("../docs/guides/uploads.md")]
    struct Uploads;
    #[doc = include_str!("../docs/guides/observability.md")]
    struct Observability;
    #[doc = include_str!("../docs/guides/machine-to-machine.md")]
    struct MachineToMachine;
    #[doc = include_str!("../docs/guides/capabilities.md")]
    struct Capabilities;
    #[doc = include_str!("../docs/guides/versions.md")]
    struct Versions;
    #[doc = include_str!("../docs/guides/features.md")]
    struct Features;
}

#[cfg(all(
    doctest,
    feature = "rustls",
    feature = "all-requests",
    feature = "mock",
    feature = "auth-testing",
    feature = "webhooks",
    feature = "axum",
    feature = "actix-web",
    feature = "tower"
))]
mod documents_on_features {
    #[doc = include_str!("../../README.md")]
    struct Readme;

    #[doc = include_str!("../docs/guides/authentication.md")]
    struct Authentication;

    #[doc = include_str!("../docs/guides/testing.md")]
    struct Testing;

    #[doc = include_str!("../docs/guides/webhooks.md")]
    struct Webhooks;
}
