use serde::Serialize;

use super::types::{Pointer, Type};

/// Something that happened, of which a webhook tells.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Event {
    /// Name of the variant in Rust; empty until the naming pass.
    pub name: String,
    /// What it is about.
    pub data: Type,
    /// JSON pointer to the payload's schema.
    #[serde(skip)]
    pub pointer: Pointer,
}
