//! Lists of any length, page by page or item by item.
//!
//! A [`Walk`] has the request of the next page and what an answer makes of it; neither it nor what
//! it uses is generic. [`Pages`] adds the decoding, and [`Items`] hands out what pages hold.

mod content;
mod items;
mod pages;
mod rules;
mod walk;

pub use items::Items;
pub use pages::Pages;
pub(crate) use rules::{Paging, paged};
