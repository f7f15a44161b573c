use std::fmt;
use std::ops::BitOr;

use crate::auth::token::TokenKind;

/// Which kinds of tokens a request may have. Join them with `|`.
///
/// ```
/// use generated_sdk::auth::{Accept, TokenKind};
///
/// let accept = Accept::SESSION | Accept::API_KEY;
/// assert!(accept.contains(TokenKind::ApiKey) && !accept.contains(TokenKind::M2m));
/// assert_eq!(Accept::default(), Accept::SESSION);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Accept(u8);

impl Accept {
    /// Session tokens.
    pub const SESSION: Self = Self::of(TokenKind::Session);
    /// API keys.
    pub const API_KEY: Self = Self::of(TokenKind::ApiKey);
    /// M2M tokens.
    pub const M2M: Self = Self::of(TokenKind::M2m);
    /// OAuth access tokens.
    pub const OAUTH: Self = Self::of(TokenKind::OAuth);
    /// Machine tokens of all kinds: API keys, M2M tokens and OAuth access tokens.
    pub const MACHINE: Self = Self(Self::API_KEY.0 | Self::M2M.0 | Self::OAUTH.0);
    /// All of them.
    pub const ANY: Self = Self(Self::SESSION.0 | Self::MACHINE.0);

    const fn of(kind: TokenKind) -> Self {
        Self(1 << kind as u8)
    }

    /// Whether tokens of this kind are accepted.
    pub const fn contains(self, kind: TokenKind) -> bool {
        self.0 & Self::of(kind).0 != 0
    }
}

impl BitOr for Accept {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Session tokens.
impl Default for Accept {
    fn default() -> Self {
        Self::SESSION
    }
}

impl fmt::Debug for Accept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = [TokenKind::Session, TokenKind::ApiKey, TokenKind::M2m, TokenKind::OAuth];
        f.debug_set().entries(kinds.into_iter().filter(|kind| self.contains(*kind))).finish()
    }
}
