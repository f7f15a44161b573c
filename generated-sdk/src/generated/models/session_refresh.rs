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
