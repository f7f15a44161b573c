//! Taking fields from an object.

use super::decode::Decode;
use super::error::DecodeError;
use super::node::Node;
use super::tape::Tape;

/// An object to take fields from; see [`Node::object`].
///
/// Fields may be taken in any order and more than once. Taking them in the order of the body is
/// fastest: the next field is then looked for where the last one ended. If a key is there more
/// than once, the one found first that way is taken.
#[derive(Debug)]
pub struct Object<'t> {
    tape: &'t Tape<'t>,
    /// Index of the first key.
    first: u32,
    /// Index of the key to look at first.
    cursor: u32,
    /// Index behind the last value.
    end: u32,
    /// Why the first field that `take` could not read cannot be read.
    error: Option<DecodeError>,
}

impl<'t> Object<'t> {
    #[inline]
    pub(super) fn new(tape: &'t Tape<'t>, first: u32, end: u32) -> Self {
        Self { tape, first, cursor: first, end, error: None }
    }

    /// The field `name` as a `T`. If the object has no such field, `T` decides: an `Option` is
    /// none, a list or map is empty, most others are an error.
    ///
    /// # Errors
    ///
    /// If the value is not what `T` expects, or is required and not there; the error's path has
    /// `name` added.
    #[inline]
    pub fn field<T: Decode>(&mut self, name: &'static str) -> Result<T, DecodeError> {
        match self.read(name) {
            Ok(value) => Ok(value),
            Err(error) => Err(self.first_error(error.in_field(name))),
        }
    }

    /// The field `name` as a `T`. If it cannot be read, [`finish`](Self::finish) will say so, and this
    /// is the default.
    ///
    /// So a type reads its fields without leaving at each, which is less to compile.
    #[inline]
    pub(crate) fn take<T: Decode + Default>(&mut self, name: &'static str) -> T {
        match self.read(name) {
            Ok(value) => value,
            Err(error) => {
                self.note(error.in_field(name));
                T::default()
            }
        }
    }

    /// As [`take`](Self::take), for a text that says what the object is: `usual` if it does not.
    ///
    /// Nothing else can be meant, so an object without it is as good.
    pub(crate) fn take_label(&mut self, name: &'static str, usual: &'static str) -> String {
        self.take::<Option<String>>(name).unwrap_or_else(|| usual.to_owned())
    }

    /// `value`, which was made of what was taken.
    ///
    /// # Errors
    ///
    /// If one of the fields taken could not be read. Of several it is the first.
    #[inline]
    pub(crate) fn finish<T>(self, value: T) -> Result<T, DecodeError> {
        match self.error {
            None => Ok(value),
            Some(error) => Err(error),
        }
    }

    #[inline]
    fn read<T: Decode>(&mut self, name: &str) -> Result<T, DecodeError> {
        match self.find(name) {
            Some(node) => T::decode(node),
            None => T::absent(),
        }
    }

    #[cold]
    fn note(&mut self, error: DecodeError) {
        self.error.get_or_insert(error);
    }

    /// What was noted before, or else this.
    #[cold]
    fn first_error(&mut self, error: DecodeError) -> DecodeError {
        self.error.take().unwrap_or(error)
    }

    /// The value of the next entry called `name`, from the cursor to the end and then from the
    /// start to the cursor.
    pub(super) fn find(&mut self, name: &str) -> Option<Node<'t>> {
        let value = self
            .find_between(self.cursor, self.end, name)
            .or_else(|| self.find_between(self.first, self.cursor, name))?;
        self.cursor = self.tape.token(value).next;
        Some(Node::new(self.tape, value))
    }

    /// Index of the value of the first entry in a range that is called `name`.
    #[inline]
    fn find_between(&self, from: u32, to: u32, name: &str) -> Option<u32> {
        let mut key = from;
        while key < to {
            // A value follows its key, so the sum is the index of a token.
            let value = key + 1;
            if self.tape.is_str(self.tape.token(key), name) {
                return Some(value);
            }
            key = self.tape.token(value).next;
        }
        None
    }
}
