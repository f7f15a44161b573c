// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::{Clerk, types};

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.agent_tasks();

    calls
        .minimal(
            "CreateAgentTask",
            api
                .create(
                    types::CreateAgentTaskOnBehalfOf::new(),
                    types::CreateAgentTaskPermissions::All,
                    "agent_name &=/?#%41+é",
                    "task_description &=/?#%41+é",
                    "https://example.com/a%20b?c=d&e#f",
                ),
        );
    calls
        .full(
            "CreateAgentTask",
            api
                .create(
                    types::CreateAgentTaskOnBehalfOf::new()
                        .user_id("user_id &=/?#%41+é")
                        .identifier("identifier &=/?#%41+é"),
                    types::CreateAgentTaskPermissions::All,
                    "agent_name &=/?#%41+é",
                    "task_description &=/?#%41+é",
                    "https://example.com/a%20b?c=d&e#f",
                )
                .session_max_duration_in_seconds(0),
        );

    calls
        .minimal_and_full(
            "RevokeAgentTask",
            api.revoke(calls.id("agent_task_id &=/?#%41+é")),
        );
}
