//! What differs between operations that answer pages.

use crate::client::call::Operation;
use crate::client::json::Decode;
use crate::client::page::Page;

/// An [`Operation`] that answers a page, of which there may be more.
pub trait Paged: Operation<Answer = Page<Self::Item>> {
    /// What there are pages of.
    type Item: Decode;
    /// How one comes from page to page.
    #[doc(hidden)]
    const PAGING: Paging;
}

/// How an operation is paged through, as the API's document has it.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// The most items that one page may be asked for.
    pub(crate) max_limit: Option<u64>,
    /// The member of an item that is its id.
    pub(crate) id: Option<&'static str>,
    /// Whether a page can begin after an item that is named by its id.
    pub(crate) cursor: bool,
    /// Whether the total has to be asked for, by `paginated`.
    pub(crate) paginated: bool,
}

/// Lets the call of an operation be walked through.
///
/// ```ignore
/// paged! { List: User { max_limit: Some(500), id: Some("id"), cursor: true, paginated: false } }
/// ```
macro_rules! paged {
    ($name:ident: $item:ty { $($rule:ident: $value:expr),+ }) => {
        impl $crate::client::Paged for operations::$name {
            type Item = $item;
            const PAGING: $crate::client::Paging = $crate::client::Paging { $($rule: $value),+ };
        }
    };
}
pub(crate) use paged;
