//! What a walk needs to know of a page, taken from its JSON.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::client::json::{DecodeError, Node};
use crate::client::page::locate;

/// What of a page decides how the walk goes on.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// How many items it has.
    pub(super) count: u64,
    /// How many items there are on all pages, if the API says so.
    pub(super) total: Option<u64>,
    /// The id of its last item. If that has none the one before, and so on: the next page then
    /// begins with what cannot be read anyway, and nothing is left out.
    pub(super) last_id: Option<String>,
    /// Equal for pages of the same items in the same order.
    pub(super) fingerprint: u64,
}

impl Content {
    /// Reads a body of any shape that [`Page`](crate::Page) reads. `id` is the member of an item
    /// that is its id.
    pub(super) fn of(body: Node<'_>, id: Option<&str>) -> Result<Self, DecodeError> {
        let place = locate(body)?;
        let mut content =
            Self { total: place.total_count.and_then(|total| u64::try_from(total).ok()), ..Self::default() };
        let Some(items) = place.items else { return Ok(content) };
        let mut hasher = DefaultHasher::new();
        let mut last = None;
        for item in items.items() {
            content.count += 1;
            // An item stays the same item when something in it changes.
            match id.and_then(|id| item.get(id)).and_then(Node::as_str) {
                Some(id) => {
                    id.hash(&mut hasher);
                    last = Some(id);
                }
                None => item.as_raw().hash(&mut hasher),
            }
        }
        content.last_id = last.map(|id| id.into_owned());
        content.fingerprint = hasher.finish();
        Ok(content)
    }
}
