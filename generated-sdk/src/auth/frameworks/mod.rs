//! The authenticator in web frameworks. The types are the same for all; each framework's traits are implemented
//! in a file of its own.

#[cfg(feature = "actix-web")]
mod actix;
#[cfg(feature = "axum")]
mod axum;
#[cfg(any(feature = "axum", feature = "actix-web"))]
mod extractors;
#[cfg(any(feature = "tower", feature = "actix-web"))]
mod layer;
#[cfg(any(feature = "axum", feature = "actix-web"))]
mod rejection;
#[cfg(feature = "tower")]
mod tower;

#[cfg(any(feature = "axum", feature = "actix-web"))]
pub use extractors::{MachineAuth, OptionalAuth, SessionAuth};
#[cfg(any(feature = "tower", feature = "actix-web"))]
pub use layer::{AuthLayer, AuthService};
#[cfg(any(feature = "axum", feature = "actix-web"))]
pub use rejection::AuthRejection;
