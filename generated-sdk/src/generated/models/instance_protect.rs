// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Settings of Protect, which guards the instance against abuse.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstanceProtect {
    /// Type of this object, as the server names it. Always `instance_protect`.
    pub object: String,
    /// Whether the Protect rules of the instance are applied.
    pub rules_enabled: bool,
    /// Whether Specter, a part of Protect, is on.
    pub specter_enabled: bool,
    /// Whether the owner opted out of the checks that Protect makes before it can be switched on.
    pub checks_bypassed: bool,
}

impl Decode for InstanceProtect {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "instance_protect"),
            rules_enabled: object.take("rules_enabled"),
            specter_enabled: object.take("specter_enabled"),
            checks_bypassed: object.take("checks_bypassed"),
        };
        object.finish(value)
    }
}
