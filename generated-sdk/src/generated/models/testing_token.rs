// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// A token that lets end-to-end tests past bot detection.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TestingToken {
    /// Type of this object, as the server names it. Always `testing_token`.
    pub object: String,
    /// The value for the query parameter `__clerk_testing_token` of Frontend API requests.
    pub token: String,
    /// When it expires; in seconds since 1970.
    pub expires_at: i64,
}

impl std::fmt::Debug for TestingToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TestingToken")
            .field("object", &self.object)
            .field("token", &"[redacted]")
            .field("expires_at", &self.expires_at)
            .finish()
    }
}

impl Decode for TestingToken {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "testing_token"),
            token: object.take("token"),
            expires_at: object.take("expires_at"),
        };
        object.finish(value)
    }
}
