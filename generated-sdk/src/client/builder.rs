#[cfg(feature = "rustls")]
mod connect;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::clerk::{Clerk, Config, Key};
use super::encoding::ACCEPTED;
use super::error::Error;
use super::finished::{FinishedCall, Watcher};
use super::headers::is_header_value;
use super::retry::{Budget, RetryPolicy};
use super::secret::Secret;
use super::transport::{CommonHeaders, Transport};
use super::{base_url, env};
use crate::generated::{API_VERSION, BASE_URL};

/// Sets up a [`Clerk`]. `Debug` shows neither keys nor proxies.
///
/// ```
/// use std::time::Duration;
///
/// # fn main() -> Result<(), generated_sdk::Error> {
/// let clerk = generated_sdk::Clerk::builder()
///     .secret_key("sk_test_1")
///     .user_agent("billing-service/2.1")
///     .timeout(Duration::from_secs(10))
///     .build()?;
/// # drop(clerk);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a client is made by `build`"]
pub struct ClerkBuilder {
    secret: Option<String>,
    machine_secret: Option<String>,
    base_url: String,
    /// What the base URL is called in errors.
    base_url_name: &'static str,
    allow_insecure_http: bool,
    api_version: String,
    user_agent: Option<String>,
    timeout: Duration,
    deadline: Option<Duration>,
    retries: RetryPolicy,
    response_limit: usize,
    watcher: Option<Watcher>,
    transport: Option<Arc<dyn Transport>>,
    #[cfg(feature = "rustls")]
    connect: super::transport::hyper::ConnectOptions,
}

impl Default for ClerkBuilder {
    fn default() -> Self {
        Self {
            secret: None,
            machine_secret: None,
            base_url: BASE_URL.to_owned(),
            base_url_name: "base URL",
            allow_insecure_http: false,
            api_version: API_VERSION.to_owned(),
            user_agent: None,
            timeout: Duration::from_secs(30),
            deadline: None,
            retries: RetryPolicy::default(),
            response_limit: 64 << 20,
            watcher: None,
            transport: None,
            #[cfg(feature = "rustls")]
            connect: super::transport::hyper::ConnectOptions::default(),
        }
    }
}

impl ClerkBuilder {
    /// The secret key, `sk_test_…` or `sk_live_…`. White space around it is ignored.
    pub fn secret_key(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// The secret of a machine (`ak_…`), for the operations that take one: creating M2M tokens, which
    /// needs it, and listing, revoking and verifying them. All others go on with the
    /// [`secret_key`](Self::secret_key), and so do these if this is not set.
    ///
    /// A key given to a call by `with_secret` comes first. Without a `secret_key`, all calls go
    /// with this one; the API answers 401 to those that it is not enough for.
    ///
    /// ```
    /// let clerk = generated_sdk::Clerk::builder()
    ///     .secret_key("sk_test_1")
    ///     .machine_secret_key("ak_1")
    ///     .build()?;
    /// assert!(!format!("{clerk:?}").contains("ak_1"));
    /// # Ok::<(), generated_sdk::Error>(())
    /// ```
    pub fn machine_secret_key(mut self, secret: impl Into<String>) -> Self {
        self.machine_secret = Some(secret.into());
        self
    }

    /// Where the API is, with its version path: `https://api.clerk.com/v1` by default. A slash at
    /// the end makes no difference.
    ///
    /// Only `https://` is accepted, and `http://` for this machine (`localhost`, `127.0.0.0/8`,
    /// `[::1]`); see [`allow_insecure_http`](Self::allow_insecure_http).
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.base_url_from("base URL", url.into())
    }

    pub(super) fn base_url_from(mut self, name: &'static str, url: String) -> Self {
        self.base_url = url;
        self.base_url_name = name;
        self
    }

    /// Accepts a base URL of `http://` for any host.
    ///
    /// Every request then shows the secret key to everybody on the way. Use it only where the way
    /// is protected by other means, such as a sidecar that adds TLS.
    pub fn allow_insecure_http(mut self) -> Self {
        self.allow_insecure_http = true;
        self
    }

