// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// How many objects there are.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TotalCount {
    /// Type of this object, as the server names it. Always `total_count`.
    pub object: String,
    /// The number of objects.
    pub total_count: i64,
}

impl Decode for TotalCount {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "total_count"),
            total_count: object.take("total_count"),
        };
        object.finish(value)
    }
}
