use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::error::Error;
use super::execute::execute;
use super::finished::Finished;
use super::request::Request;
use super::response::Response;

/// A call under way; `.await` it.
///
/// Nothing is sent before it is first polled. Dropping it cancels the call and closes its
/// connection; whether the server has acted by then is unknown.
#[must_use = "nothing is sent until this is awaited"]
pub struct ResponseFuture<T> {
    exchange: Exchange,
    decode: fn(Response) -> Result<T, Error>,
}

/// A call under way whose answer is still to be read; the same for all operations.
pub(crate) type Exchange = Pin<Box<dyn Future<Output = Finished> + Send>>;

impl<T> ResponseFuture<T> {
    pub(crate) fn new(request: Request, decode: fn(Response) -> Result<T, Error>) -> Self {
        Self { exchange: start(request), decode }
    }
}

/// Apart from `new`, so that it is compiled once and not for every `T`.
pub(crate) fn start(request: Request) -> Exchange {
    Box::pin(execute(request))
}

impl<T> Future for ResponseFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Finished { answer, record } = ready!(self.exchange.as_mut().poll(cx));
        let read = answer.and_then(self.decode);
        record.finish(read.as_ref().err());
        Poll::Ready(read)
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseFuture")
    }
}
