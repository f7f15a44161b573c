// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};
use super::ClerkError;

/// Body of an answer that is not a success.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ClerkErrors {
    /// What went wrong, one entry for each cause.
    #[cfg_attr(feature = "serde", serde(default))]
    pub errors: Vec<ClerkError>,
    /// Further details about the failure as a whole.
    pub meta: Option<Map<String, Value>>,
    /// ID of the request at the server; quote it when you ask Clerk's support.
    pub clerk_trace_id: Option<String>,
}

impl Decode for ClerkErrors {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            errors: object.take("errors"),
            meta: object.take("meta"),
            clerk_trace_id: object.take("clerk_trace_id"),
        };
        object.finish(value)
    }
}
