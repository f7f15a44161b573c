use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::rules::Paging;
use super::walk::Walk;
use crate::client::error::Error;
use crate::client::json::{Decode, DecodeError, Node};
use crate::client::page::Page;
use crate::client::request::Request;

/// The pages of a list, each asked for when it is wanted; made by `pages()` of a request.
///
/// ```no_run
/// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
/// let mut pages = clerk.organizations().list().limit(50).pages();
/// while let Some(page) = pages.try_next().await? {
///     println!("{} of {:?}", page.len(), page.total_count);
/// }
/// # Ok(())
/// # }
/// ```
///
/// Whatever was set in the request holds for every page of it: filters, headers, the key, and
/// `with_timeout`, which limits each request and not the walk.
///
/// - `limit` is the size of a page: if it is not set 100, or what the API allows if that is less.
/// - `offset` is where the walk begins.
/// - Requests that have `starting_after` are continued after the last item of a page, unless
///   `order_by` or `offset` is set; so what is created or deleted meanwhile makes no other item
///   come twice or not at all. All others are continued by `offset`, and there it can: what is
///   deleted moves all that follows to the front. To delete what a walk finds, collect it first.
/// - Requests that have `paginated` send `true`, so that the response has a total.
///
/// The walk ends once as many items came as the API says that there are. Where it does not say, it
/// ends at a page with fewer items than asked for, so a full last page costs one more request.
///
/// # Errors
///
/// What a single call can fail with, and
/// [`ErrorKind::Paging`](crate::ErrorKind::Paging) if the API answers the same page twice in a row, or
/// items of which none says the id that the next page begins after. After the latter the walk has
/// ended. After any other error it has not: it is still the turn of the same page, and asking for the
/// next item or page sends its request again. So leave the loop at an error, as `?` does, or wait a
/// moment before going on.
///
/// A page with an item that is not what was expected is such an error, unless the request was made
/// `with_lenient_items`. [`Items`](crate::Items) do not lose the others by it.
///
/// # Cancelling
///
/// Dropping this cancels the request under way. Dropping what [`next`](Self::next) returned does
/// not: the request is kept, and goes on when `next` is called again.
#[must_use = "nothing is sent until `next` is awaited"]
pub struct Pages<T> {
    walk: Walk,
    decode: fn(Node<'_>) -> Result<Page<T>, DecodeError>,
}

impl<T> Pages<T> {
    pub(crate) fn new(request: Request, paging: Paging) -> Self
    where
        T: Decode,
    {
        let decode = if request.is_lenient() { Page::decode_leniently } else { Page::decode };
        Self { walk: Walk::new(request, paging), decode }
    }

    /// Asks for a page as soon as the one before is there.
    ///
    /// No task is spawned: the request makes progress at the moment that a page is handed out, and
    /// then again when the next is asked for. With the built-in transport that is enough to send
    /// the request if a connection is open; if not, it is only begun. Should the page before take
    /// longer to handle than a request may take, the request is made anew.
    pub fn prefetch(mut self) -> Self {
        self.walk.prefetch = true;
        self
    }

    /// The next page; none behind the last. See [`Pages`] for errors and what follows them.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        std::future::poll_fn(|cx| self.poll_page(cx)).await
    }

    /// The next page, for loops with `?`; none behind the last.
    ///
    /// # Errors
    ///
    /// See [`Pages`].
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        self.next().await.transpose()
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        let page = ready!(self.walk.poll_read(cx, self.decode));
        Poll::Ready(page.map(|page| page.map(|(page, _)| page)))
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(cx)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pages").field(&self.walk).finish()
    }
}
