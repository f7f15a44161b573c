//! From a request to who sent it.

mod accept;
mod auth;
mod builder;
mod cookies;
mod handshake;
mod machine;
mod publishable_key;
mod verify;

use std::fmt;
use std::sync::Arc;

pub use accept::Accept;
pub use auth::{Auth, SignedOut};
pub use builder::AuthenticatorBuilder;
pub use handshake::Handshake;
pub use machine::Machine;

use self::handshake::Browser;
use self::publishable_key::PublishableKey;
use super::claims::{Claims, SessionStatus};
use super::error::VerifyError;
use super::reason::Reason;
use super::request::{Bearer, RequestParts};
use super::token::{TokenKind, is_no_session};
use super::verifier::SessionVerifier;

/// Tells who sent a request.
///
/// Make one and keep it: clones are cheap and share everything.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # #[cfg(feature = "auth-testing")] {
/// use generated_sdk::auth::testing::Issuer;
/// use generated_sdk::auth::{Accept, Auth, Authenticator, RequestParts, SessionVerifier};
///
/// let issuer = Issuer::new();
/// let verifier = SessionVerifier::builder().pem(issuer.pem()).build()?;
/// let authenticator = Authenticator::new(verifier);
///
/// let header = format!("Bearer {}", issuer.session("user_1").sign());
/// let parts = RequestParts::new("GET", "/invoices").header("authorization", header);
/// match authenticator.authenticate(&parts, Accept::SESSION).await {
///     Auth::Session(claims) => assert_eq!(claims.user_id, "user_1"),
///     other => panic!("{other:?}"),
/// }
/// # }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Authenticator(Arc<Inner>);

struct Inner {
    verifier: SessionVerifier,
    publishable_key: Option<PublishableKey>,
    accept_pending: bool,
    browser: Option<Browser>,
}

impl Authenticator {
    /// One that verifies with `verifier`, looks for the cookie `__session` and has no handshakes.
    pub fn new(verifier: SessionVerifier) -> Self {
        Self(Arc::new(Inner { verifier, publishable_key: None, accept_pending: false, browser: None }))
    }

    /// One with settings of your own.
    pub fn builder(verifier: SessionVerifier) -> AuthenticatorBuilder {
        AuthenticatorBuilder::new(verifier)
    }

    /// Who sent a request, if that can be told by a token of an accepted kind.
    ///
    /// The token is that of the `Authorization` header if there is one, `Bearer …` or the token alone, and
    /// then no cookie counts, whatever becomes of the token. Else it is the session token of the cookie
    /// `__session`; machine tokens are not accepted from there. Session tokens and the JWTs of machines are
    /// verified here, with keys that may have to be fetched, other machine tokens by the API. Either takes 10 s at
    /// most.
    pub async fn authenticate(&self, parts: &RequestParts<'_>, accept: Accept) -> Auth {
        match parts.bearer() {
            Some(Bearer::Ambiguous) => {
                Auth::refused(VerifyError::invalid("there are several Authorization headers"))
            }
            Some(Bearer::Token(token)) => self.by_header(token, parts, accept).await,
            None if !accept.contains(TokenKind::Session) => Auth::signed_out(Reason::TokenMissing),
            None => self.by_cookie(parts).await,
        }
    }

    async fn by_header(&self, token: &str, parts: &RequestParts<'_>, accept: Accept) -> Auth {
        let kind = TokenKind::of(token);
        if accept == Accept::SESSION && TokenKind::of_opaque(token).is_some() {
            return Auth::refused(VerifyError::invalid("a session token is a JWT"));
        }
        if !accept.contains(kind) {
            return Auth::signed_out(Reason::TokenTypeMismatch);
        }
        if kind.is_machine() {
            return match self.0.verifier.verify_machine(token, kind).await {
                Ok(machine) => Auth::Machine(Box::new(machine)),
                Err(error) => Auth::refused(error),
            };
        }
        match self.0.verifier.verify(token).await {
            Ok(claims) => self.signed_in(claims),
            Err(error) if is_no_session(token) => {
                Auth::SignedOut(SignedOut { reason: Reason::TokenTypeMismatch, error: Some(error) })
            }
            Err(error) => self.outdated(parts, error),
        }
    }

    /// A verified session, which may still not count.
    fn signed_in(&self, mut claims: Claims) -> Auth {
        claims.accepts_pending = self.0.accept_pending;
        if claims.status == SessionStatus::Active || self.0.accept_pending {
            Auth::Session(Box::new(claims))
        } else {
            Auth::signed_out(Reason::SessionPending)
        }
    }

    /// A session token that was refused. If it is just too old, a browser can be sent for a new one.
    fn outdated(&self, parts: &RequestParts<'_>, error: VerifyError) -> Auth {
        let reason = match error.reason() {
            Reason::TokenExpired => Reason::SessionTokenExpired,
            Reason::TokenNotActiveYet => Reason::SessionTokenNbf,
            Reason::TokenIatInTheFuture => Reason::SessionTokenIatInTheFuture,
            _ => return Auth::refused(error),
        };
        let browser = self.0.browser.as_ref();
        match browser.and_then(|browser| browser.handshake(parts, self.suffix_that_counts(parts), reason)) {
            Some(handshake) => Auth::Handshake(Box::new(handshake)),
            None => Auth::refused(error),
        }
    }

    /// What stands behind the names of the cookies that count, if anything.
    fn suffix_that_counts(&self, parts: &RequestParts<'_>) -> Option<&str> {
        cookies::suffix_that_counts(self.0.publishable_key.as_ref()?, parts, self.0.verifier.now())
    }
}

impl fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authenticator")
            .field("verifier", &self.0.verifier)
            .field("handshake", &self.0.browser.is_some())
            .finish_non_exhaustive()
    }
}
