//! Reading JSON without a derive per type.
//!
//! A body is read in two steps. [`parse`] checks the whole text once and notes where every value
//! begins and ends, on a flat [`Tape`]. [`Decode`] then takes the values a type wants off that
//! tape, one call per field. This compiles several times faster than derived deserializers and
//! decodes faster too, and every error knows the path of the value that was wrong.
//!
//! ```
//! use generated_sdk::json::{self, Decode, DecodeError, Node};
//!
//! struct Pet {
//!     name: String,
//!     age: Option<i64>,
//! }
//!
//! impl Decode for Pet {
//!     fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
//!         let mut object = node.object()?;
//!         Ok(Self { name: object.field("name")?, age: object.field("age")? })
//!     }
//! }
//!
//! let pets: Vec<Pet> = json::from_slice(br#"[{"name":"Rex","age":3},{"name":"Tom"}]"#)?;
//! assert_eq!((pets[0].name.as_str(), pets[0].age), ("Rex", Some(3)));
//! assert_eq!((pets[1].name.as_str(), pets[1].age), ("Tom", None));
//!
//! let error = json::from_slice::<Vec<Pet>>(br#"[{"name":7}]"#).err().unwrap();
//! assert_eq!(error.to_string(), "$[0].name: expected a string, found a number");
//! # Ok::<(), DecodeError>(())
//! ```

mod decode;
mod error;
mod node;
mod number;
mod object;
mod scan;
mod string;
mod tape;
mod tokens;
mod union;

#[cfg(test)]
mod tests;

pub use decode::Decode;
pub(crate) use decode::{LARGEST_PAGE, decode_text, others};
pub use error::{DecodeError, Position};
pub use node::{Entries, Items, Kind, Node};
pub use object::Object;
pub use tape::{Tape, parse};

// For the macro.
pub(crate) use union::{Member, debug_member, decode_member, open_union};

/// Reads a `T` from the text of a JSON body.
///
/// # Errors
///
/// If the text is not JSON (the error has a [`position`](DecodeError::position)), or if it is not
/// what `T` expects (the error has a [`path`](DecodeError::path)).
///
/// ```
/// let ids: Vec<String> = generated_sdk::json::from_slice(br#"["user_1", "user_2"]"#)?;
/// assert_eq!(ids, ["user_1", "user_2"]);
/// # Ok::<(), generated_sdk::json::DecodeError>(())
/// ```
pub fn from_slice<T: Decode>(bytes: &[u8]) -> Result<T, DecodeError> {
    T::decode(parse(bytes)?.root())
}

/// Reads a `T` from any serde format, for the `Deserialize` of types that have only [`Decode`].
#[cfg(feature = "serde")]
pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Decode,
    D: serde::Deserializer<'de>,
{
    let value: serde_json::Value = serde::Deserialize::deserialize(deserializer)?;
    from_slice(value.to_string().as_bytes()).map_err(serde::de::Error::custom)
}
