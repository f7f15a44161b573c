//! From a node to a Rust value.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::error::DecodeError;
use super::node::{Kind, Node};
use super::number::{self, NotInteger};

/// A type that can be read from JSON. The example of [this module](super) implements it.
///
/// | type | reads |
/// |---|---|
/// | `String`, `bool` | a string, a boolean |
/// | `i32`, `i64`, `u32`, `u64` | a whole number that fits, also written `1.0` |
/// | `f64` | any number that is not larger than all `f64` |
/// | `Option<T>` | what `T` reads; null and a field that is not there are `None` |
/// | `Vec<T>` | an array; null and a field that is not there are empty |
/// | `BTreeMap<String, T>`, `serde_json::Map` | an object; null and a field that is not there are empty |
/// | `Box<T>` | what `T` reads |
/// | `serde_json::Value` | anything |
/// | `()` | anything, also a field that is not there |
pub trait Decode: Sized {
    /// Reads a value.
    ///
    /// # Errors
    ///
    /// If the value is not what this type expects.
    fn decode(node: Node<'_>) -> Result<Self, DecodeError>;

    /// What a field of this type is when it is not there.
    ///
    /// # Errors
    ///
    /// Unless overridden, always: the field is required.
    #[inline]
    fn absent() -> Result<Self, DecodeError> {
        Err(DecodeError::missing())
    }
}

impl Decode for String {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        Ok(text(node)?.into_owned())
    }
}

/// Reads a string as something that any string can be made into.
#[inline]
pub(crate) fn decode_text<T>(node: Node<'_>, from: fn(&str) -> T) -> Result<T, DecodeError> {
    Ok(from(&text(node)?))
}

fn text(node: Node<'_>) -> Result<Cow<'_, str>, DecodeError> {
    node.as_str().ok_or_else(|| DecodeError::expected("a string", node))
}

impl Decode for bool {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        node.as_bool().ok_or_else(|| DecodeError::expected("a boolean", node))
    }
}

macro_rules! decode_integer {
    ($($integer:ident)*) => {$(
        impl Decode for $integer {
            fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
                let range = concat!("number out of range for ", stringify!($integer));
                integer(node, range)?.try_into().map_err(|_| DecodeError::new(range))
            }
        }
    )*};
}

decode_integer! { i32 i64 u32 u64 }

fn integer(node: Node<'_>, out_of_range: &'static str) -> Result<i128, DecodeError> {
    let text = node.number().ok_or_else(|| DecodeError::expected("an integer", node))?;
    number::integer(text).map_err(|why| {
        DecodeError::new(match why {
            NotInteger::Fraction => "expected an integer, found a number with a fraction",
            NotInteger::OutOfRange => out_of_range,
        })
    })
}

impl Decode for f64 {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        match (node.as_f64(), node.number()) {
            (Some(value), _) => Ok(value),
            (None, Some(_)) => Err(DecodeError::new("number out of range for f64")),
            (None, None) => Err(DecodeError::expected("a number", node)),
        }
    }
}

impl Decode for Value {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        Ok(node.to_value())
    }
}

impl Decode for Map<String, Value> {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        match node.to_value() {
            Value::Object(map) => Ok(map),
            Value::Null => Ok(Map::new()),
            _ => Err(DecodeError::expected("an object", node)),
        }
    }

    fn absent() -> Result<Self, DecodeError> {
        Ok(Self::new())
    }
}

impl<T: Decode> Decode for Option<T> {
    #[inline]
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        if node.is_null() { Ok(None) } else { T::decode(node).map(Some) }
    }

    #[inline]
    fn absent() -> Result<Self, DecodeError> {
        Ok(None)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut items = Vec::with_capacity(expected_items(node)?);
        for (index, item) in node.items().enumerate() {
            items.push(T::decode(item).map_err(|error| error.in_item(index))?);
        }
        Ok(items)
    }

    #[inline]
    fn absent() -> Result<Self, DecodeError> {
        Ok(Self::new())
    }
}

/// The most items that the API puts on a page.
pub(crate) const LARGEST_PAGE: usize = 500;

/// How many items to make room for.
///
/// A limit keeps a body of many tiny wrong items from asking for the
/// memory of as many large types.
fn expected_items(node: Node<'_>) -> Result<usize, DecodeError> {
    match node.kind() {
        Kind::Array => Ok(node.items().take(LARGEST_PAGE).count()),
        Kind::Null => Ok(0),
        _ => Err(DecodeError::expected("an array", node)),
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        if !matches!(node.kind(), Kind::Object | Kind::Null) {
            return Err(DecodeError::expected("an object", node));
        }
        others(node, &[])
    }

    #[inline]
    fn absent() -> Result<Self, DecodeError> {
        Ok(Self::new())
    }
}

/// The members of an object that are not among `known`.
pub(crate) fn others<T: Decode>(node: Node<'_>, known: &[&str]) -> Result<BTreeMap<String, T>, DecodeError> {
    // Not collected: that would sort them first, which is more to compile and no faster here.
    let mut others = BTreeMap::new();
    for (key, value) in node.entries() {
        if !known.contains(&key.as_ref()) {
            match T::decode(value) {
                Ok(value) => others.insert(key.into_owned(), value),
                Err(error) => return Err(error.in_field(key.into_owned())),
            };
        }
    }
    Ok(others)
}

impl<T: Decode> Decode for Box<T> {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        T::decode(node).map(Box::new)
    }

    fn absent() -> Result<Self, DecodeError> {
        T::absent().map(Box::new)
    }
}

impl Decode for () {
    fn decode(_: Node<'_>) -> Result<Self, DecodeError> {
        Ok(())
    }

    fn absent() -> Result<Self, DecodeError> {
        Ok(())
    }
}
