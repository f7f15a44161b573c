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

#[cfg(all(doctest, feature = "rustls", feature = "auth-testing", feature = "axum", feature = "actix-web"))]
#[doc = include_str!("../docs/guides/authentication.md")]
struct AuthenticationGuide;

// Only in this workspace: the README's code is tested with the crate.
#[cfg(all(doctest, feature = "rustls", feature = "all-requests", feature = "auth"))]
#[doc = include_str!("../../README.md")]
struct Readme;
