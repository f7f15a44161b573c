//! What a token is, before anything in it is believed.

mod category;
mod jws;
mod kind;
mod unique;

pub(super) use category::Class;
pub(super) use jws::{Jws, Parsed};
pub use kind::TokenKind;
pub(super) use kind::{MACHINE, is_no_session};
