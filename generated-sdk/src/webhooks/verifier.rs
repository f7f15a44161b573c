//! Verifying deliveries.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::error::WebhookError;
use super::event::Event;
use super::headers::HeaderSource;
use super::secret::Secret;
use super::signature::Signed;

/// How far the timestamp of a delivery may be off, unless told otherwise.
const TOLERANCE: Duration = Duration::from_secs(300);

type Clock = dyn Fn() -> SystemTime + Send + Sync;
type SeenBefore = dyn Fn(&str) -> bool + Send + Sync;

/// Verifies deliveries of webhook events, and signs such deliveries for tests.
///
/// A delivery is verified over its bytes as they came, so give [`verify`](Self::verify) the body
/// before anything has parsed or changed it. Make one `Webhook` and keep it; clones are cheap.
///
/// ```
/// use generated_sdk::webhooks::{Event, Webhook, testing::Sample};
///
/// let webhook = Webhook::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
/// let delivery = Sample::of("user.created").sign(&webhook); // in place of a real one
///
/// match webhook.verify(&delivery.headers, &delivery.body)? {
///     Event::UserCreated(event) => println!("{} is new", event.data.id),
///     other => println!("{} is of no interest", other.event_type()),
/// }
/// # Ok::<(), generated_sdk::webhooks::WebhookError>(())
/// ```
#[derive(Clone)]
pub struct Webhook {
    secret: Secret,
    others: Vec<Secret>,
    tolerance: Duration,
    clock: Arc<Clock>,
    seen_before: Option<Arc<SeenBefore>>,
}

impl Webhook {
    /// A verifier with the signing secret of an endpoint, `whsec_…`.
    ///
    /// The Clerk Dashboard shows it under Webhooks, at the endpoint.
    ///
    /// # Errors
    ///
    /// [`WebhookError::Secret`] if the text is empty or not base64 of the standard alphabet. Padding
    /// and the prefix may be missing.
    pub fn new(secret: impl AsRef<str>) -> Result<Self, WebhookError> {
        Ok(Self {
            secret: Secret::new(secret.as_ref())?,
            others: Vec::new(),
            tolerance: TOLERANCE,
            clock: Arc::new(SystemTime::now),
            seen_before: None,
        })
    }

    /// A verifier with the secret in the environment variable `CLERK_WEBHOOK_SIGNING_SECRET`.
    ///
    /// # Errors
    ///
    /// As for [`new`](Self::new), and if the variable is not set.
    pub fn from_env() -> Result<Self, WebhookError> {
        match std::env::var("CLERK_WEBHOOK_SIGNING_SECRET") {
            Ok(secret) => Self::new(secret),
            Err(_) => {
                Err(WebhookError::Secret("is not in the environment variable CLERK_WEBHOOK_SIGNING_SECRET"))
            }
        }
    }

    /// Also accepts what is signed with another secret: while secrets change, or where several
    /// endpoints deliver to one place. It may be called repeatedly.
    ///
    /// # Errors
    ///
    /// As for [`new`](Self::new).
    ///
    /// ```
    /// use generated_sdk::webhooks::Webhook;
    ///
    /// let webhook = Webhook::new("whsec_bmV3IHNlY3JldA==")?.or_secret("whsec_b2xkIHNlY3JldA==")?;
    /// # Ok::<(), generated_sdk::webhooks::WebhookError>(())
    /// ```
    pub fn or_secret(mut self, secret: impl AsRef<str>) -> Result<Self, WebhookError> {
        self.others.push(Secret::new(secret.as_ref())?);
        Ok(self)
    }

