use std::time::Duration;

/// When and how often a call that failed is tried again.
///
/// What may be tried again is not up to the policy:
///
/// | what happened | `GET`, `PUT`, `DELETE` | `POST`, `PATCH` |
/// |---|---|---|
/// | no connection, nothing was sent | yes | yes |
/// | 429 | yes | yes |
/// | 503 with `Retry-After` | yes | yes |
/// | 408, 500, 502 to 504, 520 to 524 | yes | no: the API may have acted |
/// | the connection broke or time ran out after sending | yes | no: the API may have acted |
/// | any other status, an answer that is too large or cannot be read | no | no |
///
/// Before each further attempt the call waits: for as long as the answer's `Retry-After` says, if
/// it has one, and then for a random part of a time that grows from attempt to attempt. A call
/// that would have to wait beyond its [`deadline`](crate::ClerkBuilder::deadline) fails at once.
///
/// Each client also has a budget for all its calls. It lasts for 100 retries in a row, and 5 calls
/// that go well earn another one. While it is used up, calls are not tried again.
///
/// ```
/// use std::time::Duration;
///
/// use generated_sdk::{Clerk, RetryPolicy};
///
/// let patient = RetryPolicy::default().attempts(5).first_wait(Duration::from_secs(1));
/// let clerk = Clerk::builder().secret_key("sk_test_1").retries(patient).build()?;
/// # drop(clerk);
/// # Ok::<(), generated_sdk::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[must_use = "a policy does nothing by itself; give it to `retries` or `with_retries`"]
pub struct RetryPolicy {
    attempts: u32,
    first_wait: Duration,
    factor: f64,
    longest_wait: Duration,
    pub(super) retry_after_limit: Duration,
}

impl Default for RetryPolicy {
    /// 3 attempts, with waits as the API's document suggests: up to 500 ms, then 1.5 times as long
    /// each, at most 60 s. A `Retry-After` of up to 60 s is honoured.
    fn default() -> Self {
        Self {
            attempts: 3,
            first_wait: Duration::from_millis(500),
            factor: 1.5,
            longest_wait: Duration::from_secs(60),
            retry_after_limit: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// Nothing is tried again.
    ///
    /// ```
    /// use generated_sdk::{Clerk, RetryPolicy};
    ///
    /// let clerk = Clerk::builder().secret_key("sk_test_1").retries(RetryPolicy::off()).build()?;
    /// # drop(clerk);
    /// # Ok::<(), generated_sdk::Error>(())
    /// ```
    pub fn off() -> Self {
        Self::default().attempts(1)
    }

    /// How often a call is sent at most, the first time included. 3 by default; 0 counts as 1.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The longest wait before the second attempt. 500 ms by default.
    ///
    /// The wait itself is a random part of this.
    pub fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait;
        self
    }

    /// How many times longer each further wait may be than the one before. 1.5 by default; what is
    /// less than 1 counts as 1.
    pub fn factor(mut self, factor: f64) -> Self {
        // This takes NaN to 1 as well.
        self.factor = factor.max(1.0);
        self
    }

    /// How long a wait may become by growing. 60 s by default.
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// How long a wait the API may ask for by `Retry-After`. 60 s by default.
    ///
    /// If it asks for more, the call fails at once, and
    /// [`Error::retry_after`](crate::Error::retry_after) says what was asked.
    pub fn retry_after_limit(mut self, limit: Duration) -> Self {
        self.retry_after_limit = limit;
        self
    }

    /// Whether there may be an attempt after this many.
    pub(crate) fn allows_more_than(&self, attempts: u32) -> bool {
        attempts < self.attempts
    }

    /// The wait after this many attempts: `fraction` of the longest that it may be, which is
    /// called full jitter.
    pub(crate) fn backoff(&self, attempts: u32, fraction: f64) -> Duration {
        let retries = i32::try_from(attempts).unwrap_or(i32::MAX).saturating_sub(1);
        let grown = self.first_wait.as_secs_f64() * self.factor.powi(retries).min(f64::MAX);
        let longest = grown.min(self.longest_wait.as_secs_f64());
        Duration::try_from_secs_f64(longest * fraction).unwrap_or(self.longest_wait)
    }
}
