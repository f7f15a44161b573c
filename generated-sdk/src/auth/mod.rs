//! Who is calling: session and machine tokens, verified in the request path.
//!
//! | what you have | what to use |
//! |---|---|
//! | a session token | [`SessionVerifier`]: the claims, or why not |
//! | a request | [`Authenticator`]: a session, a machine, or why neither |
//! | an axum, tower or Actix Web application | the features `axum`, `tower` and `actix-web` |
//! | tests | `testing`, with the feature `auth-testing`: an issuer of tokens, without a network |
//!
//! ```no_run
//! # async fn example(token: &str) -> Result<(), Box<dyn std::error::Error>> {
//! use generated_sdk::auth::{Requirement, SessionVerifier};
//!
//! let verifier = SessionVerifier::builder()
//!     .pem(std::env::var("CLERK_JWT_KEY")?)
//!     .authorized_parties(["https://app.example.com"])
//!     .build()?;
//! let claims = verifier.verify(token).await?;
//! if claims.has(Requirement::Role("org:admin")) {
//!     println!("{} is an admin", claims.user_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Signatures are verified by `ring`. Everything fails closed: what is missing, malformed or unknown grants
//! nothing.

mod authenticator;
mod authorize;
mod builder;
mod claims;
mod clock;
mod error;
mod frameworks;
mod keys;
mod patience;
mod reason;
mod request;
#[cfg(feature = "auth-testing")]
pub mod testing;
#[cfg(all(test, feature = "auth-testing", feature = "rustls"))]
mod tests;
mod token;
mod verifier;

pub use authenticator::{Accept, Auth, Authenticator, AuthenticatorBuilder, Handshake, Machine, SignedOut};
pub use authorize::{Factor, Requirement, Reverification};
pub use builder::SessionVerifierBuilder;
pub use claims::{Actor, Claims, FactorAges, Organization, Scoped, SessionStatus};
pub use error::VerifyError;
#[cfg(any(feature = "tower", feature = "actix-web"))]
pub use frameworks::{AuthLayer, AuthService};
#[cfg(any(feature = "axum", feature = "actix-web"))]
pub use frameworks::{AuthRejection, MachineAuth, OptionalAuth, SessionAuth};
pub use reason::Reason;
pub use request::RequestParts;
pub use token::TokenKind;
pub use verifier::SessionVerifier;