    /// The dated version of the API to ask for.
    ///
    /// By default the one that the types of this crate were made from; with another one, answers
    /// may not fit them. If empty, none is sent and the instance's own setting applies.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.api_version = version.into();
        self
    }

    /// Names your program in the `User-Agent`, before the name of this crate:
    /// `billing-service/2.1`.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.user_agent = Some(product.into());
        self
    }

    /// How long one attempt of a call may take, from connecting to the last byte of the answer.
    /// 30 s by default.
    ///
    /// A call that may be tried again can take longer; see [`deadline`](Self::deadline).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long a call may take as a whole, with all its attempts and the waits between them.
    ///
    /// By default 120 s, or as long as one attempt may take if that is more. Where too little of it
    /// is left for the next wait, the call fails at once with the error of the last attempt.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let clerk = generated_sdk::Clerk::builder()
    ///     .secret_key("sk_test_1")
    ///     .timeout(Duration::from_secs(3))
    ///     .deadline(Duration::from_secs(8))
    ///     .build()?;
    /// # drop(clerk);
    /// # Ok::<(), generated_sdk::Error>(())
    /// ```
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// When and how often calls that failed are tried again. By default three attempts are made;
    /// [`RetryPolicy::off`] leaves it at one.
    pub fn retries(mut self, policy: RetryPolicy) -> Self {
        self.retries = policy;
        self
    }

    /// How many bytes the body of an answer may have. 64 MiB by default; a call whose answer is
    /// larger fails with [`ErrorKind::Transport`](crate::ErrorKind::Transport). What comes compressed, with the feature `gzip`, is measured before and after.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// Lets `watch` see each call that is over, for metrics and logs. A further one takes its place.
    ///
    /// It is called once a call's answer was read, or the call failed, on the task that awaits the
    /// call; so it should be quick. Calls whose future is dropped before are not seen.
    ///
    /// ```
    /// let clerk = generated_sdk::Clerk::builder()
    ///     .secret_key("sk_test_1")
    ///     .on_finished(|call| {
    ///         let outcome = call.error_kind().map_or("ok", |kind| kind.as_str());
    ///         println!("{} {outcome} {:?} {} retries", call.operation_id(), call.duration(), call.retries());
    ///     })
    ///     .build()?;
    /// # drop(clerk);
    /// # Ok::<(), generated_sdk::Error>(())
    /// ```
    pub fn on_finished(mut self, watch: impl Fn(&FinishedCall<'_>) + Send + Sync + 'static) -> Self {
        self.watcher = Some(Arc::new(watch));
        self
    }

    /// Sends requests by other means than the default, which then is not set up at all: the
    /// settings of connections do not apply.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sends requests with a `reqwest::Client` of your own; its settings of connections apply.
    ///
    /// Build it with `reqwest::redirect::Policy::none()`: this crate follows no redirects, but
    /// cannot keep the client from doing so.
    #[cfg(feature = "reqwest")]
    pub fn reqwest_client(self, client: reqwest::Client) -> Self {
        self.transport(super::transport::reqwest::ReqwestTransport(client))
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if there is no key at all, or
    /// if a setting is wrong; the error says which one.
    pub fn build(self) -> Result<Clerk, Error> {
        let machine_secret = self.machine_secret.as_deref().map(Secret::new).transpose();
        let machine_secret = machine_secret.map_err(|problem| wrong("machine secret key", problem))?;
        let secret = self.secret.as_deref().map(Secret::new).transpose();
        let secret = secret.map_err(|problem| wrong("secret key", problem))?;
        let secret = secret.or_else(|| machine_secret.clone()).ok_or_else(env::no_secret)?;
        let base_url = base_url::check(&self.base_url, self.allow_insecure_http)
            .map_err(|problem| wrong(self.base_url_name, &problem))?;
        let version_fits = is_header_value(&self.api_version);
        let user_agent = match &self.user_agent {
            Some(own) => format!("{own} {USER_AGENT}"),
            None => USER_AGENT.to_owned(),
        };
        for (what, fits) in [("API version", version_fits), ("user agent", is_header_value(&user_agent))] {
            if !fits {
                return Err(wrong(what, "contains a line break or another control character"));
            }
        }
        let transport = self.chosen_transport()?;
        let api_version = self.api_version.trim().to_owned();
        let headers = |key: Option<&Secret>| {
            let mut headers = Vec::new();
            headers.extend(key.map(|key| ("authorization", key.bearer())));
            if !api_version.is_empty() {
                headers.push(("clerk-api-version", api_version.clone()));
            }
            headers.push(("user-agent", user_agent.clone()));
            headers.push(("accept", "application/json".to_owned()));
            headers.push(("accept-encoding", ACCEPTED.to_owned()));
            Arc::new(CommonHeaders::new(headers))
        };
        let key = |secret| Key { headers: headers(Some(&secret)), secret };
        Ok(Clerk::from_config(Config {
            key: key(secret),
            machine_key: machine_secret.map(key),
            keyless_headers: headers(None),
            base_url,
            api_version,
            timeout: self.timeout,
            deadline: self.deadline,
            retries: self.retries,
            budget: Budget::full(),
            response_limit: self.response_limit,
            watcher: self.watcher,
            transport,
        }))
    }
}

impl ClerkBuilder {
    fn chosen_transport(&self) -> Result<Arc<dyn Transport>, Error> {
        if let Some(transport) = &self.transport {
            return Ok(Arc::clone(transport));
        }
        #[cfg(feature = "rustls")]
        return match super::transport::hyper::HyperTransport::new(&self.connect) {
            Ok(transport) => Ok(Arc::new(transport)),
            Err(problem) => Err(Error::configuration(problem)),
        };
        #[cfg(not(feature = "rustls"))]
        Err(Error::configuration(
            "no transport: enable the feature `rustls` or use `ClerkBuilder::transport`",
        ))
    }
}

const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

fn wrong(what: &str, problem: &str) -> Error {
    Error::configuration(format!("the {what} {problem}"))
}

impl fmt::Debug for ClerkBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClerkBuilder")
            .field("secret_key", &self.secret.as_ref().map(|_| "[redacted]"))
            .field("machine_secret_key", &self.machine_secret.as_ref().map(|_| "[redacted]"))
            .field("api_version", &self.api_version)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}
