//! An API key of a user: created, verified, listed, revoked.
//!
//! ```sh
//! CLERK_SECRET_KEY=sk_test_… cargo run --example api_keys -- user_…
//! ```

use generated_sdk::{Clerk, Error};

pub(crate) async fn run(clerk: &Clerk, user_id: &str) -> Result<(), Error> {
    let created = clerk
        .api_keys()
        .create("nightly export", user_id)
        .scopes(["reports:read"])
        .seconds_until_expiration(86_400.0)
        .await?;
    println!("created {}; its secret has {} characters", created.id, created.secret.len());

    // What a service does with a key that comes with a request.
    let verified = clerk.api_keys().verify(&created.secret).await?;
    println!("it belongs to {} and may {:?}", verified.subject, verified.scopes);

    let mut every = clerk.api_keys().list(user_id).items();
    while let Some(key) = every.try_next().await? {
        println!("{}: {}{}", key.id, key.name, if key.revoked { ", revoked" } else { "" });
    }

    let revoked = clerk.api_keys().revoke(&created.id).revocation_reason("end of the example").await?;
    println!("revoked: {}", revoked.revoked);
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let user_id = std::env::args().nth(1).ok_or("give the id of a user as the argument")?;
    Ok(run(&Clerk::from_env()?, &user_id).await?)
}
