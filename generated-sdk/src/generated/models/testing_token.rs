// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Testing token.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TestingToken {
    /// Object. Always `testing_token`.
    pub object: String,
    /// Token.
    pub token: String,
    /// Expires at.
    pub expires_at: i64,
}

impl std::fmt::Debug for TestingToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TestingToken")
            .field("object", &self.object)
            .field("token", &"[redacted]")
            .field("expires_at", &self.expires_at)
            .finish()
    }
}

impl Decode for TestingToken {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            token: object.field("token")?,
            expires_at: object.field("expires_at")?,
        })
    }
}