    /// Sets how far the timestamp of a delivery may be from the clock, either way: 300 s by default.
    ///
    /// Both are compared in whole seconds, and a difference of exactly this much is accepted.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Sets the clock, which is the system's by default.
    ///
    /// ```
    /// use std::time::{Duration, UNIX_EPOCH};
    /// use generated_sdk::webhooks::{Webhook, WebhookError, testing::Sample};
    ///
    /// let webhook = Webhook::new("whsec_c2VjcmV0")?;
    /// let delivery = Sample::of("user.created").sign(&webhook.clone().clock(|| UNIX_EPOCH));
    /// let later = webhook.clock(|| UNIX_EPOCH + Duration::from_secs(301));
    /// assert_eq!(later.verify(&delivery.headers, &delivery.body), Err(WebhookError::TooOld));
    /// # Ok::<(), WebhookError>(())
    /// ```
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets a question to ask of each message whose signature is right: was it seen before?
    ///
    /// It is asked with the message's id, which is the same for every attempt to deliver it. If the
    /// answer is true, [`verify`](Self::verify) fails with [`WebhookError::SeenBefore`].
    ///
    /// Within the [`tolerance`](Self::tolerance) somebody who can read a delivery can repeat it, and
    /// a message that was not acknowledged is sent again. So remember an id *after* its event was
    /// handled: if it were remembered here and handling then failed, the next attempt would be lost.
    /// The question should be answered quickly. If that takes a database, leave this unset and look
    /// for [`Envelope::message_id`](super::Envelope::message_id) in the handler.
    ///
    /// ```
    /// use std::collections::HashSet;
    /// use std::sync::{Arc, RwLock};
    /// use generated_sdk::webhooks::{Webhook, WebhookError, testing::Sample};
    ///
    /// let handled: Arc<RwLock<HashSet<String>>> = Arc::default();
    /// let known = handled.clone();
    /// let webhook = Webhook::new("whsec_c2VjcmV0")?
    ///     .seen_before(move |id| known.read().is_ok_and(|known| known.contains(id)));
    ///
    /// let delivery = Sample::of("user.created").sign(&webhook);
    /// let event = webhook.verify(&delivery.headers, &delivery.body)?;
    /// handled.write().unwrap().insert(event.envelope().message_id.clone());
    /// assert_eq!(webhook.verify(&delivery.headers, &delivery.body), Err(WebhookError::SeenBefore));
    /// # Ok::<(), WebhookError>(())
    /// ```
    #[must_use]
    pub fn seen_before(mut self, seen_before: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        self.seen_before = Some(Arc::new(seen_before));
        self
    }

    /// Verifies a delivery, and reads the event in it.
    ///
    /// The headers are `svix-id`, `svix-timestamp` and `svix-signature`, or where there is none of
    /// these `webhook-id`, `webhook-timestamp` and `webhook-signature`. Each must be there once.
    /// Of the signatures those of version 1 count, and one that matches is enough.
    ///
    /// An event of a type that this version does not know is [`Event::Unknown`]. So is one whose
    /// data does not fit its type, with all that came.
    ///
    /// # Errors
    ///
    /// One for each reason; see [`WebhookError`]. Nothing of the body is read before its signature
    /// was found to be right.
    pub fn verify(
        &self,
        headers: &(impl HeaderSource + ?Sized),
        body: impl AsRef<[u8]>,
    ) -> Result<Event, WebhookError> {
        self.verify_signed(Signed::read(headers)?, body.as_ref())
    }

    fn verify_signed(&self, signed: Signed<'_>, body: &[u8]) -> Result<Event, WebhookError> {
        self.check_time(signed.seconds)?;
        let secrets = std::iter::once(&self.secret).chain(&self.others);
        if !signed.matches(secrets, body) {
            return Err(WebhookError::NoMatchingSignature);
        }
        if self.seen_before.as_ref().is_some_and(|seen_before| seen_before(signed.message_id)) {
            return Err(WebhookError::SeenBefore);
        }
        Event::read(signed.message_id, body).map_err(|error| WebhookError::NotAnEvent(error.to_string()))
    }

    /// What can be told from the headers alone: whether a body is worth waiting for.
    #[cfg(any(feature = "axum", feature = "actix-web"))]
    pub(super) fn check_headers(&self, headers: &(impl HeaderSource + ?Sized)) -> Result<(), WebhookError> {
        self.check_time(Signed::read(headers)?.seconds)
    }

    fn check_time(&self, seconds: i64) -> Result<(), WebhookError> {
        let now = self.now();
        if Duration::from_secs(now.abs_diff(seconds)) <= self.tolerance {
            Ok(())
        } else if seconds < now {
            Err(WebhookError::TooOld)
        } else {
            Err(WebhookError::TooNew)
        }
    }

    /// Seconds since 1970 by the clock.
    pub(super) fn now(&self) -> i64 {
        let since = (self.clock)().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
    }

    /// The secret that deliveries for tests are signed with.
    pub(super) fn secret(&self) -> &Secret {
        &self.secret
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("secret", &self.secret)
            .field("others", &self.others)
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}
