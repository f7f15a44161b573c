// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Rendered code: the models of the API and the requests to it.

// What is deprecated for users is still rendered, and so used, here.
#![allow(deprecated)]

pub mod api;
#[cfg(feature = "webhooks")]
pub(crate) mod events;
pub mod models;
pub(crate) mod operations;
#[cfg(feature = "webhooks")]
pub(crate) mod samples;
#[cfg(feature = "webhooks")]
pub mod webhooks;

/// Where the API is, unless a client is told otherwise.
pub(crate) const BASE_URL: &str = "https://api.clerk.com/v1";

/// Version of the API that the types are of, which every request asks for.
pub const API_VERSION: &str = "2026-05-12";
