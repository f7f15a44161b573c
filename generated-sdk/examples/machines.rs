//! Two machines, one of which may call the other.
//!
//! ```sh
//! CLERK_SECRET_KEY=sk_test_… cargo run --example machines
//! ```

use generated_sdk::{Clerk, Error};

pub(crate) async fn run(clerk: &Clerk) -> Result<(), Error> {
    let machines = clerk.machines();
    let billing = machines.create("billing").default_token_ttl(3600).await?;
    let reports = machines.create("reports").await?;
    println!("created {} and {}", billing.id, reports.id);

    // With `billing.secret_key` as CLERK_MACHINE_SECRET_KEY, the example `m2m_tokens` works. It can be
    // had again later.
    let again = machines.get_secret_key(&billing.id).await?;
    println!("the secret of billing has {} characters", again.secret.len());

    let scope = machines.create_scope(&billing.id, &reports.id).await?;
    println!("{} may call {}", scope.from_machine_id, scope.to_machine_id);

    let mut every = machines.list().items();
    while let Some(machine) = every.try_next().await? {
        println!("{}: {} may call {} others", machine.id, machine.name, machine.scoped_machines.len());
    }

    for machine in [billing.id, reports.id] {
        machines.delete(&machine).await?;
        println!("deleted {machine}");
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(&Clerk::from_env()?).await
}
