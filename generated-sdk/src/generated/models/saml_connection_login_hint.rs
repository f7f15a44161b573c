// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// Saml connection login hint mode.
    pub enum SamlConnectionLoginHintMode {
        /// `email_address`
        EmailAddress = "email_address",
        /// `custom_attribute`
        CustomAttribute = "custom_attribute",
        /// `off`
        Off = "off",
    }
}

/// Saml connection login hint.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SamlConnectionLoginHint {
    /// Mode.
    pub mode: SamlConnectionLoginHintMode,
    /// Source.
    pub source: Option<String>,
}

impl Decode for SamlConnectionLoginHint {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            mode: object.field("mode")?,
            source: object.field("source")?,
        })
    }
}
