// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};

/// A task in which an agent acts as a user.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AgentTask {
    /// Type of this object, as the server names it. Always `agent_task`.
    pub object: String,
    /// The agent's ID; the same for every task of an agent of this name.
    pub agent_id: String,
    /// The task's own ID, by which it is revoked.
    pub agent_task_id: String,
    /// The task's ID. Deprecated, use `agent_task_id`.
    #[deprecated(note = "use `agent_task_id` instead")]
    pub task_id: String,
    /// Creates the user's session when visited; only in the answer to the creation, and as secret as a
    /// password.
    pub url: Option<String>,
}

impl std::fmt::Debug for AgentTask {
    #[inline]
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
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "agent_task"),
            agent_id: object.take("agent_id"),
            agent_task_id: object.take("agent_task_id"),
            task_id: object.take("task_id"),
            url: object.take("url"),
        };
        object.finish(value)
    }
}
