use std::fmt;
use std::sync::Arc;

use super::handshake::Browser;
use super::publishable_key::PublishableKey;
use super::{Authenticator, Inner};
use crate::auth::verifier::SessionVerifier;
use crate::client::Error;

/// Sets up an [`Authenticator`].
#[derive(Clone)]
#[must_use = "an authenticator is made by `build`"]
pub struct AuthenticatorBuilder {
    verifier: SessionVerifier,
    publishable_key: Option<String>,
    accept_pending: bool,
    origin: Option<String>,
}

impl AuthenticatorBuilder {
    pub(super) fn new(verifier: SessionVerifier) -> Self {
        Self { verifier, publishable_key: None, accept_pending: false, origin: None }
    }

    /// The instance's publishable key, `pk_test_…` or `pk_live_…`, by which it names its cookies: the session
    /// token may then also be in `__session_{suffix}`. Where both cookies are there, as on `localhost` with
    /// several applications, that one counts which is the instance's own, and of these the newer one.
    pub fn publishable_key(mut self, key: impl Into<String>) -> Self {
        self.publishable_key = Some(key.into());
        self
    }

    /// Takes users with tasks to do for signed in; see [`SessionStatus::Pending`](crate::auth::SessionStatus).
    pub fn accept_pending(mut self) -> Self {
        self.accept_pending = true;
        self
    }

    /// Answers [`Auth::Handshake`](super::Auth::Handshake) for a browser whose cookies do not tell whether it
    /// is signed in, so that pages that the server renders can be protected. The publishable key is needed too.
    ///
    /// `origin` is where browsers see this application, such as `https://app.example.com`; they are sent back
    /// there. It is not taken from the request, whose headers anybody may write.
    ///
    /// A session token in a cookie then counts only along with the cookie `__client_uat`. (That a token is older
    /// than this cookie says, or the browser signed out, ends a session without handshakes, too.) For an API that
    /// has no pages, leave this out. Satellite domains, a Frontend API behind a proxy of your own, refresh tokens,
    /// handshakes by nonce and switching the organization by URL are not covered.
    pub fn handshakes(mut self, origin: impl Into<String>) -> Self {
        self.origin = Some(origin.into());
        self
    }

    /// Makes the authenticator.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the publishable key is none, if it is
    /// missing and handshakes are wanted, or if the origin is none.
    ///
    /// ```
    /// # fn main() -> Result<(), generated_sdk::Error> {
    /// # let pem = include_str!("../testing/keys/public_1.pem");
    /// use generated_sdk::auth::{Authenticator, SessionVerifier};
    ///
    /// let verifier = SessionVerifier::builder().pem(pem).build()?;
    /// let authenticator = Authenticator::builder(verifier)
    ///     .publishable_key("pk_test_Y2xlcmsuZXhhbXBsZS5jb20k")
    ///     .handshakes("https://app.example.com")
    ///     .build()?;
    /// # drop(authenticator);
    /// # Ok(())
    /// # }
    /// ```
    pub fn build(self) -> Result<Authenticator, Error> {
        let key = self.publishable_key.as_deref().map(PublishableKey::parse).transpose();
        let key = key.map_err(|problem| Error::configuration(format!("the publishable key {problem}")))?;
        let browser = match (&self.origin, &key) {
            (None, _) => None,
            (Some(_), None) => return Err(Error::configuration("handshakes need the publishable key")),
            (Some(origin), Some(key)) => Some(Browser::new(key, origin).map_err(Error::configuration)?),
        };
        Ok(Authenticator(Arc::new(Inner {
            verifier: self.verifier,
            publishable_key: key,
            accept_pending: self.accept_pending,
            browser,
        })))
    }
}

impl fmt::Debug for AuthenticatorBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthenticatorBuilder")
            .field("verifier", &self.verifier)
            // Not checked yet: it may be a secret key that was passed here by mistake.
            .field("publishable_key", &self.publishable_key.as_ref().map(|_| "set"))
            .field("handshakes", &self.origin)
            .finish_non_exhaustive()
    }
}
