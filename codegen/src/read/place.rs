//! Where a walk through a document is.

use crate::pointer::join;

/// The way to a node. A pointer is made of it only where one is needed.
#[derive(Clone, Copy)]
pub(super) enum Place<'p> {
    At(&'p str),
    Key(&'p Place<'p>, &'p str),
    Index(&'p Place<'p>, usize),
}

impl Place<'_> {
    /// The root of a document.
    pub(super) const ROOT: Place<'static> = Place::At("");

    pub(super) fn pointer(&self) -> String {
        match self {
            Self::At(pointer) => (*pointer).to_owned(),
            Self::Key(before, key) => join(&before.pointer(), key),
            Self::Index(before, index) => join(&before.pointer(), index.to_string()),
        }
    }

    /// Whether the node stands behind this key.
    pub(super) fn is_key(&self, key: &str) -> bool {
        matches!(self, Self::Key(_, last) if *last == key)
    }
}
