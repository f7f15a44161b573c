//! The keys of one instance, fetched when they are needed and kept for a while.
//!
//! A cache belongs to one [`Clerk`], so to one URL and one secret key. That is the point of it: a `kid` is
//! only a name, and two instances may use the same one.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant, SystemTime};

use super::fetch::{Carried, Fetch};
use super::jwks::{self, Keys};
use super::rsa::RsaKey;
use crate::auth::clock::{Clock, between};
use crate::auth::error::{VerifyError, quoted};
use crate::auth::patience::PATIENCE;
use crate::auth::reason::Reason;
use crate::client::{Clerk, Error, Response};

/// How long fetching may take if expired keys are at hand that will do.
const IMPATIENCE: Duration = Duration::from_secs(3);

/// How long a failure stands for the calls that follow it, if there are no keys at all.
const PAUSE: Duration = Duration::from_secs(1);

/// How long keys are kept.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    /// For how long keys are used without asking again.
    pub(crate) ttl: Duration,
    /// At least so much time lies between two fetches for the sake of unknown keys.
    pub(crate) refetch_interval: Duration,
    /// For how long after `ttl` keys are used if they cannot be fetched again.
    pub(crate) stale_if_error: Duration,
}

/// The keys of one instance.
pub(crate) struct Jwks {
    clerk: Clerk,
    settings: Settings,
    clock: Clock,
    state: RwLock<Arc<State>>,
    /// Held by the one that fetches. A fetch stays here if that one gives up, and is carried on by the
    /// next: with less patience than the API takes, nobody would ever get keys otherwise.
    fetching: tokio::sync::Mutex<Option<Fetch>>,
}

/// What is known. Replaced as a whole, so that nobody sees half of it.
#[derive(Clone, Default)]
struct State {
    keys: Arc<Keys>,
    /// When the keys came.
    fetched: Option<SystemTime>,
    /// Why the last attempt failed, and when.
    failure: Option<(VerifyError, SystemTime)>,
    /// When an unknown key last led to a fetch.
    sought: Option<SystemTime>,
    /// How many attempts have ended.
    attempts: u64,
}

/// What to do about a key.
enum Next {
    Use(Arc<RsaKey>),
    Refuse(VerifyError),
    /// Fetch, and if that fails use this.
    Fetch(Option<Arc<RsaKey>>),
}

impl Jwks {
    pub(crate) fn new(clerk: &Clerk, settings: Settings, clock: Clock) -> Self {
        Self {
            clerk: clerk.clone(),
            settings,
            clock,
            state: RwLock::default(),
            fetching: tokio::sync::Mutex::default(),
        }
    }

    /// The key called `kid`.
    pub(crate) async fn find(&self, kid: &str) -> Result<Arc<RsaKey>, VerifyError> {
        let seen = self.state();
        let expired = match self.next(&seen, kid) {
            Next::Use(key) => return Ok(key),
            Next::Refuse(error) => return Err(error),
            Next::Fetch(expired) => expired,
        };
        let mut under_way = match (self.fetching.try_lock(), &expired) {
            (Ok(guard), _) => guard,
            // Somebody is at it. Whoever can do without the outcome does not wait for it.
            (Err(_), Some(key)) => return Ok(Arc::clone(key)),
            (Err(_), None) => self.fetching.lock().await,
        };
        // What others have fetched meanwhile answers this call too, be it a failure.
        if self.state().attempts == seen.attempts {
            self.fetch(&mut under_way, expired.is_some()).await;
        }
        let now = self.state();
        // What has just come counts, however short keys are kept.
        let is_new = now.failure.is_none() && now.attempts != seen.attempts;
        match now.keys.get(kid) {
            Some(found) if is_new || self.is_usable(&now) => usable(kid, found),
            _ => Err(now.error(kid)),
        }
    }

