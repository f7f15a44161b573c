// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Requests of the tag “Agent Tasks”.

use crate::client::{Clerk, Method, Request, operation};
use crate::generated::models;

/// Requests of the tag “Agent Tasks”.
#[derive(Clone, Debug)]
pub struct AgentTasks(Clerk);

impl AgentTasks {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Create agent task.
    ///
    /// `POST /agents/tasks`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404, 422.
    pub fn create(
        &self,
        on_behalf_of: models::CreateAgentTaskOnBehalfOf,
        permissions: impl Into<models::CreateAgentTaskPermissions>,
        agent_name: impl Into<String>,
        task_description: impl Into<String>,
        redirect_url: impl Into<String>,
    ) -> Create {
        let mut request = Request::new(
            &self.0,
            "CreateAgentTask",
            Method::Post,
            "/agents/tasks",
        );
        request.field("on_behalf_of", on_behalf_of);
        request.field("permissions", permissions.into().as_str());
        request.field("agent_name", agent_name.into());
        request.field("task_description", task_description.into());
        request.field("redirect_url", redirect_url.into());
        Create(request)
    }

    /// Revoke agent task.
    ///
    /// `POST /agents/tasks/{agent_task_id}/revoke`
    ///
    /// # Errors
    ///
    /// The API declares 400, 404.
    pub fn revoke(&self, agent_task_id: impl Into<String>) -> Revoke {
        Revoke(
            Request::new(
                    &self.0,
                    "RevokeAgentTask",
                    Method::Post,
                    "/agents/tasks/{agent_task_id}/revoke",
                )
                .path("agent_task_id", agent_task_id.into()),
        )
    }
}

operation! {
    /// Request of [`AgentTasks::create`]: `POST /agents/tasks`.
    Create -> models::AgentTask
}

impl Create {
    /// Sets `session_max_duration_in_seconds` in the body. `1800` by default.
    pub fn session_max_duration_in_seconds(
        mut self,
        session_max_duration_in_seconds: i64,
    ) -> Self {
        self.0.field("session_max_duration_in_seconds", session_max_duration_in_seconds);
        self
    }
}

operation! {
    /// Request of [`AgentTasks::revoke`]: `POST /agents/tasks/{agent_task_id}/revoke`.
    Revoke -> models::AgentTask
}
