// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Where to go to carry out a test sign-in.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunResponse {
    /// The URL to open in a browser; valid for a short time.
    pub url: String,
}

impl std::fmt::Debug for EnterpriseConnectionTestRunResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EnterpriseConnectionTestRunResponse")
            .field("url", &"[redacted]")
            .finish()
    }
}

impl Decode for EnterpriseConnectionTestRunResponse {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self { url: object.take("url") };
        object.finish(value)
    }
}
