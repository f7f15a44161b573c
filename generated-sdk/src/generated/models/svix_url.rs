// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// A link into the Svix dashboard.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SvixUrl {
    /// The link; valid for a limited time, and to be kept secret.
    pub svix_url: String,
}

impl std::fmt::Debug for SvixUrl {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SvixUrl").field("svix_url", &"[redacted]").finish()
    }
}

impl Decode for SvixUrl {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            svix_url: object.take("svix_url"),
        };
        object.finish(value)
    }
}
