mod unreadable;

pub use unreadable::UnreadableItem;

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

use super::json::{Decode, DecodeError, Kind, LARGEST_PAGE, Node};

/// One page of a list.
///
/// The API answers some lists as a bare array and others as an object with a total; either is read
/// into this.
///
/// ```
/// use generated_sdk::{Page, json};
///
/// let page: Page<String> = json::from_slice(br#"{"data": ["a", "b"], "total_count": 7}"#)?;
/// assert_eq!(page.len(), 2);
/// assert_eq!(page.total_count, Some(7));
/// for id in &page {
///     println!("{id}");
/// }
/// # Ok::<(), json::DecodeError>(())
/// ```
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page, in the order of the API.
    pub data: Vec<T>,
    /// How many items there are on all pages, if the API says so.
    pub total_count: Option<i64>,
    /// The items that are not what was expected. Empty unless the page was asked for
    /// `with_lenient_items`, as reading it fails otherwise.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub unreadable: Vec<UnreadableItem>,
    /// What else stands beside the items, by name: `has_more`, a cursor. Empty in most lists. `Debug` shows the
    /// names only.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Map::is_empty"))]
    pub additional_properties: Map<String, Value>,
}

impl<T> Page<T> {
    /// How many items this page has, without those that are unreadable.
    pub fn len(&self) -> usize {
        self.data.len()
    }

    /// Whether this page has no items, but for those that are unreadable.
    pub fn is_empty(&self) -> bool {
        self.data.is_empty()
    }

    /// The items of this page.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.data.iter()
    }
}

/// Nobody knows what the additional properties are, and so whether they may be shown.
impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("data", &self.data)
            .field("total_count", &self.total_count)
            .field("unreadable", &self.unreadable)
            .field("additional_properties", &self.additional_properties.keys().collect::<Vec<_>>())
            .finish()
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.iter()
    }
}

impl<T: Decode> Decode for Page<T> {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let place = locate(node)?;
        let mut page = Self::empty(node, &place);
        page.data = match (place.items, place.key) {
            (None, _) => Vec::new(),
            (Some(items), None) => Vec::decode(items)?,
            (Some(items), Some(key)) => Vec::decode(items).map_err(|error| error.in_field(key))?,
        };
        Ok(page)
    }
}

impl<T: Decode> Page<T> {
    /// All but the items.
    fn empty(body: Node<'_>, place: &Place<'_>) -> Self {
        let is_told = |key: &str| key == TOTAL || place.key.as_deref().unwrap_or(DATA) == key;
        let others = body.entries().filter(|(key, _)| !is_told(key));
        Self {
            data: Vec::new(),
            total_count: place.total_count,
            unreadable: Vec::new(),
            additional_properties: others.map(|(key, value)| (key.into_owned(), value.to_value())).collect(),
        }
    }

    /// Reads a page of which some items may be unreadable.
    pub(crate) fn decode_leniently(node: Node<'_>) -> Result<Self, DecodeError> {
        let place = locate(node)?;
        let mut page = Self::empty(node, &place);
        let Place { items, key, .. } = place;
        // As for a `Vec`: room for a page of the largest size, and no more for a body that is hostile.
        let expected = items.map_or(0, |items| items.items().take(LARGEST_PAGE).count());
        page.data.reserve_exact(expected);
        for (index, item) in items.into_iter().flat_map(Node::items).enumerate() {
            match T::decode(item) {
                Ok(item) => page.data.push(item),
                Err(error) => {
                    let error = error.in_item(index);
                    let error = key.iter().fold(error, |error, key| error.in_field(key.clone()));
                    // An unreadable item takes many times the memory that it has in the body.
                    if page.unreadable.len() == LARGEST_PAGE {
                        return Err(error);
                    }
                    page.unreadable.push(UnreadableItem::new(index, &error, item));
                }
            }
        }
        Ok(page)
    }
}

/// What the items go by in most lists that are objects.
const DATA: &str = "data";

/// What their number goes by.
const TOTAL: &str = "total_count";

/// Where in a body the items are.
pub(super) struct Place<'t> {
    pub(super) items: Option<Node<'t>>,
    key: Option<String>,
    pub(super) total_count: Option<i64>,
}

/// Finds the items, whatever the member is called that has them (`data`, `m2m_tokens`).
pub(super) fn locate(body: Node<'_>) -> Result<Place<'_>, DecodeError> {
    match body.kind() {
        Kind::Null => Ok(Place { items: None, key: None, total_count: None }),
        Kind::Array => Ok(Place { items: Some(body), key: None, total_count: None }),
        Kind::Object => {
            let total_count = body.get(TOTAL).and_then(Node::as_i64);
            if body.get(DATA).is_some_and(Node::is_null) {
                return Ok(Place { items: None, key: None, total_count });
            }
            let mut arrays = body.entries().filter(|(_, value)| value.kind() == Kind::Array);
            let found = match body.get(DATA) {
                Some(data) if data.kind() == Kind::Array => Some((Cow::Borrowed(DATA), data)),
                Some(_) => None,
                // Of several it would be a guess.
                None => arrays.next().filter(|_| arrays.next().is_none()),
            };
            let (key, items) =
                found.ok_or_else(|| DecodeError::new("expected an array of items").in_field(DATA))?;
            Ok(Place { items: Some(items), key: Some(key.into_owned()), total_count })
        }
        _ => Err(DecodeError::expected("an array or an object with one", body)),
    }
}
