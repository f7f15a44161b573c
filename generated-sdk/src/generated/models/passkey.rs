// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::VerificationPasskey;

/// A passkey with which a user can sign in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Passkey {
    /// The passkey's ID.
    pub id: Option<String>,
    /// Type of this object, as the server names it. Always `passkey`.
    pub object: String,
    /// What the passkey is called, as a rule after the device that holds it.
    pub name: Option<String>,
    /// When it was last used, in milliseconds since 1970; null if never.
    pub last_used_at: Option<i64>,
    /// The proof made when the passkey was registered.
    pub verification: Option<VerificationPasskey>,
}

impl Decode for Passkey {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            id: object.take("id"),
            object: object.take_label("object", "passkey"),
            name: object.take("name"),
            last_used_at: object.take("last_used_at"),
            verification: object.take("verification"),
        };
        object.finish(value)
    }
}
