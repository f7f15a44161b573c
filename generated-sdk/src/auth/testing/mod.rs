//! Tokens for tests: an issuer that signs them and answers with its keys, without a network.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use generated_sdk::auth::testing::Issuer;
//! use generated_sdk::auth::{Reason, Requirement, SessionVerifier};
//!
//! let issuer = Issuer::new();
//! // The application under test has this verifier in place of the real one.
//! let verifier = SessionVerifier::builder().clerk(&issuer.clerk()).build()?;
//!
//! let token = issuer.session("user_1").organization("org_1", "admin").sign();
//! assert!(verifier.verify(&token).await?.has(Requirement::Role("org:admin")));
//!
//! let expired = issuer.session("user_1").expired().sign();
//! assert_eq!(verifier.verify(&expired).await.unwrap_err().reason(), Reason::TokenExpired);
//! assert_eq!(issuer.fetches(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! The private keys are part of this crate's source, so everybody has them. Give the public ones to no verifier
//! outside of tests; the feature `auth-testing` belongs under `[dev-dependencies]`.

mod issuer;
mod key;
mod token;

pub use issuer::Issuer;
pub use key::TestKey;
pub use token::TokenBuilder;
