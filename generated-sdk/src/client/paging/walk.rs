//! From page to page, whatever is on them.

use std::fmt;
use std::task::{Context, Poll, ready};

use super::content::Content;
use super::rules::Paging;
use crate::client::error::Error;
use crate::client::finished::Finished;
use crate::client::future::{Exchange, start};
use crate::client::json::{self, DecodeError, Node};
use crate::client::request::Request;
use crate::client::response::Response;

/// The size of a page that the caller did not choose: few requests, and a body that is not long in
/// coming. The API's own default is 10.
const PAGE_SIZE: u64 = 100;

const LIMIT: &str = "limit";
const OFFSET: &str = "offset";
const ORDER: &str = "order_by";
const CURSOR: &str = "starting_after";
const PAGINATED: &str = "paginated";

/// A walk through a list: where it is, and the call under way.
pub(super) struct Walk {
    /// The request of the next page.
    request: Request,
    paging: Paging,
    by_cursor: bool,
    /// A page with fewer items is the last, unless the API says otherwise.
    page_size: u64,
    /// How many items lie before the next page.
    offset: u64,
    /// The fingerprint of the page before.
    before: Option<u64>,
    ended: bool,
    pub(super) prefetch: bool,
    call: Call,
    /// Whether the call was begun before anybody asked for its page.
    ahead: bool,
}

enum Call {
    None,
    UnderWay(Exchange),
    Answered(Box<Finished>),
}

impl Walk {
    pub(super) fn new(mut request: Request, paging: Paging) -> Self {
        let number = |name| request.query_value(name).map(|text| text.parse().unwrap_or(0));
        let most = paging.max_limit.unwrap_or(u64::MAX);
        let limit = number(LIMIT);
        let offset = number(OFFSET);
        // Only in its usual order can the API continue after an item. Who begins after an item has
        // decided; who begins at an offset cannot have both.
        let by_cursor = paging.cursor
            && (request.query_value(CURSOR).is_some()
                || request.query_value(ORDER).is_none() && offset.is_none());
        if limit.is_none() {
            request.query(LIMIT, PAGE_SIZE.min(most).to_string());
        }
        if paging.paginated {
            request.query(PAGINATED, "true".to_owned());
        }
        Self {
            request,
            paging,
            by_cursor,
            // Should the API answer at most what it allows, such a page is not a short one.
            page_size: limit.unwrap_or(PAGE_SIZE).min(most),
            offset: offset.unwrap_or(0),
            before: None,
            ended: false,
            prefetch: false,
            call: Call::None,
            ahead: false,
        }
    }

    /// The next page and the answer it was read from; none behind the last.
    pub(super) fn poll_read<T>(
        &mut self,
        cx: &mut Context<'_>,
        decode: fn(Node<'_>) -> Result<T, DecodeError>,
    ) -> Poll<Option<Result<(T, Response), Error>>> {
        let Some(Finished { answer, record }) = ready!(self.poll(cx)) else {
            return Poll::Ready(None);
        };
        let page = answer.and_then(|response| self.read(response, decode));
        record.finish(page.as_ref().err());
        // After an error, the caller decides whether there is another request.
        if page.is_ok() {
            self.look_ahead(cx);
        }
        Poll::Ready(Some(page))
    }

    /// What came of the request of the next page; none behind the last.
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Finished>> {
        if self.ended {
            return Poll::Ready(None);
        }
        self.advance(cx);
        // What was begun ahead may have run out of time while nobody polled it.
        if std::mem::take(&mut self.ahead)
            && let Call::Answered(finished) = &self.call
            && finished.has_timed_out()
        {
            finished.record.finish(finished.answer.as_ref().err());
            self.call = Call::None;
            self.advance(cx);
        }
        match std::mem::replace(&mut self.call, Call::None) {
            Call::Answered(finished) => Poll::Ready(Some(*finished)),
            call => {
                self.call = call;
                Poll::Pending
            }
        }
    }

    /// Gets on with the next page while the one before is handled, if that was asked for.
    pub(super) fn look_ahead(&mut self, cx: &mut Context<'_>) {
        if self.prefetch && !self.ended {
            self.ahead |= matches!(self.call, Call::None);
            self.advance(cx);
        }
    }

    fn advance(&mut self, cx: &mut Context<'_>) {
        if let Call::None = self.call {
            self.call = Call::UnderWay(start(self.request.clone()));
        }
        if let Call::UnderWay(call) = &mut self.call
            && let Poll::Ready(finished) = call.as_mut().poll(cx)
        {
            self.call = Call::Answered(Box::new(finished));
        }
    }

    /// Reads a page and moves on to the next. After an error it is still the turn of this one.
    fn read<T>(
        &mut self,
        response: Response,
        decode: fn(Node<'_>) -> Result<T, DecodeError>,
    ) -> Result<(T, Response), Error> {
        let read = json::parse(response.bytes()).and_then(|tape| {
            let content = Content::of(tape.root(), self.paging.id)?;
            Ok((decode(tape.root())?, content))
        });
        let (page, content) = match read {
            Ok(read) => read,
            Err(error) => return Err(Error::undecodable(response, error)),
        };
        if content.count > 0 && self.before.replace(content.fingerprint) == Some(content.fingerprint) {
            // Asking again would change nothing.
            self.ended = true;
            let problem = "the same page came twice in a row, so there is no getting to the last one";
            return Err(Error::paging(response, problem));
        }
        let is_lost =
            self.by_cursor && self.request.query_value(CURSOR).is_some() && content.last_id.is_none();
        self.step(content);
        if is_lost && !self.ended {
            self.ended = true;
            let problem = "no item of the page has an id, after which the next page would begin";
            return Err(Error::paging(response, problem));
        }
        Ok((page, response))
    }

    /// Makes the request that of the page behind `content`, or ends the walk.
    fn step(&mut self, Content { count, total, last_id, .. }: Content) {
        // By what came, not by what was asked for: the API may answer more or fewer.
        self.offset = self.offset.saturating_add(count);
        self.ended = match total {
            // A total that was passed already is wrong, and no reason to stop.
            _ if count == 0 => true,
            Some(total) if total >= self.offset && !self.by_cursor => total == self.offset,
            _ => count < self.page_size,
        };
        match last_id {
            Some(id) if self.by_cursor => self.request.query(CURSOR, id),
            _ => self.request.query(OFFSET, self.offset.to_string()),
        }
    }
}

impl fmt::Debug for Walk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}
