//! The tape: where each value of a JSON text begins and ends.

use std::fmt;

use super::error::DecodeError;
use super::node::Node;
use super::scan;
use super::string::unescape;
use super::tokens::Tokens;

/// What a token stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    Null,
    True,
    False,
    Number,
    /// A string that reads as it is written.
    String,
    /// A string with at least one escape, to be undone when it is asked for.
    EscapedString,
    Array,
    Object,
}

/// One value or one key.
///
/// Tokens lie in the order of the text. Inside an object each key is followed by its value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    /// Where the text begins: for a string after its quote.
    pub(super) start: u32,
    /// Where the text ends: for a string before its quote.
    pub(super) end: u32,
    /// Index of the first token behind this value and all that is in it.
    pub(super) next: u32,
}

/// What stands for a token that is not there, which does not happen on a tape that [`parse`] made.
const NO_TOKEN: Token = Token { kind: TokenKind::Null, start: 0, end: 0, next: u32::MAX };

/// A parsed JSON text. [`Tape::root`] is the way in.
///
/// `Debug` shows sizes only, as a body may hold secrets.
pub struct Tape<'b> {
    text: &'b str,
    tokens: Tokens,
}

/// Checks that `bytes` are one JSON value and notes where its parts are.
///
/// This is RFC 8259 to the letter, with two exceptions: a byte order mark in front is skipped, and
/// the escape of half a surrogate pair reads as U+FFFD. Up to 127 levels may be nested, which is
/// also the limit of `serde_json`; what decodes a value may thus recurse into it.
///
/// # Errors
///
/// If the bytes are not UTF-8, not JSON, nested too deeply, or 4 GiB or more. The error has a
/// [`position`](DecodeError::position).
///
/// ```
/// use generated_sdk::json;
///
/// let tape = json::parse(br#"{"data":[1,2]}"#)?;
/// let data = tape.root().get("data").ok_or_else(|| json::DecodeError::new("no data"))?;
/// assert_eq!(data.items().filter_map(|item| item.as_i64()).sum::<i64>(), 3);
///
/// let error = json::parse(b"[1,\n 2,]").unwrap_err();
/// assert_eq!(error.position().map(|position| (position.line, position.column)), Some((2, 4)));
/// # Ok::<(), json::DecodeError>(())
/// ```
pub fn parse(bytes: &[u8]) -> Result<Tape<'_>, DecodeError> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| DecodeError::syntax(bytes, error.valid_up_to(), "UTF-8"))?;
    let tokens = scan::tokens(text).map_err(|fault| DecodeError::syntax(bytes, fault.at, fault.expected))?;
    Ok(Tape { text, tokens })
}

impl<'b> Tape<'b> {
    /// The outermost value.
    pub fn root(&self) -> Node<'_> {
        Node::new(self, 0)
    }

    #[inline]
    pub(super) fn token(&self, index: u32) -> Token {
        self.tokens.0.get(index as usize).copied().unwrap_or(NO_TOKEN)
    }

    #[inline]
    pub(super) fn text(&self, start: u32, end: u32) -> &'b str {
        self.text.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Whether a token is the string `text`.
    #[inline]
    pub(super) fn is_str(&self, token: Token, text: &str) -> bool {
        match token.kind {
            // Most keys that differ, differ in length, and then the body need not be looked at.
            TokenKind::String => {
                let range = token.start as usize..token.end as usize;
                range.len() == text.len() && self.text.as_bytes().get(range) == Some(text.as_bytes())
            }
            // An escape takes at most six bytes for one. So what cannot be the same is seen by its
            // length, and however long a key is, it is not undone for each lookup.
            TokenKind::EscapedString => {
                let length = (token.end - token.start) as usize;
                (text.len()..=text.len().saturating_mul(6)).contains(&length)
                    && unescape(self.text(token.start, token.end)) == text
            }
            _ => false,
        }
    }
}

impl fmt::Debug for Tape<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tape").field("bytes", &self.text.len()).field("tokens", &self.tokens.0.len()).finish()
    }
}
