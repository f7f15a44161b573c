// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::VerificationPasskey;

/// Passkey.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Passkey {
    /// Id.
    pub id: Option<String>,
    /// Object. Always `passkey`.
    pub object: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Last used at.
    pub last_used_at: Option<i64>,
    /// Verification.
    pub verification: Option<VerificationPasskey>,
}

impl Decode for Passkey {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.field("id")?,
            object: object.field("object")?,
            name: object.field("name")?,
            last_used_at: object.field("last_used_at")?,
            verification: object.field("verification")?,
        })
    }
}
