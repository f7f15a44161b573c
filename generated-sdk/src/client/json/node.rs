//! One value of a parsed body.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

use super::decode::Decode;
use super::error::DecodeError;
use super::number;
use super::object::Object;
use super::string::unescape;
use super::tape::{Tape, Token, TokenKind};

/// One value of a parsed body: null, a boolean, a number, a string, an array or an object.
///
/// `Debug` shows the kind only, as the value may be a secret.
#[derive(Clone, Copy)]
pub struct Node<'t> {
    tape: &'t Tape<'t>,
    index: u32,
}

/// The kinds of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum Kind {
    Null,
    Bool,
    Number,
    String,
    Array,
    Object,
}

impl fmt::Display for Kind {
    /// With an article, as in "found a string".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Kind::Null => "null",
            Kind::Bool => "a boolean",
            Kind::Number => "a number",
            Kind::String => "a string",
            Kind::Array => "an array",
            Kind::Object => "an object",
        })
    }
}

impl<'t> Node<'t> {
    #[inline]
    pub(super) fn new(tape: &'t Tape<'t>, index: u32) -> Self {
        Self { tape, index }
    }

    #[inline]
    fn token(self) -> Token {
        self.tape.token(self.index)
    }

    /// Whether this is the string `text`.
    pub(super) fn is_str(self, text: &str) -> bool {
        self.tape.is_str(self.token(), text)
    }

    /// What kind of value this is.
    pub fn kind(self) -> Kind {
        match self.token().kind {
            TokenKind::Null => Kind::Null,
            TokenKind::True | TokenKind::False => Kind::Bool,
            TokenKind::Number => Kind::Number,
            TokenKind::String | TokenKind::EscapedString => Kind::String,
            TokenKind::Array => Kind::Array,
            TokenKind::Object => Kind::Object,
        }
    }

    /// Whether this is null.
    #[inline]
    pub fn is_null(self) -> bool {
        self.token().kind == TokenKind::Null
    }

    /// The value of a boolean.
    #[inline]
    pub fn as_bool(self) -> Option<bool> {
        match self.token().kind {
            TokenKind::True => Some(true),
            TokenKind::False => Some(false),
            _ => None,
        }
    }

    /// The value of a number that is whole and fits; `1.0` is whole.
    pub fn as_i64(self) -> Option<i64> {
        number::integer(self.number()?).ok()?.try_into().ok()
    }

    /// The value of a number that is whole, not negative, and fits; `1.0` is whole.
    pub fn as_u64(self) -> Option<u64> {
        number::integer(self.number()?).ok()?.try_into().ok()
    }

    /// The value of a number, rounded to the nearest `f64`; none if it is larger than all of them.
    pub fn as_f64(self) -> Option<f64> {
        self.number()?.parse().ok().filter(|value: &f64| value.is_finite())
    }

    /// The text of a number.
    #[inline]
    pub(super) fn number(self) -> Option<&'t str> {
        let token = self.token();
        (token.kind == TokenKind::Number).then(|| self.tape.text(token.start, token.end))
    }

    /// The value of a string, borrowed from the body if it is written without escapes.
    #[inline]
    pub fn as_str(self) -> Option<Cow<'t, str>> {
        let token = self.token();
        match token.kind {
            TokenKind::String => Some(Cow::Borrowed(self.tape.text(token.start, token.end))),
            TokenKind::EscapedString => Some(Cow::Owned(unescape(self.tape.text(token.start, token.end)))),
            _ => None,
        }
    }

    /// The JSON text of this value as the body has it, white space within included.
    pub fn as_raw(self) -> &'t str {
        let token = self.token();
        match self.kind() {
            Kind::String => self.tape.text(token.start.saturating_sub(1), token.end.saturating_add(1)),
            _ => self.tape.text(token.start, token.end),
        }
    }

    /// The items of an array; of anything else, none.
    pub fn items(self) -> Items<'t> {
        let token = self.token();
        let end = if token.kind == TokenKind::Array { token.next } else { 0 };
        Items { tape: self.tape, at: self.index + 1, end }
    }

    /// The keys and values of an object, in the order of the body; of anything else, none.
    pub fn entries(self) -> Entries<'t> {
        let token = self.token();
        let end = if token.kind == TokenKind::Object { token.next } else { 0 };
        Entries { tape: self.tape, at: self.index + 1, end }
    }

    /// The value of an object at a key; the first if the key is there more than once.
    pub fn get(self, key: &str) -> Option<Node<'t>> {
        self.as_object()?.find(key)
    }

    /// This object, to take fields from.
    ///
    /// # Errors
    ///
    /// If this is not an object.
    #[inline]
    pub fn object(self) -> Result<Object<'t>, DecodeError> {
        self.as_object().ok_or_else(|| DecodeError::expected("an object", self))
    }

    #[inline]
    fn as_object(self) -> Option<Object<'t>> {
        let token = self.token();
        (token.kind == TokenKind::Object).then(|| Object::new(self.tape, self.index + 1, token.next))
    }

    /// This value and all that is in it, copied.
    ///
    /// A number too large for `serde_json` becomes null. Of values with the same key, the last is
    /// kept.
    pub fn to_value(self) -> Value {
        let token = self.token();
        match token.kind {
            TokenKind::Null => Value::Null,
            TokenKind::True => Value::Bool(true),
            TokenKind::False => Value::Bool(false),
            TokenKind::Number => to_number(self.tape.text(token.start, token.end)),
            TokenKind::String => Value::String(self.tape.text(token.start, token.end).to_owned()),
            TokenKind::EscapedString => Value::String(unescape(self.tape.text(token.start, token.end))),
            TokenKind::Array => {
                let mut items = Vec::with_capacity(self.items().count());
                items.extend(self.items().map(Node::to_value));
                Value::Array(items)
            }
            TokenKind::Object => {
                let mut map = Map::new();
                for (key, value) in self.entries() {
                    map.insert(key.into_owned(), value.to_value());
                }
                Value::Object(map)
            }
        }
    }

    /// This value as a `T`.
    ///
    /// # Errors
    ///
    /// If it is not what `T` expects.
    #[inline]
    pub fn decode<T: Decode>(self) -> Result<T, DecodeError> {
        T::decode(self)
    }
}

fn to_number(text: &str) -> Value {
    match text.parse::<i64>() {
        // Not -0, which only a float can be.
        Ok(plain) if plain != 0 => plain.into(),
        _ => text.parse().map_or(Value::Null, Value::Number),
    }
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Node({})", self.kind())
    }
}

/// The items of an array; see [`Node::items`].
#[derive(Clone, Debug)]
pub struct Items<'t> {
    tape: &'t Tape<'t>,
    at: u32,
    end: u32,
}

impl<'t> Iterator for Items<'t> {
    type Item = Node<'t>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let item = Node::new(self.tape, self.at);
        (self.at < self.end).then(|| {
            self.at = item.token().next;
            item
        })
    }
}

/// The keys and values of an object; see [`Node::entries`].
#[derive(Clone, Debug)]
pub struct Entries<'t> {
    tape: &'t Tape<'t>,
    at: u32,
    end: u32,
}

impl<'t> Iterator for Entries<'t> {
    type Item = (Cow<'t, str>, Node<'t>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.at >= self.end {
            return None;
        }
        let key = Node::new(self.tape, self.at);
        let value = Node::new(self.tape, self.at + 1);
        self.at = value.token().next;
        Some((key.as_str()?, value))
    }
}
