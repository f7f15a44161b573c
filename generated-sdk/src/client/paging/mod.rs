//! Lists of any length, page by page or item by item.
//!
//! A [`Walk`](walk::Walk) has the request of the next page and what an answer makes of it; next to
//! nothing of it is generic. [`Pages`] hands out pages, and [`Items`] what they hold.

mod content;
mod items;
mod pages;
mod rules;
mod walk;

pub use items::Items;
pub use pages::Pages;
pub use rules::Paged;
pub(crate) use rules::{Paging, paged};
