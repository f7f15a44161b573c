//! Turns an OpenAPI 3.0 document into the files of a Rust client crate.
//!
//! Knows OpenAPI and Rust and nothing of any particular API: what is special about one comes in as
//! an [`overlay::Overlay`]. The stages are modules, in the order in which a document passes them:
//! [`read`], [`overlay`], [`lower`], [`passes`], [`prose`], [`render`]. [`pipeline`] runs them.
//! [`diff`] tells what changed for users between two IRs.

pub mod canonical;
pub mod diagnostic;
pub mod diff;
pub mod facts;
pub mod ir;
pub mod lower;
mod media;
pub mod overlay;
pub mod passes;
pub mod pipeline;
pub mod pointer;
pub mod prose;
pub mod read;
pub mod render;
pub mod source;
mod strip;
