// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Instance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Instance {
    /// Object. Always `instance`.
    pub object: String,
    /// Id.
    pub id: String,
    /// Environment type.
    pub environment_type: String,
    /// Allowed origins.
    pub allowed_origins: Option<Vec<String>>,
    /// Workspace id.
    pub workspace_id: Option<String>,
}

impl Decode for Instance {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            id: object.field("id")?,
            environment_type: object.field("environment_type")?,
            allowed_origins: object.field("allowed_origins")?,
            workspace_id: object.field("workspace_id")?,
        })
    }
}
