// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use super::ClerkError;

/// Clerk errors.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ClerkErrors {
    /// Errors.
    pub errors: Vec<ClerkError>,
    /// Meta.
    pub meta: Option<Map<String, Value>>,
    /// Clerk trace id.
    pub clerk_trace_id: Option<String>,
}

impl Decode for ClerkErrors {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            errors: object.field("errors")?,
            meta: object.field("meta")?,
            clerk_trace_id: object.field("clerk_trace_id")?,
        })
    }
}
