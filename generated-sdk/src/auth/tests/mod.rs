//! Tokens as they should be and as they should not.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod browsers;
mod cases;
mod claims;
mod forgery;
mod has;
mod jwks;
mod keys;
mod machines;
mod requests;
mod secrets;
mod tenants;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, SystemTime};

use super::builder::SessionVerifierBuilder;
use super::testing::{Issuer, TestKey};
use super::verifier::SessionVerifier;
use crate::client::tests::support;

/// When the tests take place, in seconds since 1970.
const NOW: u64 = 1_760_000_000;

/// Making the keys anew for each test would be most of their time.
static ISSUER: LazyLock<Issuer> = LazyLock::new(|| Issuer::with_key(TestKey::One, "ins_1"));

/// A time that stands still until it is told to go on.
#[derive(Clone)]
struct Watch(Arc<AtomicU64>);

impl Watch {
    fn new() -> Self {
        Self(Arc::new(AtomicU64::new(NOW * 1000)))
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_millis(self.0.load(Ordering::SeqCst))
    }

    fn advance(&self, duration: Duration) {
        self.0.fetch_add(u64::try_from(duration.as_millis()).unwrap(), Ordering::SeqCst);
    }

    fn back(&self, duration: Duration) {
        self.0.fetch_sub(u64::try_from(duration.as_millis()).unwrap(), Ordering::SeqCst);
    }

    fn builder(&self) -> SessionVerifierBuilder {
        let watch = self.clone();
        SessionVerifier::builder().clock(move || watch.now())
    }
}

/// A verifier with the key of [`ISSUER`] at [`NOW`].
fn by_pem() -> SessionVerifierBuilder {
    Watch::new().builder().pem(ISSUER.pem())
}

/// Claims that are valid at [`NOW`], as JSON without the last brace.
fn claims(rest: &str) -> String {
    let (from, to) = (NOW - 10, NOW + 50);
    let comma = if rest.is_empty() { "" } else { "," };
    format!(r#"{{"sub":"user_1","sid":"sess_1","iat":{from},"nbf":{from},"exp":{to}{comma}{rest}}}"#)
}

const HEADER: &str = r#"{"alg":"RS256","typ":"JWT","kid":"ins_1","cat":"cl_B7d4PD111AAA"}"#;
