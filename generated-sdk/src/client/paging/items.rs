use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

use futures_core::Stream;

use super::rules::Paging;
use super::walk::Walk;
use crate::client::error::Error;
use crate::client::json::{Decode, DecodeError, Node};
use crate::client::page::{Page, UnreadableItem};
use crate::client::request::Request;
use crate::client::response::Response;

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
/// are needed. What [`Pages`](crate::Pages) says of sizes, beginnings, ends, errors and cancelling
/// holds here.
///
/// # Items that cannot be read
///
/// An item that is not what was expected does not cost the others: it comes as an error in its
/// place, of the kind [`Decode`](crate::ErrorKind::Decode) and with
/// [`Error::unreadable_item`], and the walk goes on behind it. So a loop with `?` ends there, and
/// this one does not:
///
/// ```no_run
/// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
/// let mut every = clerk.users().list().items();
/// while let Some(user) = every.next().await {
///     match user {
///         Ok(user) => println!("{}", user.id),
///         Err(error) => match error.unreadable_item() {
///             Some(item) => eprintln!("left out {}: {error}", item.json["id"]),
///             None => return Err(error),
///         },
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent until `next` is awaited"]
pub struct Items<T> {
    walk: Walk,
    decode: fn(Node<'_>) -> Result<Page<T>, DecodeError>,
    /// What is left of the page that came last: what could be read and what could not.
    readable: IntoIter<T>,
    unreadable: IntoIter<UnreadableItem>,
    /// How many of its items were handed out.
    taken: usize,
    /// The answer that it was, if errors have to show it.
    response: Option<Response>,
}

impl<T> Items<T> {
    pub(crate) fn new(request: Request, paging: Paging) -> Self
    where
        T: Decode,
    {
        Self {
            walk: Walk::new(request, paging),
            decode: Page::decode_leniently,
            readable: Vec::new().into_iter(),
            unreadable: Vec::new().into_iter(),
            taken: 0,
            response: None,
        }
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
        self.walk.prefetch = true;
        self
    }

    /// The next item; none behind the last. An error is what [`Pages`](crate::Pages) says of errors, or one of
    /// [an item that cannot be read](Self#items-that-cannot-be-read).
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|cx| self.poll_item(cx)).await
    }

    /// The next item, for loops with `?`; none behind the last.
    ///
    /// # Errors
    ///
    /// See [`Pages`](crate::Pages).
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.take() {
                self.walk.look_ahead(cx);
                return Poll::Ready(Some(item));
            }
            match ready!(self.walk.poll_read(cx, self.decode)) {
                Some(Ok((page, response))) => {
                    self.response = (!page.unreadable.is_empty()).then_some(response);
                    self.readable = page.data.into_iter();
                    self.unreadable = page.unreadable.into_iter();
                    self.taken = 0;
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    /// The next item of this page, in the order of the API.
    fn take(&mut self) -> Option<Result<T, Error>> {
        let at = self.taken;
        self.taken += 1;
        if let (true, Some(response)) =
            (self.unreadable.as_slice().first().is_some_and(|item| item.index == at), &self.response)
        {
            let item = self.unreadable.next()?;
            return Some(Err(Error::unreadable_in_page(response.clone(), item)));
        }
        self.readable.next().map(Ok)
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
        let left = self.readable.len() + self.unreadable.len();
        f.debug_struct("Items").field("walk", &self.walk).field("left", &left).finish()
    }
}
