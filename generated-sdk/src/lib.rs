//! A Rust client of the Clerk Backend API.
//!
//! ```no_run
//! # async fn example() -> Result<(), generated_sdk::Error> {
//! use generated_sdk::Clerk;
//!
//! let clerk = Clerk::from_env()?; // reads CLERK_SECRET_KEY
//! let user = clerk.users().get("user_2abc").await?;
//! println!("{}", user.id);
//! # Ok(())
//! # }
//! ```

mod client;
#[rustfmt::skip]
mod generated;

pub use client::*;
pub use generated::api;
pub use generated::models as types;
