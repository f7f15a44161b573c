//! An agent task (once proposed as agent token): lets an agent act on behalf of a user for a while.
//!
//! ```sh
//! CLERK_SECRET_KEY=sk_test_… cargo run --example agent_tasks -- user_…
//! ```

use generated_sdk::types::{CreateAgentTaskOnBehalfOf, CreateAgentTaskPermissions};
use generated_sdk::{Clerk, Error};

pub(crate) async fn run(clerk: &Clerk, user_id: &str) -> Result<(), Error> {
    let task = clerk
        .agent_tasks()
        .create(
            CreateAgentTaskOnBehalfOf::new().user_id(user_id),
            CreateAgentTaskPermissions::All,
            "example agent",
            "Looks at the dashboard",
            "https://example.com/dashboard",
        )
        .session_max_duration_in_seconds(300)
        .await?;
    // Whoever opens the address is signed in as the user, so it is not to be printed or logged.
    println!("created {}, with an address: {}", task.agent_task_id, task.url.is_some());

    let revoked = clerk.agent_tasks().revoke(&task.agent_task_id).await?;
    println!("revoked {}", revoked.agent_task_id);
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let user_id = std::env::args().nth(1).ok_or("give the id of a user as the argument")?;
    Ok(run(&Clerk::from_env()?, &user_id).await?)
}
