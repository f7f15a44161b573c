// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::SamlLoginHintMode;

/// What Clerk tells the identity provider about who is signing in, so that the form is filled in
/// already.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SamlConnectionLoginHint {
    /// What is sent as the hint.
    pub mode: SamlLoginHintMode,
    /// With mode `custom_attribute`: the key in the user's public metadata whose value is sent.
    pub source: Option<String>,
}

impl Decode for SamlConnectionLoginHint {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            mode: object.field("mode")?,
            source: object.take("source"),
        };
        object.finish(value)
    }
}
