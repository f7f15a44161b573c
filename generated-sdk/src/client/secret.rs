//! A key that cannot be printed by accident.

use std::fmt;
use std::sync::Arc;

/// A key, fit to stand in an `Authorization` header.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(Arc<str>);

impl Secret {
    /// Accepts `text` without the white space around it, or says what is wrong with it.
    ///
    /// Keys of other kinds than `sk_…` exist and more may come. What is refused by its prefix is of
    /// a kind that can never work here.
    pub(crate) fn new(text: &str) -> Result<Self, &'static str> {
        let text = text.trim();
        if text.is_empty() {
            return Err("is empty");
        }
        if text.starts_with("pk_") {
            return Err("is a publishable key (pk_…); this API needs a secret key (sk_test_… or sk_live_…)");
        }
        if text.starts_with("whsec_") {
            return Err("is the secret of a webhook endpoint (whsec_…); this API needs a secret key (sk_…)");
        }
        if text.starts_with("eyJ") {
            return Err("is a token (a JWT); this API needs a secret key (sk_test_… or sk_live_…)");
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"' && byte != b'\'') {
            return Err(
                "contains a character that no key has (a space, quotation mark, line break or non-ASCII character)",
            );
        }
        Ok(Self(text.into()))
    }

    /// What stands in the `Authorization` header.
    pub(crate) fn bearer(&self) -> String {
        format!("Bearer {}", self.0)
    }

    /// The key itself, for finding it where it must not be.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
