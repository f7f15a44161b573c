use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::error::Error;
use super::execute::execute;
use super::request::Request;
use super::response::Response;

/// A call under way; `.await` it.
///
/// Nothing is sent before it is first polled. Dropping it cancels the call and closes its
/// connection; whether the server has acted by then is unknown.
#[must_use = "nothing is sent until this is awaited"]
pub struct ResponseFuture<T> {
    answer: Pin<Box<dyn Future<Output = Result<Response, Error>> + Send>>,
    decode: fn(Response) -> Result<T, Error>,
}

impl<T> ResponseFuture<T> {
    pub(crate) fn new(request: Request, decode: fn(Response) -> Result<T, Error>) -> Self {
        Self { answer: start(request), decode }
    }
}

/// Apart from `new`, so that it is compiled once and not for every `T`.
fn start(request: Request) -> Pin<Box<dyn Future<Output = Result<Response, Error>> + Send>> {
    Box::pin(execute(request))
}

impl<T> Future for ResponseFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.answer.as_mut().poll(cx) {
            Poll::Ready(answer) => Poll::Ready(answer.and_then(self.decode)),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseFuture")
    }
}
