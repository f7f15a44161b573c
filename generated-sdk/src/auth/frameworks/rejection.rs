use std::error::Error;
use std::fmt;

use crate::auth::authenticator::{Auth, Handshake, SignedOut};
use crate::auth::reason::Reason;

/// How a request is answered that does not get through. It is a response in axum and an error in Actix Web.
///
/// The body is JSON: `{"error":"unauthorized","reason":"token-expired"}`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthRejection {
    /// Nobody is signed in: 401, or 503 if the token could not be checked.
    SignedOut(SignedOut),
    /// Somebody is, and may not do this: 403.
    Forbidden,
    /// A browser that has to be asked: 307.
    Handshake(Box<Handshake>),
    /// The application has no [`Authenticator`](crate::auth::Authenticator): 500.
    NotSetUp,
}

impl AuthRejection {
    pub(super) fn of(auth: Auth) -> Self {
        match auth {
            Auth::SignedOut(signed_out) => Self::SignedOut(signed_out),
            Auth::Handshake(handshake) => Self::Handshake(handshake),
            // Of another kind than the one that was accepted, which does not happen.
            Auth::Session(_) | Auth::Machine(_) => {
                Self::SignedOut(SignedOut { reason: Reason::TokenTypeMismatch, error: None })
            }
        }
    }

    /// The status of the answer.
    pub(super) fn status(&self) -> u16 {
        match self {
            Self::SignedOut(signed_out) if signed_out.reason.is_unavailable() => 503,
            Self::SignedOut(_) => 401,
            Self::Forbidden => 403,
            Self::Handshake(_) => 307,
            Self::NotSetUp => 500,
        }
    }

    /// The headers of the answer.
    pub(super) fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = vec![("content-type", "application/json".to_owned())];
        match self {
            Self::SignedOut(signed_out) if self.status() == 401 => {
                let error = if signed_out.error.is_some() { r#" error="invalid_token""# } else { "" };
                headers.push(("www-authenticate", format!("Bearer{error}")));
            }
            Self::Handshake(handshake) => {
                headers.push(("location", handshake.location.clone()));
                headers.push(("cache-control", "no-store".to_owned()));
                headers.extend(handshake.set_cookies.iter().map(|cookie| ("set-cookie", cookie.clone())));
            }
            _ => {}
        }
        headers
    }

    /// The body of the answer. The words need no escapes.
    pub(super) fn body(&self) -> String {
        let (error, reason) = match self {
            Self::SignedOut(signed_out) if self.status() == 503 => ("unavailable", Some(signed_out.reason)),
            Self::SignedOut(signed_out) => ("unauthorized", Some(signed_out.reason)),
            Self::Forbidden => ("forbidden", None),
            Self::Handshake(handshake) => ("handshake", Some(handshake.reason)),
            Self::NotSetUp => ("internal", None),
        };
        let reason = reason.map(|reason| format!(r#","reason":"{reason}""#)).unwrap_or_default();
        format!(r#"{{"error":"{error}"{reason}}}"#)
    }
}

impl fmt::Display for AuthRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SignedOut(SignedOut { error: Some(error), .. }) => write!(f, "not signed in: {error}"),
            Self::SignedOut(SignedOut { reason, .. }) => write!(f, "not signed in: {reason}"),
            Self::Forbidden => f.write_str("the session or token does not have what is required"),
            Self::Handshake(handshake) => write!(f, "the browser is redirected: {}", handshake.reason),
            Self::NotSetUp => f.write_str("the application has no `Authenticator` among its data"),
        }
    }
}

impl Error for AuthRejection {}
