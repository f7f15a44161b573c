// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};

/// Clerk error.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ClerkError {
    /// Message.
    pub message: String,
    /// Long message.
    pub long_message: Option<String>,
    /// Code.
    pub code: String,
    /// Meta.
    pub meta: Option<Map<String, Value>>,
}

impl Decode for ClerkError {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            message: object.field("message")?,
            long_message: object.field("long_message")?,
            code: object.field("code")?,
            meta: object.field("meta")?,
        })
    }
}
