//! The first call of the README. `cargo xtask mock` is a server for it that needs no account.

use generated_sdk::Clerk;

#[tokio::main]
async fn main() -> Result<(), generated_sdk::Error> {
    let clerk = Clerk::from_env()?; // reads CLERK_SECRET_KEY

    // Required values are arguments.
    let user = clerk.users().get("user_2abc").await?;
    println!("{} {:?}", user.id, user.first_name);

    // Optional ones are setters.
    let page = clerk.users().list().limit(50).order_by("-created_at").await?;
    for user in &page {
        println!("{} {:?}", user.id, user.first_name);
    }

    // A value is sent, null is sent, and everything else stays as it is.
    clerk.users().update("user_2abc").first_name("Ada").clear_last_name().await?;

    match clerk.users().get("user_of_nobody").await {
        Ok(user) => println!("{}", user.id),
        Err(error) if error.is_not_found() => println!("there is no such user"),
        Err(error) => return Err(error),
    }

    // Status, headers and bytes of a successful response, not decoded.
    let response = clerk.users().get("user_2abc").send_raw().await?;
    println!("{} {:?}", response.status(), response.headers().get("cf-ray"));
    println!("{}", response.text());
    Ok(())
}
