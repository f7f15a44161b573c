// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

//! Sessions for software agents that work on behalf of a user. A task is named after its agent,
//! recorded for audits, and opened by visiting a URL.

use crate::client::{Clerk, Method, Request, operation, operations};
use crate::generated::models;

/// The operations of [`Clerk::agent_tasks`].
#[derive(Clone, Debug)]
pub struct AgentTasks(Clerk);

impl AgentTasks {
    pub(crate) fn new(clerk: &Clerk) -> Self {
        Self(clerk.clone())
    }

    /// Creates a task in which an agent acts as a user.
    ///
    /// The answer's URL creates a session of that user as soon as it is visited, so treat it as a
    /// credential. Agents of the same name share one `agent_id` in an instance, each call has an
    /// `agent_task_id` of its own; name and description are kept for audits.
    ///
    /// `POST /agents/tasks`
    ///
    /// # Arguments
    ///
    /// - `on_behalf_of`: The user as whom the agent acts; give `user_id` or `identifier`, not both.
    /// - `permissions`: What the agent may do; so far only everything (`*`).
    /// - `agent_name`: The agent's name. Equal names are the same agent.
    /// - `task_description`: What the agent is about to do.
    /// - `redirect_url`: Where the browser goes once the session exists: an absolute URL on one of the
    ///   instance's domains, with `https` unless it is a development instance. A foreign domain is
    ///   noticed only when the task's URL is visited.
    ///
    /// Optional values are set on [`Create`].
    ///
    /// Returns [`AgentTask`](crate::types::AgentTask). The task with the URL to visit, which is
    /// answered this once.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed, or one of its values is not allowed.
    /// - 404: No such user in this instance.
    /// - 422: A value is malformed, for example a redirect URL that is not absolute.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::types;
    ///
    /// let agent_task = clerk
    ///     .agent_tasks()
    ///     .create(
    ///         types::CreateAgentTaskOnBehalfOf::new().user_id("user_2abc"),
    ///         types::CreateAgentTaskPermissions::All,
    ///         "invoice-bot",
    ///         "Files the invoices of May",
    ///         "https://example.com/welcome",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`revoke`](Self::revoke),
    /// [`sign_in_tokens().create`](crate::api::sign_in_tokens::SignInTokens::create),
    /// [`actor_tokens().create`](crate::api::actor_tokens::ActorTokens::create).
    #[doc(alias = "CreateAgentTask")]
    #[doc(alias = "agent tokens")]
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
        request.call()
    }

    /// Revokes an agent task whose URL was not visited yet.
    ///
    /// Only a pending task can be revoked. End a session that it has created by revoking the session.
    ///
    /// `POST /agents/tasks/{agent_task_id}/revoke`
    ///
    /// - Irreversible.
    ///
    /// # Arguments
    ///
    /// - `agent_task_id`: The task's ID, as answered at its creation.
    ///
    /// Returns [`AgentTask`](crate::types::AgentTask).
    ///
    /// # Errors
    ///
    /// - 400: The task is no longer pending.
    /// - 404: No agent task has this ID in this instance.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// let agent_task = clerk.agent_tasks().revoke("agent_task_2abc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See also [`create`](Self::create),
    /// [`sessions().revoke`](crate::api::sessions::Sessions::revoke).
    #[doc(alias = "RevokeAgentTask")]
    #[doc(alias = "agent tokens")]
    pub fn revoke(&self, agent_task_id: impl Into<String>) -> Revoke {
        Request::new(
                &self.0,
                "RevokeAgentTask",
                Method::Post,
                "/agents/tasks/{agent_task_id}/revoke",
            )
            .path("agent_task_id", agent_task_id.into())
            .call()
    }
}

operations! {
    Create,
    Revoke,
}

operation! {
    /// Request of [`AgentTasks::create`]: `POST /agents/tasks`.
    Create -> models::AgentTask
}

impl Create {
    /// How long the session lasts at most, in seconds. `1800` by default.
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
