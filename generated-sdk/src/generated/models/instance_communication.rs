// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Countries to which the instance sends no SMS.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstanceCommunication {
    /// Type of this object, as the server names it. Always `instance_communication`.
    pub object: String,
    /// The countries, as two capital letters each (ISO 3166-1 alpha-2).
    #[cfg_attr(feature = "serde", serde(default))]
    pub blocked_country_codes: Vec<String>,
}

impl Decode for InstanceCommunication {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "instance_communication"),
            blocked_country_codes: object.take("blocked_country_codes"),
        };
        object.finish(value)
    }
}
