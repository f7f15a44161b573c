#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod decoding;
mod errors;
mod members;
mod memory;
mod nodes;
mod open_enums;
mod syntax;
