use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

use futures_core::Stream;

use super::pages::Pages;
use crate::client::error::Error;

/// The items of a list, page after page; made by `items()` of a request.
///
/// ```no_run
/// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
/// let mut every = clerk.users().list().items();
/// while let Some(user) = every.try_next().await? {
///     println!("{}", user.id);
/// }
/// # Ok(())
/// # }
/// ```
///
/// It is a [`Stream`] too, for the combinators of the crate `futures`. Pages are asked for as they
/// are needed. What [`Pages`] says of sizes, beginnings, ends, errors and cancelling holds here.
#[must_use = "nothing is sent until `next` is awaited"]
pub struct Items<T> {
    pages: Pages<T>,
    /// What is left of the page that came last.
    page: IntoIter<T>,
}

impl<T> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// Asks for a page as soon as the one before is there, and not only after its last item.
    ///
    /// No task is spawned: the request makes progress whenever an item is taken. It holds one page
    /// more in memory.
    ///
    /// ```no_run
    /// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
    /// # async fn store(_: generated_sdk::types::User) {}
    /// let mut every = clerk.users().list().limit(500).items().prefetch();
    /// while let Some(user) = every.try_next().await? {
    ///     store(user).await; // meanwhile the next 500 are on their way
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// The next item; none behind the last.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|cx| self.poll_item(cx)).await
    }

    /// The next item, for loops with `?`; none behind the last.
    ///
    /// # Errors
    ///
    /// See [`Pages`].
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                self.pages.look_ahead(cx);
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(cx)) {
                Some(Ok(page)) => self.page = page.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(cx)
    }
}

/// Items are moved out, never pinned.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).field("left", &self.page.len()).finish()
    }
}
