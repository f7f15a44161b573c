//! Webhooks as a receiver meets them: real signatures, real bodies, and frameworks over HTTP.

#[cfg(feature = "actix-web")]
mod actix;
#[cfg(feature = "axum")]
mod axum;
mod delivery;
mod events;
mod examples;
mod names;
mod payloads;
mod refusals;
#[cfg(any(feature = "axum", feature = "actix-web"))]
mod requests;
mod samples;
mod secrets;
mod signatures;
mod tampering;
mod timestamps;
