use super::rejection::AuthRejection;
use crate::auth::authenticator::{Auth, Machine};
use crate::auth::authorize::Requirement;
use crate::auth::claims::Claims;
use crate::auth::token::TokenKind;

/// A signed-in user, as an argument of a handler. Requests of others are answered 401, or with a redirect where
/// [handshakes](crate::auth::AuthenticatorBuilder::handshakes) are on.
///
/// In axum, the state of the router is an [`Authenticator`](crate::auth::Authenticator) or has one (`FromRef`). In
/// Actix Web, the application has a `web::Data<Authenticator>`.
#[derive(Clone, Debug)]
pub struct SessionAuth(pub Claims);

/// A signed-in user, if there is one, as an argument of a handler.
///
/// A request whose token is refused counts as signed out. One whose token could not be checked is answered 503.
#[derive(Clone, Debug)]
pub struct OptionalAuth(pub Option<Claims>);

/// A machine that called with an API key, an M2M token or an OAuth access token, as an argument of a handler.
/// Other requests are answered 401.
///
/// Users make API keys for themselves and give access to OAuth applications. A route for your own services
/// asks for [`require_kind`](Self::require_kind), too.
#[derive(Clone, Debug)]
pub struct MachineAuth(pub Machine);

impl SessionAuth {
    /// An error to return from a handler (403), unless the session meets all of `asked`; see [`Claims::has`].
    ///
    /// # Errors
    ///
    /// [`AuthRejection::Forbidden`].
    ///
    /// ```
    /// use generated_sdk::auth::{AuthRejection, Requirement, SessionAuth};
    ///
    /// async fn delete(auth: SessionAuth) -> Result<String, AuthRejection> {
    ///     auth.require(Requirement::Permission("org:invoices:delete"))?;
    ///     Ok(format!("{} deleted it", auth.0.user_id))
    /// }
    /// # let _ = delete;
    /// ```
    pub fn require<'a>(&self, asked: impl IntoIterator<Item = Requirement<'a>>) -> Result<(), AuthRejection> {
        if self.0.has(asked) { Ok(()) } else { Err(AuthRejection::Forbidden) }
    }

    pub(super) fn from_auth(auth: Auth) -> Result<Self, AuthRejection> {
        match auth {
            Auth::Session(claims) => Ok(Self(*claims)),
            other => Err(AuthRejection::of(other)),
        }
    }
}

impl OptionalAuth {
    pub(super) fn from_auth(auth: Auth) -> Result<Self, AuthRejection> {
        match auth {
            Auth::Session(claims) => Ok(Self(Some(*claims))),
            Auth::SignedOut(signed_out) if !signed_out.reason.is_unavailable() => Ok(Self(None)),
            other => Err(AuthRejection::of(other)),
        }
    }
}

impl MachineAuth {
    /// An error to return from a handler (403), unless the token is of this kind.
    ///
    /// # Errors
    ///
    /// [`AuthRejection::Forbidden`].
    ///
    /// ```
    /// use generated_sdk::auth::{AuthRejection, MachineAuth, TokenKind};
    ///
    /// async fn sync(auth: MachineAuth) -> Result<String, AuthRejection> {
    ///     auth.require_kind(TokenKind::M2m)?;
    ///     Ok(format!("called by {}", auth.0.subject))
    /// }
    /// # let _ = sync;
    /// ```
    pub fn require_kind(&self, kind: TokenKind) -> Result<(), AuthRejection> {
        if self.0.kind == kind { Ok(()) } else { Err(AuthRejection::Forbidden) }
    }

    /// An error to return from a handler (403), unless the token has this scope.
    ///
    /// # Errors
    ///
    /// [`AuthRejection::Forbidden`].
    pub fn require_scope(&self, scope: &str) -> Result<(), AuthRejection> {
        if self.0.has_scope(scope) { Ok(()) } else { Err(AuthRejection::Forbidden) }
    }

    pub(super) fn from_auth(auth: Auth) -> Result<Self, AuthRejection> {
        match auth {
            Auth::Machine(machine) => Ok(Self(*machine)),
            other => Err(AuthRejection::of(other)),
        }
    }
}