    fn next(&self, state: &State, kid: &str) -> Next {
        let now = (self.clock)();
        let found = state.keys.get(kid);
        let fresh = state.fetched.is_some_and(|fetched| between(fetched, now) < self.settings.ttl);
        if let (Some(found), true) = (found, fresh) {
            return usable(kid, found).map_or_else(Next::Refuse, Next::Use);
        }
        let expired = found.filter(|_| self.is_usable(state)).and_then(|found| found.clone().ok());
        let since = |moment: SystemTime| between(moment, now);
        let may_fetch = match &state.failure {
            _ if fresh => state.sought.is_none_or(|sought| since(sought) >= self.settings.refetch_interval),
            None => true,
            Some((_, failed)) if self.is_usable(state) => since(*failed) >= self.settings.refetch_interval,
            Some((_, failed)) => since(*failed) >= PAUSE.min(self.settings.refetch_interval),
        };
        match (may_fetch, expired) {
            (true, expired) => Next::Fetch(expired),
            (false, Some(key)) => Next::Use(key),
            (false, None) => Next::Refuse(state.error(kid)),
        }
    }

    /// Whether the keys may be used, if need be although they have expired.
    fn is_usable(&self, state: &State) -> bool {
        let limit = self.settings.ttl.saturating_add(self.settings.stale_if_error);
        state.fetched.is_some_and(|fetched| between(fetched, (self.clock)()) < limit)
    }

    /// Fetches the keys and keeps what came of it.
    async fn fetch(&self, under_way: &mut Option<Fetch>, in_a_hurry: bool) {
        let mut next = State::clone(&self.state());
        let now = (self.clock)();
        if next.fetched.is_some_and(|fetched| between(fetched, now) < self.settings.ttl) {
            // Noted before the attempt: callers that give up must not make for more attempts.
            next.sought = Some(now);
            self.replace(next.clone());
        }
        let patience = if in_a_hurry { IMPATIENCE } else { PATIENCE };
        let waiting = Instant::now();
        let left = under_way.take().filter(|fetch| fetch.can_be_carried_on(now));
        let was_left = left.is_some();
        let fetch = left.unwrap_or_else(|| Fetch::begin(&self.clerk, patience, now));
        let (mut begun, mut response) = Carried::new(under_way, fetch).await;
        if was_left && response.as_ref().is_err_and(Error::is_timeout) {
            // Its time may have run out while nobody waited for it.
            let rest = patience.saturating_sub(waiting.elapsed());
            let fetch = Fetch::begin(&self.clerk, rest, (self.clock)());
            (begun, response) = Carried::new(under_way, fetch).await;
        }
        let outcome = response.map_err(not_loaded).and_then(|response| read(&response));
        next.attempts += 1;
        match outcome {
            Ok(keys) => {
                next.keys = Arc::new(keys);
                next.fetched = Some(begun);
                next.failure = None;
            }
            Err(error) => next.failure = Some((error, (self.clock)())),
        }
        self.replace(next);
    }

    fn state(&self) -> Arc<State> {
        Arc::clone(&self.state.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn replace(&self, state: State) {
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(state);
    }
}

fn read(response: &Response) -> Result<Keys, VerifyError> {
    jwks::read(response.bytes()).map_err(|problem| {
        let message = format!("the API's answer to GET /jwks cannot be used: {problem}");
        VerifyError::new(Reason::JwkRemoteFailedToLoad, message)
    })
}

impl State {
    /// Why there is no key called `kid`.
    fn error(&self, kid: &str) -> VerifyError {
        if let Some((error, _)) = &self.failure {
            return error.clone();
        }
        let mut known: Vec<&str> = self.keys.keys().map(String::as_str).collect();
        known.sort_unstable();
        let message = format!(
            "the instance of this secret key has no key {}; it has {}",
            quoted(kid),
            known.iter().map(|kid| quoted(kid)).collect::<Vec<_>>().join(", ")
        );
        VerifyError::new(Reason::JwkKidMismatch, message)
    }
}

fn usable(kid: &str, found: &Result<Arc<RsaKey>, String>) -> Result<Arc<RsaKey>, VerifyError> {
    found.clone().map_err(|problem| {
        VerifyError::new(Reason::JwkFailedToResolve, format!("the key {} {problem}", quoted(kid)))
    })
}

fn not_loaded(error: Error) -> VerifyError {
    let refused = error.is_unauthorized() || error.has_code("clerk_key_invalid");
    let (reason, what) = if refused {
        (Reason::SecretKeyInvalid, "the API does not accept the secret key")
    } else {
        (Reason::JwkRemoteFailedToLoad, "the keys could not be fetched")
    };
    VerifyError::from_api(reason, format!("{what}: {error}"), error)
}
