//! What goes wrong when a body is read.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{self, Write as _};

use super::node::Node;

/// A body was not JSON, or not the JSON that a type expects.
///
/// It says where and what was expected, and never what the value was: that may be a secret.
///
/// ```
/// use generated_sdk::json;
/// use std::collections::BTreeMap;
///
/// let error = json::from_slice::<BTreeMap<String, Vec<i64>>>(br#"{"data":[1,"sk_live_1"]}"#).unwrap_err();
/// assert_eq!(error.path(), "$.data[1]");
/// assert_eq!(error.to_string(), "$.data[1]: expected an integer, found a string");
/// ```
// Boxed, because every field of every type returns it in a `Result`.
pub struct DecodeError(Box<Inner>);

struct Inner {
    message: Cow<'static, str>,
    position: Option<Position>,
    /// Innermost first: each level adds itself on the way out.
    path: Vec<Segment>,
}

enum Segment {
    Field(Cow<'static, str>),
    Item(usize),
}

/// A place in the text of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Position {
    /// Bytes before it.
    pub offset: usize,
    /// Its line, from 1.
    pub line: usize,
    /// Its column, from 1, counted in bytes.
    pub column: usize,
}

impl DecodeError {
    /// An error with a message of your own, for an implementation of [`Decode`](super::Decode).
    ///
    /// Do not put the value into the message: errors are logged, and the value may be a secret.
    #[cold]
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner { message: message.into(), position: None, path: Vec::new() }))
    }

    /// An error that says what was expected (`"a string"`) and what kind of value was found.
    #[cold]
    pub fn expected(expected: &str, found: Node<'_>) -> Self {
        Self::new(format!("expected {expected}, found {}", found.kind()))
    }

    /// An error about a field that is required and not there.
    #[cold]
    pub fn missing() -> Self {
        Self::new("missing")
    }

    #[cold]
    pub(super) fn syntax(bytes: &[u8], offset: usize, expected: &'static str) -> Self {
        let before = bytes.get(..offset).unwrap_or(bytes);
        let last_line = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        let found = if offset < bytes.len() { "" } else { ", found the end" };
        let mut error = Self::new(format!("expected {expected}{found}"));
        error.0.position = Some(Position {
            offset,
            line: before.iter().filter(|byte| **byte == b'\n').count() + 1,
            column: last_line.len() + 1,
        });
        error
    }

    /// The same error, seen from the object that has the value as its field `name`.
    #[cold]
    #[must_use]
    pub fn in_field(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.0.path.push(Segment::Field(name.into()));
        self
    }

    /// The same error, seen from the array that has the value as its item number `index`.
    #[cold]
    #[must_use]
    pub fn in_item(mut self, index: usize) -> Self {
        self.0.path.push(Segment::Item(index));
        self
    }

    /// Where in the body the wrong value is, such as `$.data[3].email_addresses[0].verification`.
    ///
    /// `$` is the whole body. Keys are shown up to 64 characters: the server chooses them.
    pub fn path(&self) -> String {
        let mut path = String::from("$");
        for segment in self.0.path.iter().rev() {
            // Writing to a string does not fail.
            let _ = match segment {
                Segment::Field(name) if is_plain(name) => write!(path, ".{}", beginning(name)),
                Segment::Field(name) => write!(path, "[{:?}]", beginning(name)),
                Segment::Item(index) => write!(path, "[{index}]"),
            };
        }
        path
    }

    /// What is wrong, without the place.
    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }

    /// Where the text stops being JSON; none if all of it is, and only a value is wrong.
    pub fn position(&self) -> Option<Position> {
        self.0.position
    }
}

fn beginning(name: &str) -> &str {
    name.char_indices().nth(64).map_or(name, |(end, _)| name.get(..end).unwrap_or(name))
}

/// Whether a key can stand in a path without quotes.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte == b'_' || byte == b'-' || byte.is_ascii_alphanumeric())
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = &self.0.message;
        match self.0.position {
            Some(Position { offset, line, column }) => {
                write!(f, "not JSON: {message} at line {line}, column {column} (byte {offset})")
            }
            None => write!(f, "{}: {message}", self.path()),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

impl Error for DecodeError {}
