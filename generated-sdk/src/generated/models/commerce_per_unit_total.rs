// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use super::CommercePerUnitTotalTier;

/// Commerce per unit total.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommercePerUnitTotal {
    /// Name.
    pub name: String,
    /// Block size.
    pub block_size: i64,
    /// Tiers.
    pub tiers: Vec<CommercePerUnitTotalTier>,
}

impl Decode for CommercePerUnitTotal {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.field("name")?,
            block_size: object.field("block_size")?,
            tiers: object.field("tiers")?,
        })
    }
}
