//! What differs between operations that answer pages.

/// How an operation is paged through, as the API's document has it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paging {
    /// The most items that one page may be asked for.
    pub(crate) max_limit: Option<u64>,
    /// The member of an item that is its id.
    pub(crate) id: Option<&'static str>,
    /// Whether a page can begin after an item that is named by its id.
    pub(crate) cursor: bool,
    /// Whether the API pages only if it is told to.
    pub(crate) paginated: bool,
}

/// Gives the builder of an operation `pages` and `items`.
///
/// ```ignore
/// paged! { List: User { max_limit: Some(500), id: Some("id"), cursor: true, paginated: false } }
/// ```
macro_rules! paged {
    ($name:ident: $item:ty { $($rule:ident: $value:expr),+ }) => {
        impl $name {
            /// All pages from here on, for as long as there are more; see [`Pages`](crate::Pages).
            #[inline]
            pub fn pages(self) -> $crate::client::Pages<$item> {
                $crate::client::Pages::new(self.0, $crate::client::Paging { $($rule: $value),+ })
            }

            /// The items of all pages from here on, one by one; see [`Items`](crate::Items).
            #[inline]
            pub fn items(self) -> $crate::client::Items<$item> {
                $crate::client::Items::new(self.0, $crate::client::Paging { $($rule: $value),+ })
            }
        }
    };
}
pub(crate) use paged;
