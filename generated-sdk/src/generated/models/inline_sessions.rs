// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::{Decode, DecodeError, Node};
use crate::client::open_enum;

open_enum! {
    /// By which state to filter sessions.
    pub enum GetSessionListStatus {
        /// `abandoned`: Its `abandon_at` passed without use.
        Abandoned = "abandoned",
        /// `active`
        Active = "active",
        /// `ended`: The user signed out of it; its client still lists it.
        Ended = "ended",
        /// `expired`
        Expired = "expired",
        /// `removed`: The user signed out of it, and its client no longer lists it.
        Removed = "removed",
        /// `replaced`: Another session took its place on the client.
        Replaced = "replaced",
        /// `revoked`: Ended by a call to this API or in the dashboard.
        Revoked = "revoked",
    }
}

open_enum! {
    /// How a refreshed session is answered.
    pub enum RefreshSessionFormat {
        /// `token`: The new session token alone.
        Token = "token",
        /// `cookie`: `Set-Cookie` directives to pass on to the browser.
        Cookie = "cookie",
    }
}

/// A JWT that speaks for a session.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SessionToken {
    /// Type of this object, as the server names it. Always `token`.
    pub object: String,
    /// The signed JWT, to be sent as a bearer token.
    pub jwt: String,
}

impl std::fmt::Debug for SessionToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionToken")
            .field("object", &self.object)
            .field("jwt", &"[redacted]")
            .finish()
    }
}

impl Decode for SessionToken {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        let value = Self {
            object: object.take_label("object", "token"),
            jwt: object.take("jwt"),
        };
        object.finish(value)
    }
}
