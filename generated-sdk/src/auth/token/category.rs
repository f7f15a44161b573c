//! The classes of JWTs that an instance signs with one and the same key, and how their headers differ.

use crate::auth::error::VerifyError;
use crate::client::json::Node;

/// What Clerk puts into the header as `cat`.
const SESSION: &str = "cl_B7d4PD111AAA";
const TEMPLATE: &str = "cl_B7d4PD222AAA";
const M2M: &str = "cl_B7d4PD333AAA";
/// Of every token, whatever its class, of instances that do not tell their classes apart.
const ANY: &str = "cl_I7d4PD111III";

/// What a JWT is expected to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Session,
    M2m,
    OAuth,
    /// What the Frontend API sends a browser back with.
    Handshake,
}

impl Class {
    /// Checks what the header says about the token, apart from its algorithm and key.
    pub(crate) fn check(self, header: Node<'_>) -> Result<(), VerifyError> {
        if header.get("typ").is_none_or(|typ| typ.as_str().is_some_and(|typ| self.has_type(&typ))) {
            // An extension that must be understood, and none is.
            if header.get("crit").is_some() {
                return Err(VerifyError::invalid("the header demands an extension (`crit`)"));
            }
        } else {
            return Err(VerifyError::invalid("the header has a `typ` that is not accepted here"));
        }
        if self.fits(header) {
            return Ok(());
        }
        Err(VerifyError::invalid(match header.get("cat").and_then(Node::as_str).as_deref() {
            Some(TEMPLATE) => {
                "the token was made by a JWT template (`cat`), which is not accepted here: \
                 `getToken()` without a template gives a session token"
            }
            Some(SESSION) => "the token is a session's (`cat`), which is not accepted here",
            Some(M2M) => "the token is a machine's (`cat`), which is not accepted here",
            _ => "the token is of a category (`cat`) that is not accepted here",
        }))
    }

    /// Whether the header says nothing of a category, or that of this class.
    pub(crate) fn fits(self, header: Node<'_>) -> bool {
        header.get("cat").is_none_or(|cat| cat.as_str().is_some_and(|cat| self.has_category(&cat)))
    }

    fn has_type(self, typ: &str) -> bool {
        match self {
            Self::Session | Self::M2m | Self::Handshake => typ == "JWT",
            Self::OAuth => is_oauth_type(typ),
        }
    }

    /// What is unknown is refused where the category is known, or the next class of tokens would pass.
    fn has_category(self, cat: &str) -> bool {
        match self {
            // Handshakes come with the category of sessions.
            Self::Session | Self::Handshake => [SESSION, ANY].contains(&cat),
            Self::M2m => cat == M2M,
            Self::OAuth => ![SESSION, TEMPLATE, M2M].contains(&cat),
        }
    }
}

/// The media type of OAuth access tokens (RFC 9068).
pub(super) fn is_oauth_type(typ: &str) -> bool {
    matches!(typ, "at+jwt" | "application/at+jwt")
}
