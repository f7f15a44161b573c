// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Rendered code: the models of the API and the requests to it.

// What is deprecated for users is still rendered, and so used, here.
#![allow(deprecated)]

pub mod api;
pub mod models;
pub(crate) mod operations;
#[cfg(feature = "webhooks")]
pub mod webhooks;

/// Where the API is, unless a client is told otherwise.
pub(crate) const BASE_URL: &str = "https://api.clerk.com/v1";

/// Version of the API that the models are of, sent with every request.
pub(crate) const API_VERSION: &str = "2026-05-12";
