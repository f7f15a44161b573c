//! A token for calls from machine to machine: created, verified, revoked.
//!
//! ```sh
//! CLERK_SECRET_KEY=sk_test_… CLERK_MACHINE_SECRET_KEY=ak_… cargo run --example m2m_tokens
//! ```
//!
//! To create a token takes the secret of a machine; the example `machines` makes one. The other calls
//! take that or the secret key.

use generated_sdk::{Clerk, Error};

pub(crate) async fn run(clerk: &Clerk) -> Result<(), Error> {
    // The key is the client's machine secret. A process that acts for several machines gives each
    // call its own: `.with_secret("ak_…")`.
    let created = clerk.m2m_tokens().create().seconds_until_expiration(600.0).await?;
    println!("created {} for {}", created.id, created.subject);

    // The machine that is called with the token asks whether it is good.
    let verified = clerk.m2m_tokens().verify(&created.token).await?;
    println!(
        "verified: scopes {:?}, expires at {:?}",
        verified.scopes.unwrap_or_default(),
        verified.expiration
    );

    let revoked = clerk.m2m_tokens().revoke(&created.id).revocation_reason("end of the example").await?;
    println!("revoked: {}", revoked.revoked);

    // From now on it is an error.
    match clerk.m2m_tokens().verify(&created.token).await {
        Ok(token) => println!("still good, which is a surprise: {}", token.id),
        Err(error) => println!("refused: {}", error.code().unwrap_or("without a code")),
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(&Clerk::from_env()?).await
}
