use std::error::Error;
use std::fmt;

use serde_json::Value;

use crate::client::json::{DecodeError, Node};

/// An item of a page that is not what was expected, as the API sent it.
///
/// [`Items`](crate::Items) answer an [`Error`](crate::Error) in its place, and a page has it in
/// [`Page::unreadable`](crate::Page::unreadable) if it was asked for `with_lenient_items`.
/// `Display` says where it is wrong; neither that nor `Debug` shows what it has there.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UnreadableItem {
    /// Its place on the page, from 0. The items that could be read are counted too.
    pub index: usize,
    /// Where in the body it is wrong, such as `$.data[3].email_addresses[0].verification.strategy`.
    pub path: String,
    /// What is wrong there: `expected a string, found null`.
    pub message: String,
    /// All of the item.
    pub json: Value,
}

impl UnreadableItem {
    pub(super) fn new(index: usize, error: &DecodeError, item: Node<'_>) -> Self {
        let (path, message) = (error.path(), error.message().to_owned());
        Self { index, path, message, json: item.to_value() }
    }
}

impl fmt::Display for UnreadableItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

impl fmt::Debug for UnreadableItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UnreadableItem({self})")
    }
}

impl Error for UnreadableItem {}
