//! What a field of a body can be set to.

use serde_json::{Map, Value};

use super::Fields;

/// A JSON value, or the path inside it to a number that JSON cannot express.
///
/// A `serde_json::Value` alone would turn such a number into null, and null clears a field.
#[derive(Clone, PartialEq)]
pub(crate) struct FieldValue(pub(crate) Result<Value, NotFinite>);

/// Where in a value an infinite number or NaN stands: empty, `[2]`, `.limits.seconds`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NotFinite(pub(crate) String);

impl NotFinite {
    /// The same place, seen from one level further out.
    pub(crate) fn within(&self, prefix: &str) -> Self {
        Self(format!("{prefix}{}", self.0))
    }
}

/// A list of values.
#[allow(dead_code, reason = "in use if a compiled-in tag needs it")]
pub(crate) fn list<T: Into<FieldValue>>(values: impl IntoIterator<Item = T>) -> FieldValue {
    let values = values.into_iter().enumerate().map(|(at, value)| {
        let FieldValue(value) = value.into();
        value.map_err(|place| place.within(&format!("[{at}]")))
    });
    FieldValue(values.collect::<Result<_, _>>().map(Value::Array))
}

macro_rules! finite {
    ($($type:ty),*) => {
        $(impl From<$type> for FieldValue {
            fn from(value: $type) -> Self {
                Self(Ok(value.into()))
            }
        })*
    };
}

finite!(Value, Map<String, Value>, String, &str, bool, i32, i64, u32, u64);

impl From<f64> for FieldValue {
    /// A whole number is written without a fraction: the API refuses `3600.0`.
    fn from(number: f64) -> Self {
        const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53: below, every whole number is exact
        Self(if !number.is_finite() {
            Err(NotFinite(String::new()))
        } else if number.fract() == 0.0 && number.abs() < EXACT {
            #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
            let whole = number as i64;
            Ok(whole.into())
        } else {
            Ok(number.into())
        })
    }
}

/// `None` is sent as null.
impl<T: Into<FieldValue>> From<Option<T>> for FieldValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self(Ok(Value::Null)), Into::into)
    }
}

impl From<Fields> for FieldValue {
    fn from(fields: Fields) -> Self {
        Self(match fields.not_finite() {
            Some(place) => Err(place),
            None => Ok(fields.into_value()),
        })
    }
}
