use super::handshake::Handshake;
use super::machine::Machine;
use crate::auth::authorize::Requirement;
use crate::auth::claims::Claims;
use crate::auth::error::VerifyError;
use crate::auth::reason::Reason;

/// Who sent a request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Auth {
    /// A user who is signed in.
    Session(Box<Claims>),
    /// A machine: another service, a script or an app with a token of its own.
    Machine(Box<Machine>),
    /// Nobody who is known.
    SignedOut(SignedOut),
    /// A browser that can be asked: redirect it. Only with [`handshakes`](super::AuthenticatorBuilder::handshakes).
    Handshake(Box<Handshake>),
}

/// Why nobody is signed in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SignedOut {
    /// What is missing or wrong.
    pub reason: Reason,
    /// What is wrong with the token, if there was one to verify.
    pub error: Option<VerifyError>,
}

impl Auth {
    pub(super) fn signed_out(reason: Reason) -> Self {
        Self::SignedOut(SignedOut { reason, error: None })
    }

    pub(super) fn refused(error: VerifyError) -> Self {
        Self::SignedOut(SignedOut { reason: error.reason(), error: Some(error) })
    }

    /// The claims of a session.
    pub fn session(&self) -> Option<&Claims> {
        match self {
            Self::Session(claims) => Some(claims),
            _ => None,
        }
    }

    /// The machine.
    pub fn machine(&self) -> Option<&Machine> {
        match self {
            Self::Machine(machine) => Some(machine),
            _ => None,
        }
    }

    /// Why there is neither a session nor a machine.
    pub fn reason(&self) -> Option<Reason> {
        match self {
            Self::Session(_) | Self::Machine(_) => None,
            Self::SignedOut(signed_out) => Some(signed_out.reason),
            Self::Handshake(handshake) => Some(handshake.reason),
        }
    }

    /// Whether this is a session that meets all of `asked`; see [`Claims::has`].
    pub fn has<'a>(&self, asked: impl IntoIterator<Item = Requirement<'a>>) -> bool {
        self.session().is_some_and(|claims| claims.has(asked))
    }
}
