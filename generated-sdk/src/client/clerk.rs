use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::builder::ClerkBuilder;
use super::error::Error;
use super::finished::Watcher;
use super::retry::{Budget, RetryPolicy};
use super::secret::Secret;
use super::transport::{CommonHeaders, Transport};

/// A client of the Clerk Backend API: where it is, the secret key, and connections to it.
///
/// Make one and keep it: clones are cheap and share its connections. `Debug` does not show the key.
///
/// ```no_run
/// use generated_sdk::Clerk;
///
/// # fn main() -> Result<(), generated_sdk::Error> {
/// let clerk = Clerk::from_env()?;
/// # drop(clerk);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Clerk(Arc<Config>);

/// What a client was built with.
pub(crate) struct Config {
    pub(crate) key: Key,
    /// Of a machine, for the operations that take one.
    pub(crate) machine_key: Option<Key>,
    /// What calls send that use neither.
    pub(crate) keyless_headers: Arc<CommonHeaders>,
    /// Without a slash at its end.
    pub(crate) base_url: String,
    /// Empty if none is sent.
    pub(crate) api_version: String,
    /// Of one attempt.
    pub(crate) timeout: Duration,
    /// Of all attempts and the waits between them, if the user set one.
    pub(crate) deadline: Option<Duration>,
    pub(crate) retries: RetryPolicy,
    pub(crate) budget: Budget,
    pub(crate) response_limit: usize,
    /// Sees each call that is over.
    pub(crate) watcher: Option<Watcher>,
    pub(crate) transport: Arc<dyn Transport>,
}

/// A key of a client, and what calls send that use it.
pub(crate) struct Key {
    pub(crate) secret: Secret,
    pub(crate) headers: Arc<CommonHeaders>,
}

impl Clerk {
    /// A client with the key `secret` (`sk_test_…` or `sk_live_…`) and defaults for the rest.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the key is empty, has
    /// characters that no key has, or is of another kind: a publishable key, the secret of a
    /// webhook endpoint, or a token.
    ///
    /// ```
    /// # fn main() -> Result<(), generated_sdk::Error> {
    /// let clerk = generated_sdk::Clerk::new("sk_test_1")?;
    /// assert!(!format!("{clerk:?}").contains("sk_test_1"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn new(secret: impl Into<String>) -> Result<Self, Error> {
        Self::builder().secret_key(secret).build()
    }

    /// A client set up by environment variables.
    ///
    /// | variable | |
    /// |---|---|
    /// | `CLERK_SECRET_KEY` | the secret key; required, unless the next one is set |
    /// | `CLERK_MACHINE_SECRET_KEY` | the secret of a machine, for M2M tokens; see [`ClerkBuilder::machine_secret_key`] |
    /// | `CLERK_API_URL` | where the API is, `https://api.clerk.com` by default. As in Clerk's other SDKs it is given without the version path, which is added unless the URL has a path of its own. |
    /// | `CLERK_API_VERSION` | the dated version to ask for. `v1`, which Clerk's other SDKs take for the version path, is accepted and changes nothing. |
    ///
    /// A variable that is empty counts as not set. The proxy variables (`HTTPS_PROXY`,
    /// `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`) apply to every client. [`ClerkBuilder::from_env`]
    /// takes other settings, too.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if a variable is missing or
    /// wrong; the error names it and does not show its value.
    pub fn from_env() -> Result<Self, Error> {
        ClerkBuilder::from_env()?.build()
    }

    /// A client with settings of your own.
    pub fn builder() -> ClerkBuilder {
        ClerkBuilder::default()
    }

    pub(crate) fn from_config(config: Config) -> Self {
        Self(Arc::new(config))
    }

    pub(crate) fn config(&self) -> &Config {
        &self.0
    }

    /// The key of a call, which is the machine's where one is of use and was given.
    pub(crate) fn key(&self, of_a_machine: bool) -> &Key {
        let machine = self.0.machine_key.as_ref().filter(|_| of_a_machine);
        machine.unwrap_or(&self.0.key)
    }
}

impl fmt::Debug for Clerk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clerk")
            .field("secret_key", &self.0.key.secret)
            .field("base_url", &self.0.base_url)
            .field("api_version", &self.0.api_version)
            .field("timeout", &self.0.timeout)
            .field("retries", &self.0.retries)
            .finish_non_exhaustive()
    }
}
