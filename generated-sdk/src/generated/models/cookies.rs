// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Cookies for the browser that carry the refreshed session.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Cookies {
    /// Type of this object, as the server names it. Always `cookies`.
    pub object: String,
    /// Values for `Set-Cookie` headers, to be passed on unchanged.
    #[cfg_attr(feature = "serde", serde(default))]
    pub cookies: Vec<String>,
}

impl std::fmt::Debug for Cookies {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cookies")
            .field("object", &self.object)
            .field("cookies", &"[redacted]")
            .finish()
    }
}

impl Decode for Cookies {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "cookies"),
            cookies: object.take("cookies"),
        };
        object.finish(value)
    }
}
