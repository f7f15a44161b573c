#![allow(clippy::expect_used, reason = "the settings are known to be right")]

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ring::signature::RsaKeyPair;
use serde_json::json;

use super::key::{self, TestKey};
use super::token::TokenBuilder;
use crate::client::{
    Clerk, Headers, Method, Transport, TransportFuture, TransportRequest, TransportResponse,
};

/// Stands in for a Clerk instance: signs tokens, and answers which keys it has.
///
/// Clones are the same issuer.
#[derive(Clone)]
pub struct Issuer(Arc<Inner>);

struct Inner {
    /// The last one signs.
    keys: Mutex<Vec<Key>>,
    fetches: AtomicUsize,
}

#[derive(Clone)]
struct Key {
    key: TestKey,
    kid: String,
    pair: Arc<RsaKeyPair>,
}

impl Issuer {
    /// An issuer with a key called `ins_test`.
    pub fn new() -> Self {
        Self::with_key(TestKey::One, "ins_test")
    }

    /// An issuer with a key of your choice: another tenant, perhaps with a key of the same name.
    pub fn with_key(key: TestKey, kid: impl Into<String>) -> Self {
        let key = Key { key, kid: kid.into(), pair: Arc::new(key.pair()) };
        Self(Arc::new(Inner { keys: Mutex::new(vec![key]), fetches: AtomicUsize::new(0) }))
    }

    /// Signs with this key from now on. The keys before stay among those that are answered.
    pub fn rotate(&self, key: TestKey, kid: impl Into<String>) {
        self.keys().push(Key { key, kid: kid.into(), pair: Arc::new(key.pair()) });
    }

    /// The public key, for [`SessionVerifierBuilder::pem`](crate::auth::SessionVerifierBuilder::pem).
    pub fn pem(&self) -> &'static str {
        self.signer().key.pem()
    }

    /// The public keys, as `GET /jwks` answers them.
    pub fn jwks(&self) -> String {
        let keys: Vec<_> = self.keys().iter().map(|key| key::jwk(&key.pair, &key.kid)).collect();
        json!({ "keys": keys }).to_string()
    }

    /// A client that asks this issuer: it answers `GET /jwks`, and 404 to everything else.
    pub fn clerk(&self) -> Clerk {
        let builder = Clerk::builder().secret_key("sk_test_issuer").transport(self.clone());
        builder.build().expect("the settings are right")
    }

    /// How often the keys were asked for.
    pub fn fetches(&self) -> usize {
        self.0.fetches.load(Ordering::SeqCst)
    }

    /// A session token of a user, valid for a minute, with the claims that Clerk puts into each.
    pub fn session(&self, user_id: impl Into<String>) -> TokenBuilder {
        TokenBuilder::session(self.clone(), user_id.into())
    }

    /// An M2M token of a machine (`mch_…`) as a JWT, valid for a minute.
    pub fn machine(&self, machine_id: impl Into<String>) -> TokenBuilder {
        TokenBuilder::machine(self.clone(), machine_id.into())
    }

    /// Signs any header and payload, be they JSON or not.
    pub fn sign(&self, header: &str, payload: &str) -> String {
        key::sign(&self.signer().pair, header, payload)
    }

    /// What the key that signs is called.
    pub(super) fn kid(&self) -> String {
        self.signer().kid
    }

    fn signer(&self) -> Key {
        self.keys().last().cloned().expect("there is always one")
    }

    fn keys(&self) -> MutexGuard<'_, Vec<Key>> {
        self.0.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Issuer {
    fn default() -> Self {
        Self::new()
    }
}

impl Transport for Issuer {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        let is_jwks = request.method == Method::Get && request.url().ends_with("/jwks");
        let (status, body) = if is_jwks {
            self.0.fetches.fetch_add(1, Ordering::SeqCst);
            (200, self.jwks())
        } else {
            (404, r#"{"errors":[{"code":"resource_not_found","message":"not found"}]}"#.to_owned())
        };
        Box::pin(async move { Ok(TransportResponse::new(status, Headers::default(), body)) })
    }
}

impl fmt::Debug for Issuer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Issuer")
    }
}
