// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use crate::client::json::open_union;
use super::{Cookies, Token};

open_union! {
    /// Session refresh.
    pub enum SessionRefresh {
        /// Token.
        Token(Token) {
            required: ["object", "jwt"],
            known: ["object": ["token"]],
        },
        /// Cookies.
        Cookies(Cookies) {
            required: ["object", "cookies"],
            known: ["object": ["cookies"]],
        },
    }
}
