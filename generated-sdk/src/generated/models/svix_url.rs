// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Svix url.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SvixUrl {
    /// Svix url.
    pub svix_url: String,
}

impl std::fmt::Debug for SvixUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SvixUrl").field("svix_url", &"[redacted]").finish()
    }
}

impl Decode for SvixUrl {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            svix_url: object.field("svix_url")?,
        })
    }
}
