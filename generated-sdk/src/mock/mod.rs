//! A server for tests that answers as the API does.
//!
//! [`MockServer`] runs in the test's process and knows every operation. It holds each request against
//! the API document, answers what the document allows, and can be told to [misbehave](Behaviour). So a
//! test of your code needs neither an account nor the network, and sees what a real API only does on
//! bad days.
//!
//! ```
//! use generated_sdk::mock::MockServer;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mock = MockServer::start().await?;
//! mock.on("GetUserList").times(2).status(429).retry_after(0);
//!
//! let clerk = mock.client();
//! let page = clerk.users().list().limit(2).await?;
//! assert_eq!(page.len(), 2);
//!
//! let requests = mock.requests();
//! assert_eq!(requests.len(), 3); // two were refused
//! assert_eq!(requests[2].query("limit"), Some("2"));
//! mock.assert_no_violations();
//! # Ok(())
//! # }
//! ```
//!
//! # What it answers
//!
//! The same request always has the same answer. Every member is there that the document declares. Ids in
//! the path and what was sent in the body come back; other ids have the prefix of what they are of and
//! end with a number; points in time are in milliseconds. Nothing is kept: a user that was deleted is
//! answered the next time.
//!
//! Lists have 3 items, unless [set](Behaviour::items), and heed `limit`, `offset` and `starting_after`.
//!
//! # What it checks
//!
//! Method and path; the parameters and the body, with their types, choices, limits and patterns; that
//! nothing required is missing, and nothing is there that the document does not know; the content type; that
//! there is a key, and that it is a secret key (`sk_…`) or, where the operation takes one, a machine's
//! (`ak_…`). A request that fails is answered 422 in the form of Clerk's errors and recorded as a
//! [`Violation`].

mod answer;
mod behaviour;
mod check;
mod description;
mod errors;
mod faults;
mod payload;
mod query;
mod record;
mod request;
mod routing;
mod server;
mod violation;

pub use behaviour::Behaviour;
pub use request::ReceivedRequest;
pub use server::MockServer;
pub use violation::{RequestPart, Violation};
