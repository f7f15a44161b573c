// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::open_union;
use super::{Cookies, Token};

open_union! {
    /// A refreshed session, as a token or as cookies, depending on the `format` that was asked for.
    pub enum SessionRefresh {
        /// A new session token.
        Token(Token) {
            required: ["object", "jwt"],
            known: ["object": ["token"]],
        },
        /// Cookies for the browser that carry the refreshed session.
        Cookies(Cookies) {
            required: ["object", "cookies"],
            known: ["object": ["cookies"]],
        },
    }
}

impl SessionRefresh {
    /// Type of this object, as the server names it.
    ///
    /// `object` of whichever variant this is, as text; `None` if it has none.
    #[inline]
    pub fn object(&self) -> Option<&str> {
        match self {
            Self::Token(value) => Some(&value.object),
            Self::Cookies(value) => Some(&value.object),
            Self::Unknown(value) => value.get("object")?.as_str(),
        }
    }
}
