// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// Agent task.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AgentTask {
    /// Object. Always `agent_task`.
    pub object: String,
    /// Agent id.
    pub agent_id: String,
    /// Agent task id.
    pub agent_task_id: String,
    /// Task id.
    #[deprecated]
    pub task_id: String,
    /// Url.
    pub url: Option<String>,
}

impl std::fmt::Debug for AgentTask {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AgentTask")
            .field("object", &self.object)
            .field("agent_id", &self.agent_id)
            .field("agent_task_id", &self.agent_task_id)
            .field("task_id", &self.task_id)
            .field("url", &"[redacted]")
            .finish()
    }
}

impl Decode for AgentTask {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            object: object.field("object")?,
            agent_id: object.field("agent_id")?,
            agent_task_id: object.field("agent_task_id")?,
            task_id: object.field("task_id")?,
            url: object.field("url")?,
        })
    }
}
