// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Instance protect.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstanceProtect {
    /// Object. Always `instance_protect`.
    pub object: String,
    /// Rules enabled.
    pub rules_enabled: bool,
    /// Specter enabled.
    pub specter_enabled: bool,
    /// Checks bypassed.
    pub checks_bypassed: bool,
}

impl Decode for InstanceProtect {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            rules_enabled: object.field("rules_enabled")?,
            specter_enabled: object.field("specter_enabled")?,
            checks_bypassed: object.field("checks_bypassed")?,
        })
    }
}
