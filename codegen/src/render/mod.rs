//! Stage 6: the IR as files. Nothing here reads or writes a disk, and nothing here invents a name.

pub mod markdown;
pub mod mock;
mod operation_info;
pub mod rust;
mod sentences;

/// A file of the crate to be, relative to its root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path with `/` between its parts.
    pub path: String,
    /// All of its text.
    pub contents: String,
}

impl File {
    /// A file.
    pub fn new(path: impl Into<String>, contents: impl Into<String>) -> Self {
        Self { path: path.into(), contents: contents.into() }
    }
}
