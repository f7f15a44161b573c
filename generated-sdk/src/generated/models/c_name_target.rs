// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// A CNAME record to set in DNS.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CnameTarget {
    /// Host name that the record is for.
    pub host: String,
    /// Host name that the record points to.
    pub value: String,
    /// Whether the domain works only once the record is set.
    pub required: Option<bool>,
}

impl Decode for CnameTarget {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            host: object.take("host"),
            value: object.take("value"),
            required: object.take("required"),
        };
        object.finish(value)
    }
}
