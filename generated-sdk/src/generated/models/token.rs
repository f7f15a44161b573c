// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// A new session token.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Token {
    /// Type of this object, as the server names it. Always `token`.
    pub object: String,
    /// The signed JWT.
    pub jwt: String,
}

impl std::fmt::Debug for Token {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Token")
            .field("object", &self.object)
            .field("jwt", &"[redacted]")
            .finish()
    }
}

impl Decode for Token {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "token"),
            jwt: object.take("jwt"),
        };
        object.finish(value)
    }
}
