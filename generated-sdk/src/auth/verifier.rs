use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use super::builder::SessionVerifierBuilder;
use super::claims::{Audience, Claims, Rules};
use super::clock::Clock;
use super::error::VerifyError;
use super::keys::{Jwks, RsaKey};
use super::reason::Reason;
use super::token::{Class, Jws, Parsed};
use crate::client::Clerk;

/// Verifies session tokens without asking the API about each of them.
///
/// Make one and keep it: clones are cheap and share the keys that were fetched. A verifier has the keys of one
/// instance, by the URL and secret key of its client, or by a public key that was given. No other instance's
/// tokens pass, even if their keys have the same name.
///
/// ```
/// use generated_sdk::Clerk;
/// use generated_sdk::auth::SessionVerifier;
///
/// # #[cfg(feature = "rustls")]
/// # fn main() -> Result<(), generated_sdk::Error> {
/// let clerk = Clerk::new("sk_test_1")?;
/// let verifier = SessionVerifier::builder()
///     .clerk(&clerk)
///     .authorized_parties(["https://app.example.com"])
///     .build()?;
/// # drop(verifier);
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "rustls"))]
/// # fn main() {}
/// ```
#[derive(Clone)]
pub struct SessionVerifier(Arc<Inner>);

pub(super) struct Inner {
    pub(super) keys: Keys,
    pub(super) rules: Rules,
    pub(super) clock: Clock,
    /// For what only the API knows.
    pub(super) clerk: Option<Clerk>,
}

/// Where keys come from.
pub(super) enum Keys {
    /// The one that was given, whatever a token calls its key. It is in no cache that a name leads to.
    Pem(Arc<RsaKey>),
    /// The instance's, by name.
    Jwks(Jwks),
}

impl SessionVerifier {
    /// A verifier with settings of your own.
    pub fn builder() -> SessionVerifierBuilder {
        SessionVerifierBuilder::default()
    }

    pub(super) fn from_inner(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// Verifies a session token and reads its claims.
    ///
    /// In this order: the form, `typ`, `crit` and `cat` of the header, the algorithm, the key, the
    /// signature, `sub`, `aud`, `azp`, `exp`, `nbf`, `iat`. A session that is
    /// [pending](super::SessionStatus::Pending) passes: it is authentic. An
    /// [`Authenticator`](super::Authenticator) takes it for signed out.
    ///
    /// # Errors
    ///
    /// [`VerifyError::reason`] says what is wrong.
    pub async fn verify(&self, token: &str) -> Result<Claims, VerifyError> {
        let jws = Jws::decode(token)?;
        let parsed = jws.parse()?;
        self.check(&parsed, Class::Session).await?;
        Ok(Claims::read(parsed.payload()))
    }

    /// Whether a token of this class is authentic, for us and for now.
    pub(super) async fn check(&self, parsed: &Parsed<'_>, class: Class) -> Result<(), VerifyError> {
        self.check_signature(parsed, class).await?;
        self.0.rules.check(parsed.payload(), class, self.now())
    }

    /// Whether a token of this class is for us, of which another one has said that it is authentic.
    pub(super) fn check_audience(&self, audience: &Audience, class: Class) -> Result<(), VerifyError> {
        self.0.rules.audience(audience, class)
    }

    /// Whether a token of this class is authentic.
    pub(super) async fn check_signature(&self, parsed: &Parsed<'_>, class: Class) -> Result<(), VerifyError> {
        let header = parsed.header();
        class.check(header)?;
        let algorithm = parsed.algorithm().ok_or_else(|| {
            let message = "the algorithm is none of RS256, RS384 and RS512";
            VerifyError::new(Reason::TokenInvalidAlgorithm, message)
        })?;
        let key = match &self.0.keys {
            Keys::Pem(key) => Arc::clone(key),
            Keys::Jwks(jwks) => {
                let kid = header.get("kid").and_then(|kid| kid.as_str());
                let kid = kid.ok_or_else(|| {
                    VerifyError::new(Reason::JwkKidMismatch, "the token does not name its key (`kid`)")
                })?;
                jwks.find(&kid).await?
            }
        };
        if !key.is_for(algorithm) {
            let message = "the key is for another algorithm than the token's";
            return Err(VerifyError::new(Reason::TokenInvalidAlgorithm, message));
        }
        if !key.verifies(algorithm, parsed.signed(), parsed.signature()) {
            let message = match self.0.keys {
                Keys::Pem(_) => "the signature is not that of the key: is the PEM that of this instance?",
                Keys::Jwks(_) => "the signature is not that of the key",
            };
            return Err(VerifyError::new(Reason::TokenInvalidSignature, message));
        }
        Ok(())
    }

    pub(super) fn now(&self) -> SystemTime {
        (self.0.clock)()
    }

    pub(super) fn clerk(&self) -> Option<&Clerk> {
        self.0.clerk.as_ref()
    }
}

impl fmt::Debug for SessionVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys = match &self.0.keys {
            Keys::Pem(_) => "a public key that was given",
            Keys::Jwks(_) => "the instance's",
        };
        f.debug_struct("SessionVerifier")
            .field("keys", &format_args!("{keys}"))
            .field("authorized_parties", &self.0.rules.authorized_parties)
            .field("audiences", &self.0.rules.audiences)
            .field("clock_skew", &self.0.rules.skew)
            .finish_non_exhaustive()
    }
}
