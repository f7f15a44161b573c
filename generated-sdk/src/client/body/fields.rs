//! The members of an object in a body, top-level or nested.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

use super::{FieldValue, NotFinite};

/// Members in the order in which they were set. `Debug` shows their names only.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Fields(Vec<(Cow<'static, str>, FieldValue)>);

impl Fields {
    /// Sets `name`, in place of what it was set to before.
    pub(crate) fn set(&mut self, name: &'static str, value: impl Into<FieldValue>) {
        self.assign(Cow::Borrowed(name), value.into());
    }

    /// Sets a member that has no setter of its own.
    pub(crate) fn set_other(&mut self, name: String, value: impl Into<FieldValue>) {
        self.assign(Cow::Owned(name), value.into());
    }

    fn assign(&mut self, name: Cow<'static, str>, value: FieldValue) {
        match self.0.iter_mut().find(|(other, _)| *other == name) {
            Some(member) => member.1 = value,
            None => self.0.push((name, value)),
        }
    }

    /// The place of the first number that JSON cannot express.
    pub(crate) fn not_finite(&self) -> Option<NotFinite> {
        let place = |(name, FieldValue(value)): &(Cow<'_, str>, FieldValue)| {
            value.as_ref().err().map(|place| place.within(&format!(".{name}")))
        };
        self.0.iter().find_map(place)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names of all members.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_ref())
    }

    /// The members that JSON can express.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().filter_map(|(name, value)| Some((name.as_ref(), value.0.as_ref().ok()?)))
    }

    /// A whole body with these members besides its own, or why there can be none.
    pub(crate) fn added_to(self, whole: Value) -> Result<Value, String> {
        match (whole, self.0.first()) {
            (whole, None) => Ok(whole),
            (Value::Object(object), Some(_)) => Ok(self.inserted_into(object)),
            (_, Some((name, _))) => Err(format!("field `{name}` has no place: the body is no object")),
        }
    }

    /// The members that JSON can express, as an object.
    pub(crate) fn into_value(self) -> Value {
        self.inserted_into(Map::new())
    }

    fn inserted_into(self, mut object: Map<String, Value>) -> Value {
        for (name, FieldValue(value)) in self.0 {
            if let Ok(value) = value {
                object.insert(name.into_owned(), value);
            }
        }
        Value::Object(object)
    }
}

impl fmt::Debug for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.names()).finish()
    }
}
