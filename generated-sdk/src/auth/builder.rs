use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::claims::Rules;
use super::clock::{self, Clock};
use super::keys::{self, Jwks, Settings};
use super::verifier::{Inner, Keys, SessionVerifier};
use crate::client::{Clerk, Error};

/// Sets up a [`SessionVerifier`].
#[derive(Clone)]
#[must_use = "a verifier is made by `build`"]
pub struct SessionVerifierBuilder {
    clerk: Option<Clerk>,
    pem: Option<String>,
    rules: Rules,
    cache: Settings,
    clock: Clock,
}

impl Default for SessionVerifierBuilder {
    fn default() -> Self {
        Self {
            clerk: None,
            pem: None,
            rules: Rules { skew: Duration::from_secs(5), ..Rules::default() },
            cache: Settings {
                ttl: Duration::from_secs(5 * 60),
                refetch_interval: Duration::from_secs(30),
                stale_if_error: Duration::from_secs(60 * 60),
            },
            clock: clock::system(),
        }
    }
}

impl SessionVerifierBuilder {
    /// Takes the keys from the API (`GET /jwks`) with this client, when the first token comes.
    ///
    /// The client also serves to verify machine tokens that only the API knows, for which it is needed
    /// in addition to a [`pem`](Self::pem).
    pub fn clerk(mut self, clerk: &Clerk) -> Self {
        self.clerk = Some(clerk.clone());
        self
    }

    /// Verifies with this public key, and fetches none. The dashboard shows it under API keys.
    ///
    /// It may be a PEM on many lines or on one, between quotation marks, with `\n` written out, without header
    /// and footer, or in base64 once more. When the instance's key changes, the key given here has to, too.
    pub fn pem(mut self, pem: impl Into<String>) -> Self {
        self.pem = Some(pem.into());
        self
    }

    /// The origins whose tokens are accepted, such as `https://app.example.com`. The claim `azp` must then be
    /// there and be one of them, letter for letter.
    ///
    /// Set this wherever tokens come from browsers: it keeps a page on a sibling domain from using the
    /// session. If there are none, `azp` is not looked at, nor is it in tokens of machines, which have no origin.
    pub fn authorized_parties(mut self, parties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.rules.authorized_parties = parties.into_iter().map(Into::into).collect();
        self
    }

    /// The audiences of which one must be in `aud`. If there are none, `aud` is not looked at.
    ///
    /// A session token or a JWT of a machine passes without `aud`, as session tokens have none unless a template
    /// adds it; one whose `aud` is malformed does not. An OAuth token needs `aud`, whether it is a JWT or known to
    /// the API only: any OAuth application can get one without. In the JWTs of machines `aud` are the machines that
    /// may be called, so a server that takes them along with others lists its own machine here, too.
    pub fn audiences(mut self, audiences: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.rules.audiences = audiences.into_iter().map(Into::into).collect();
        self
    }

    /// By how much the clocks of Clerk and of this machine may differ. 5 s by default.
    pub fn clock_skew(mut self, skew: Duration) -> Self {
        self.rules.skew = skew;
        self
    }

    /// Asks `clock` for the time, in tests for instance, and not the system.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// For how long fetched keys are used without asking again. 5 min by default.
    pub fn cache_ttl(mut self, ttl: Duration) -> Self {
        self.cache.ttl = ttl;
        self
    }

    /// How much time must pass between two fetches that are made because a token names an unknown key, and after
    /// a fetch that failed. 30 s by default, so that made-up names do not become requests.
    pub fn refetch_interval(mut self, interval: Duration) -> Self {
        self.cache.refetch_interval = interval;
        self
    }

    /// For how long after [`cache_ttl`](Self::cache_ttl) keys are used while they cannot be fetched again. 1 h
    /// by default; zero to refuse all tokens then.
    pub fn stale_if_error(mut self, limit: Duration) -> Self {
        self.cache.stale_if_error = limit;
        self
    }

    /// Makes the verifier. Nothing is fetched yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if there is neither a client nor a public
    /// key, or if the latter is not an RSA key of 2048 to 4096 bits.
    pub fn build(self) -> Result<SessionVerifier, Error> {
        let keys = match (&self.pem, &self.clerk) {
            (Some(pem), _) => {
                let key = keys::read_pem(pem)
                    .map_err(|problem| Error::configuration(format!("the PEM public key {problem}")))?;
                Keys::Pem(Arc::new(key))
            }
            (None, Some(clerk)) => Keys::Jwks(Jwks::new(clerk, self.cache, Arc::clone(&self.clock))),
            (None, None) => {
                return Err(Error::configuration(
                    "no keys to verify with: use `SessionVerifierBuilder::clerk` or `pem`",
                ));
            }
        };
        let Self { rules, clock, clerk, .. } = self;
        Ok(SessionVerifier::from_inner(Inner { keys, rules, clock, clerk }))
    }
}

impl fmt::Debug for SessionVerifierBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionVerifierBuilder")
            .field("clerk", &self.clerk)
            .field("pem", &self.pem.as_ref().map(|_| "set"))
            .field("rules", &self.rules)
            .field("cache", &self.cache)
            .finish_non_exhaustive()
    }
}
