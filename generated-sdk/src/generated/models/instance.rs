// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// An environment of the application, such as development or production.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Instance {
    /// Type of this object, as the server names it. Always `instance`.
    pub object: String,
    /// The instance's ID (`ins_…`).
    pub id: String,
    /// Kind of environment, such as `development` or `production`.
    pub environment_type: String,
    /// Origins of apps without an ordinary website, such as `chrome-extension://…`; null if none are
    /// set.
    pub allowed_origins: Option<Vec<String>>,
    /// ID of the workspace that owns the application; null if nobody owns it.
    pub workspace_id: Option<String>,
}

impl Decode for Instance {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "instance"),
            id: object.take("id"),
            environment_type: object.take("environment_type"),
            allowed_origins: object.take("allowed_origins"),
            workspace_id: object.take("workspace_id"),
        };
        object.finish(value)
    }
}
