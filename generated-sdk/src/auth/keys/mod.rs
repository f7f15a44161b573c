//! The keys of an instance: as PEM given by the user, or fetched from the API and kept for a while.

mod cache;
mod der;
mod fetch;
mod jwks;
mod pem;
mod rsa;

pub(super) use cache::{Jwks, Settings};
pub(super) use pem::read as read_pem;
pub(super) use rsa::{Algorithm, RsaKey};
