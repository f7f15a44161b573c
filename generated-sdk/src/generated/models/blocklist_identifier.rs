// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::Page;
use crate::client::json::{Decode, DecodeError, Node};
use super::IdentifierType;

/// An entry of the block-list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BlocklistIdentifier {
    /// Type of this object, as the server names it. Always `blocklist_identifier`.
    pub object: Option<String>,
    /// ID of this object.
    pub id: Option<String>,
    /// Email address, email domain, phone number or wallet that is kept out.
    pub identifier: Option<String>,
    /// What kind of identifier it is.
    pub identifier_type: Option<IdentifierType>,
    /// ID of the instance that it belongs to.
    pub instance_id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
}

impl Decode for BlocklistIdentifier {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take("object"),
            id: object.take("id"),
            identifier: object.take("identifier"),
            identifier_type: object.take("identifier_type"),
            instance_id: object.take("instance_id"),
            created_at: object.take("created_at"),
            updated_at: object.take("updated_at"),
        };
        object.finish(value)
    }
}

/// The block-list.
pub type BlocklistIdentifiers = Page<BlocklistIdentifier>;
