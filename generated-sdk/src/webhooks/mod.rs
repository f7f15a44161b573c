//! Webhook events: verified, typed, and tolerant of what is new.
//!
//! ```
//! use generated_sdk::webhooks::{Event, Webhook, WebhookError};
//!
//! /// What a web framework has of a request: its headers, and its body as it came.
//! fn receive(webhook: &Webhook, headers: &http::HeaderMap, body: &[u8]) -> Result<(), WebhookError> {
//!     match webhook.verify(headers, body)? {
//!         Event::UserCreated(event) => println!("{} is new", event.data.id),
//!         Event::UserDeleted(event) => println!("{:?} is gone", event.data.id),
//!         Event::Unknown(event) => println!("{}", event.envelope.event_type),
//!         _ => {}
//!     }
//!     Ok(())
//! }
//! ```
//!
//! [`Webhook`] verifies. [`Event`] has a variant for each type of event, whose data is one of the
//! [`types`]. [`testing`] makes signed deliveries of any event for your own tests.
//!
//! The features `axum` and `actix-web` make [`Event`] an extractor of these frameworks. Neither the
//! API client nor TLS is needed for any of this.
//!
//! # Types
//!
//! A type of [`types`] is the Backend API's own where both are the same through and through, and
//! otherwise one of the same name. They differ in what they promise. An answer has the shape of the
//! version that was asked for; an event has the shape of the day it was made, and cannot be asked
//! for again. So of an object in an event only the `id` is required, and of a deleted one nothing.
//! [`Envelope::decode_data`] reads the data as the Backend API's type, where it has all that this
//! one promises.

#[cfg(feature = "actix-web")]
mod actix;
#[cfg(feature = "axum")]
mod axum;
mod envelope;
mod error;
mod event;
mod headers;
#[cfg(any(feature = "axum", feature = "actix-web"))]
mod rejection;
mod secret;
mod signature;
pub mod testing;
mod verifier;

pub use envelope::{Envelope, EventAttributes, HttpRequest, Timestamp};
pub use error::WebhookError;
pub(crate) use event::events;
pub use event::{Event, EventOf, UnknownEvent};
pub use headers::HeaderSource;
#[cfg(any(feature = "axum", feature = "actix-web"))]
pub use rejection::Rejection;
pub use verifier::Webhook;

pub use crate::generated::webhooks as types;
