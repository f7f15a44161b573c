// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use serde_json::{Map, Value};
use crate::client::json::{Decode, DecodeError, Node};

/// One cause of a failure.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ClerkError {
    /// Short sentence for developers.
    pub message: String,
    /// Fuller sentence, which may be shown to users.
    pub long_message: Option<String>,
    /// Code to decide by, such as `resource_not_found`; stable where the sentences are not.
    pub code: String,
    /// Details that depend on `code`, such as `param_name`, the field that was refused.
    pub meta: Option<Map<String, Value>>,
}

impl Decode for ClerkError {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            message: object.take("message"),
            long_message: object.take("long_message"),
            code: object.take("code"),
            meta: object.take("meta"),
        };
        object.finish(value)
    }
}
